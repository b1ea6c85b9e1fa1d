import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paths } from '../../scripts/lib/translate/paths.ts';
import { pairHash } from '../../src/translation/fingerprint.ts';
import { catalogue, entry, repository, states, texts, translated, type GitWorkshop } from './git-workshop.ts';
import { translate } from './workshop.ts';

/** Runs a command that must refuse, and must leave every file as it was and every other command at work. */
function refused(workshop: GitWorkshop, ...args: string[]): string {
  const before = workshop.snapshot();
  const { code, errors } = workshop.run(...args);
  expect([args, code]).toEqual([args, 1]);
  expect(workshop.snapshot()).toEqual(before);
  expect(workshop.run('status').code).toBe(0);
  return errors;
}

/** What nobody sees: control characters, format characters, fillers that count as letters, the blank of Braille. */
const unseen = [
  '\u0000',
  '\u0007',
  '\u001B[31m',
  '\u0085',
  '\u200B',
  '\u00AD',
  '\u2060',
  '\uFEFF',
  '\u3164',
  '\u2800',
  '\u202E',
];

describe('what no file of the workshop could hold is refused before anything is written', () => {
  it('as the new wording of replace, as a reason, or as a command that drafts', () => {
    const workshop = translated();
    for (const bad of ['Cau\nRao', 'Cau\r\nRao', 'Cau\tRao', 'Cau\u0000Rao', 'Cau\u2028Rao', 'x'.repeat(20_001)])
      expect(refused(workshop, 'replace', 'Rao', bad, '--write')).toMatch(/Unexpected (line end|NEW of)/u);
    for (const bad of ['\u0000', 'a\u0007b', 'a\u001B[2Jb', '\u202Eb'])
      for (const command of ['reject', 'withdraw'])
        expect(refused(workshop, command, 'd/i-4', '--by', 'An', '--reason', bad)).toContain('--reason');
    expect(refused(workshop, 'draft', '--with', 'echo \u0007')).toContain('--with');
    // A line end between words of a reason is a space.
    expect(workshop.run('reject', 'd/i-4', '--by', 'An', '--reason', 'too\nweak\there').code).toBe(0);
    expect(entry(workshop, 'i-4')).toMatch(/# An, [\d-]+: too weak here\n/u);
  });

  it('as a name that cannot be seen, in whole or in part, on the command line or in the ledger', () => {
    const workshop = translated();
    const names = [
      ...unseen,
      ...unseen.filter((mark) => mark.trim() !== '').map((mark) => `A${mark}n`),
      '.',
      '—',
      '1',
      'n'.repeat(201),
    ];
    for (const name of names)
      for (const [command, ...rest] of [['approve'], ['reject', '--reason', 'x'], ['withdraw']] as const)
        expect(refused(workshop, command, 'd/i-4', '--by', name, ...rest)).toMatch(/name|needs --by/u);
    for (const name of ['Nguyễn Thị Ánh', 'O’Brien-Smith, J.', '李明', 'Người soát số 2'])
      expect(workshop.run('approve', 'd/i-4', '--by', name).code).toBe(0);
    const ledger = workshop.read(paths.review);
    for (const name of ['\u200B', '\u3164', 'A\u2060n', '...']) {
      workshop.write(
        paths.review,
        `${ledger}d/i-5\t${pairHash(texts['i-5'], 'Rao Bridge 2')}\tapproved\t${name}\t2026-01-01\t\n`,
      );
      expect(workshop.run('status').errors).toMatch(/review\.tsv:\d+: Unexpected name/u);
    }
  });

  it('as a comment that came with a file: its lines are parted and what is unseen is left out', () => {
    const workshop = translated();
    const unit = `<unit id="1" name="d/i-4"><notes><note category="comment">see\u0085Decree 30\u2028again</note></notes><segment><source>Cầu Rào</source><target>Rao Bridge</target></segment></unit>`;
    writeFileSync(
      join(workshop.root, 'x.xlf'),
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="vi" trgLang="en"><file id="f">${unit}</file></xliff>`,
    );
    expect(workshop.run('import', join(workshop.root, 'x.xlf')).code).toBe(0);
    expect(entry(workshop, 'i-4')).toContain('# see\n# Decree 30\n# again\n');
    expect(workshop.run('status').code).toBe(0);
  });
});

describe('the ledger', () => {
  const say = (workshop: GitWorkshop, state: string, by: string, date: string, reason = '') =>
    workshop.write(
      paths.review,
      `${workshop.read(paths.review)}d/i-4\t${pairHash(texts['i-4'], 'Rao Bridge')}\t${state}\t${by}\t${date}\t${reason}\n`,
    );
  const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);

  it('has no day that is yet to come, and one by a clock ahead outranks nothing that is said later', () => {
    const workshop = translated();
    const empty = workshop.read(paths.review);
    say(workshop, 'approved', 'An', day(2));
    expect(workshop.run('status').errors).toMatch(
      /review\.tsv:\d+: Unexpected date “[\d-]+”, expected a day that has come/u,
    );
    workshop.write(paths.review, empty);
    say(workshop, 'approved', 'An', day(1));
    expect(states(workshop).approved).toBe(1);
    workshop.run('reject', 'd/i-4', '--by', 'Bình', '--reason', 'no');
    expect(states(workshop)).toMatchObject({ approved: 0, 'needs work': 1 });
    workshop.run('approve', 'd/i-4', '--by', 'Cúc');
    workshop.run('withdraw', 'd/i-4', '--by', 'Cúc');
    expect(states(workshop)).toMatchObject({ approved: 0, 'needs work': 0 });
  });

  it('lets nobody’s withdrawal void what another signed on a branch of their own', () => {
    const lines = [
      ['approved', 'An', ''],
      ['approved', 'Bình', ''],
      ['withdrawn', 'Bình', ''],
    ] as const;
    // However a merge put them: Bình took back his own.
    for (const order of [lines, [lines[1], lines[0], lines[2]], [lines[1], lines[2], lines[0]]]) {
      const workshop = translated();
      for (const [state, by, reason] of order) say(workshop, state, by, '2026-01-02', reason);
      expect(workshop.run('show', 'd/i-4').output).toContain('state: approved by An');
    }
    const workshop = translated();
    workshop.run('approve', 'd/i-4', '--by', 'An');
    const { output } = workshop.run('withdraw', 'd/i-4', '--by', 'Bình', '--reason', 'a slip');
    expect(output).toContain('Bình withdrew what An said');
    expect(workshop.read(paths.review)).toContain('\twhat An said: a slip\n');
    // On another branch Cúc signed; the join of both puts hers between.
    const [head = '', ...said] = workshop.read(paths.review).trim().split('\n');
    workshop.write(paths.review, `${[head, ...said.slice(0, -1)].join('\n')}\n`);
    workshop.run('approve', 'd/i-4', '--by', 'Cúc');
    workshop.write(paths.review, `${workshop.read(paths.review)}${said.at(-1)}\n`);
    expect(workshop.run('show', 'd/i-4').output).toContain('state: approved by Cúc');
  });

  it('tells who withdraws of two what still stands', () => {
    const workshop = translated();
    workshop.run('approve', 'd/i-4', '--by', 'An');
    workshop.run('approve', 'd/i-4', '--by', 'Bình');
    expect(workshop.run('withdraw', 'd/i-4', '--by', 'An').output).toMatch(
      /An withdrew what An said[\s\S]*still approved by Bình/u,
    );
    expect(states(workshop).approved).toBe(1);
  });

  it('takes the comment of a rejection off with it, and leaves those of others', () => {
    const workshop = translated();
    const before = entry(workshop, 'i-4');
    workshop.run('reject', 'd/i-4', '--by', 'An', '--reason', 'a slip of mine');
    workshop.run('reject', 'd/i-4', '--by', 'Bình', '--reason', 'which bridge?');
    expect(workshop.run('withdraw', 'd/i-4', '--by', 'An').output).toContain('still rejected by Bình');
    expect(entry(workshop, 'i-4')).toContain('which bridge?');
    expect(entry(workshop, 'i-4')).not.toContain('a slip');
    expect(entry(workshop, 'i-4')).toContain('#, fuzzy');
    workshop.run('withdraw', 'd/i-4', '--by', 'Bình');
    expect(entry(workshop, 'i-4')).toBe(before);
  });
});

describe('a number on the command line', () => {
  it.each(['0', '-1', 'two', '1.5', '1e3', '', '9'.repeat(400), '1000001', '５'])(
    'is refused where it counts nothing: %s',
    (number) => {
      const workshop = translated();
      translate(workshop, 'i-5', '');
      for (const args of [
        ['next', '-n', number],
        ['find', 'cau', '-n', number],
        ['draft', '--with', 'true', '-n', number],
      ])
        expect(refused(workshop, ...args)).toMatch(/^-n needs a whole number from 1 to/u);
      if (number !== '0')
        expect(refused(workshop, 'next', '--skip', number)).toMatch(/^--skip needs a whole number from 0 to/u);
    },
  );

  it('may skip none; and a draft that enters nothing ends in a stop', () => {
    const workshop = translated();
    expect(workshop.run('next', '--skip', '0').code).toBe(0);
    translate(workshop, 'i-5', '');
    expect(workshop.run('draft', '--with', 'true').output).toBe('0 drafts entered, of 1 segment without English.');
  });

  it('stands beside a command that is run as it was typed', () => {
    const workshop = translated();
    translate(workshop, 'i-5', '');
    const { output } = workshop.run('draft', '--with', `printf '{"id":"d/i-5","en":"Rao  Bridge 2"}\\n'`);
    expect(output).toContain('1 draft entered');
    expect(entry(workshop, 'i-5')).toContain('msgstr "Rao  Bridge 2"');
  });
});

describe('a file that comes back', () => {
  it.each([
    ['id,en,en\nd/i-4,x,y\n', '“en” in column 3 (column 2 is “en”)'],
    ['id,en,vi,target\nd/i-4,x,Cầu Rào,y\n', '“target” in column 4 (column 2 is “en”)'],
    ['id;en;ID\nd/i-4;x;d/i-5\n', '“id” in column 3 (column 1 is “id”)'],
    ['\n\nid,en,base,Base\nd/i-4,x,a,b\n', '“base” in column 4 (column 3 is “base”)'],
  ])('with two columns for one thing is refused with both places: %j', (text, message) => {
    const workshop = translated();
    writeFileSync(join(workshop.root, 'x.csv'), text);
    expect(refused(workshop, 'import', join(workshop.root, 'x.csv'))).toContain(
      `x.csv:${text.search(/id/u) + 1}: Unexpected second column ${message}`,
    );
  });

  it('from translate-toolkit, with reference and context beside one another, is no such file', () => {
    const workshop = translated();
    const base = /base: \S+/u.exec(entry(workshop, 'i-4'))?.[0].slice(6);
    writeFileSync(
      join(workshop.root, 'x.csv'),
      `location,source,target,context,base\nd/i-4,Cầu Rào,The Rao Bridge,d/i-4,${base}\n`,
    );
    expect(workshop.run('import', join(workshop.root, 'x.csv')).output).toMatch(/taken, changed English\n\s+d\/i-4\n/u);
  });

  it('loses no English that a tool made obsolete: by exact text, else kept, else listed', () => {
    const workshop = translated();
    for (const id of ['i-3', 'i-4', 'i-5']) translate(workshop, id, '');
    workshop.run('sync');
    const obsolete = [
      // Its text stands under another id today.
      ['d/x-1', 'Cầu Rào', 'Rao Bridge'],
      // Fuzzy, made from a text that a segment has.
      ['d/x-2', 'Cầu Rào 3', 'Rao Bridge 2', '#, fuzzy\n#~| msgid "Cầu Rào 2"\n'],
      // No segment has its text, the document is known.
      ['d/i-3', 'Hỏa tốc nhất', 'Most urgent of all'],
      // Nobody knows the document.
      ['e/i-1', 'Văn bản khác', 'Another document'],
    ] as const;
    const lines = obsolete.map(
      ([id, vi, en, flags = '']) => `${flags}#~ msgctxt "${id}"\n#~ msgid "${vi}"\n#~ msgstr "${en}"\n`,
    );
    workshop.write('back.po', `${workshop.read(catalogue)}\n${lines.join('\n')}`);
    const { code, output } = workshop.run('import', join(workshop.root, 'back.po'));
    expect(output).toMatch(/2 {2}taken, new English\n\s+d\/i-4\n\s+d\/i-5\n/u);
    expect(output).toMatch(/1 {2}kept as obsolete \(#~\), as in the file\n\s+d\/i-3\n/u);
    expect(output).toMatch(/NOT TAKEN: obsolete in the file.*\n\s+e\/i-1\n\s+file: Another document\n/u);
    expect(code).toBe(0);
    expect(entry(workshop, 'i-4')).toContain('msgstr "Rao Bridge"');
    expect(entry(workshop, 'i-5')).toContain('msgstr "Rao Bridge 2"');
    expect(workshop.read(catalogue)).toContain('#~ msgstr "Most urgent of all"');
    const after = workshop.snapshot();
    workshop.run('import', join(workshop.root, 'back.po'));
    expect(workshop.snapshot()).toEqual(after);
  });

  it('does not put obsolete English over what its own live entry says', () => {
    const workshop = translated();
    const old = '#~ msgctxt "d/i-4"\n#~ msgid "Cầu Rào"\n#~ msgstr "Bridge of old"\n';
    workshop.write('back.po', `${workshop.read(catalogue)}\n${old}`);
    expect(workshop.run('import', join(workshop.root, 'back.po')).output).toContain('kept as obsolete (#~)');
    expect(entry(workshop, 'i-4')).toContain('msgstr "Rao Bridge"');
    expect(workshop.read(catalogue)).toContain('#~ msgstr "Bridge of old"');
  });

  it.each([
    ['<xliff version="2.0">\n<file>\n<unit name="d/i-4"><source>Cầu', 'x.xlf:3: Unexpected end of the file'],
    ['<xliff version="2.0">\n<file>\n<unit>', 'x.xlf:3: Unexpected end of the file'],
    ['<xliff version="2.0">\n<file>\n', 'Unexpected end of the file'],
    [
      '<xliff version="2.0">\n<source>A & B</source>\n</xliff>',
      'x.xlf:2: Unexpected text in column 13, near “<source>A & B',
    ],
    ['', 'x.xlf:1: Unexpected empty file'],
  ])('cut off or torn, as XML, is told by its place and the mend: %j', (text, message) => {
    const workshop = translated();
    writeFileSync(join(workshop.root, 'x.xlf'), text);
    const errors = refused(workshop, 'import', join(workshop.root, 'x.xlf'));
    expect(errors).toContain(message);
    expect(errors).not.toMatch(/parse-xml|rgrove/u);
    expect(errors.split('\n')[1]).toMatch(/^ {2}\w/u);
  });
});

it('a merge of what is no catalogue is left to a person, not committed in silence', () => {
  const workshop = translated();
  workshop.git(
    'config',
    'merge.catalogue.driver',
    `${process.execPath} ${join(repository, 'scripts/translate.ts')} merge %O %A %B`,
  );
  workshop.git('checkout', '-q', '-b', 'torn');
  workshop.write(
    catalogue,
    workshop
      .read(catalogue)
      .replace('msgstr "Most urgent"', '<<<<<<< HEAD\nmsgstr "Most urgent"\n=======\nmsgstr "Express"\n>>>>>>> x'),
  );
  workshop.git('commit', '-qam', 'torn');
  workshop.git('checkout', '-q', 'main');
  translate(workshop, 'i-5', 'Second Rao Bridge 2');
  workshop.git('commit', '-qam', 'sound');
  expect(() => workshop.git('merge', '--no-edit', 'torn')).toThrow(
    /the other branch, line \d+: Unexpected mark of an unfinished merge[\s\S]*CONFLICT|CONFLICT[\s\S]*the other branch, line \d+/u,
  );
});
