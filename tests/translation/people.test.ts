import { spawnSync } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paths } from '../../scripts/lib/translate/paths.ts';
import { makeWorkshop, translate, type TestWorkshop } from './workshop.ts';

const repository = join(import.meta.dirname, '../..');
const catalogue = join(paths.catalogues, 'd.po');
const texts = {
  'i-1': 'Sở Y tế báo cáo.',
  'i-2': 'Hoàn thành 08 xã.',
  'i-3': 'Hỏa tốc',
  'i-4': 'Cầu Rào',
  'i-5': 'Cầu Rào 2',
};
const english = {
  'i-1': 'The Department of Health shall report.',
  'i-2': 'Complete eight communes.',
  'i-3': 'Most urgent',
  'i-4': 'Rao Bridge',
  'i-5': 'Rao Bridge 2',
};

/** A workshop in which everything has English, in a git repository with the attributes of this one. */
function translated(): TestWorkshop & { readonly git: (...args: string[]) => string } {
  const workshop = makeWorkshop(texts);
  workshop.run('sync');
  for (const [id, en] of Object.entries(english)) translate(workshop, id, en);
  workshop.run('sync');
  copyFileSync(join(repository, '.gitattributes'), join(workshop.root, '.gitattributes'));
  copyFileSync(join(repository, paths.review), join(workshop.root, paths.review));
  const git = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('git', ['-C', workshop.root, ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stdout}${stderr}`);
    return stdout;
  };
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'Lan');
  git('config', 'user.email', 'lan@example.org');
  git('add', '-A');
  git('commit', '-qm', 'start');
  return { ...workshop, git };
}

const states = (workshop: TestWorkshop) => JSON.parse(workshop.run('status', '--json').output).total.states;
const entry = (workshop: TestWorkshop, id: string) =>
  new RegExp(`(?:#.*\\n)*msgctxt "d/${id}"\\n(?:.+\\n)*`, 'u').exec(workshop.read(catalogue))?.[0] ?? '';

describe('two people at once', () => {
  /** What one of them does on a branch of theirs. */
  const onBranch = (workshop: ReturnType<typeof translated>, branch: string, work: () => void) => {
    workshop.git('checkout', '-q', '-b', branch, 'main');
    work();
    workshop.git('commit', '-qam', branch);
  };

  it('edit and sign different segments, and merge without a conflict', () => {
    const workshop = translated();
    onBranch(workshop, 'an', () => {
      translate(workshop, 'i-1', 'The Department of Health shall make a report.');
      workshop.run('sync');
      expect(workshop.run('approve', 'd/i-2', 'd/i-1', '--by', 'An').code).toBe(0);
    });
    onBranch(workshop, 'binh', () => {
      translate(workshop, 'i-5', 'Second Rao Bridge 2');
      workshop.run('sync');
      workshop.run('approve', 'd/i-3', '--by', 'Bình');
      workshop.run('reject', 'd/i-4', '--by', 'Bình', '--reason', 'which bridge?');
    });
    workshop.git('checkout', '-q', 'main');
    workshop.git('merge', '-q', 'an');
    workshop.git('merge', '-q', '--no-edit', 'binh');
    expect(states(workshop)).toMatchObject({ approved: 3, 'needs work': 1, 'machine draft': 1 });
    expect(entry(workshop, 'i-1')).toContain('make a report');
    expect(entry(workshop, 'i-5')).toContain('Second Rao Bridge 2');
    expect(workshop.run('sync').output).toBe('Nothing to write.');
  });

  it('save with editors that write who and when, and merge by segment where the clone knows the driver', () => {
    const workshop = translated();
    const poedit = (name: string) => {
      const header = `"PO-Revision-Date: ${name}\\n"\n"Last-Translator: ${name}\\n"\n"X-Generator: Poedit 3.2.2\\n"\n`;
      const text = workshop.read(catalogue).replace(/"Last-Translator:.*\n/u, header);
      workshop.write(catalogue, text);
    };
    onBranch(workshop, 'an', () => {
      translate(workshop, 'i-4', 'The Rao Bridge');
      poedit('An');
    });
    onBranch(workshop, 'binh', () => {
      // Neighbours, on lines that git would join in one conflict.
      translate(workshop, 'i-5', 'The Rao Bridge 2');
      poedit('Bình');
    });
    const driver = `${process.execPath} ${join(repository, 'scripts/translate.ts')} merge %O %A %B`;
    workshop.git('config', 'merge.catalogue.driver', driver);
    workshop.git('checkout', '-q', 'main');
    workshop.git('merge', '-q', 'an');
    workshop.git('merge', '-q', '--no-edit', 'binh');
    expect(entry(workshop, 'i-4')).toContain('The Rao Bridge"');
    expect(entry(workshop, 'i-5')).toContain('The Rao Bridge 2"');
    expect(workshop.run('sync').output).toContain('Wrote');
    expect(workshop.read(catalogue)).not.toMatch(/PO-Revision-Date|X-Generator|Bình/u);
  });

  it('change the same segment, and are shown both Englishes', () => {
    const workshop = translated();
    onBranch(workshop, 'an', () => translate(workshop, 'i-4', 'An’s Bridge'));
    onBranch(workshop, 'binh', () => translate(workshop, 'i-4', 'Bình’s Bridge'));
    workshop.git(
      'config',
      'merge.catalogue.driver',
      `${process.execPath} ${join(repository, 'scripts/translate.ts')} merge %O %A %B`,
    );
    workshop.git('checkout', '-q', 'main');
    workshop.git('merge', '-q', 'an');
    expect(() => workshop.git('merge', '--no-edit', 'binh')).toThrow(/CONFLICT/u);
    expect(workshop.read(catalogue)).toMatch(/<{7}.*\n.*An’s Bridge"\n={7}\n.*Bình’s Bridge"\n>{7}/u);
    expect(workshop.run('status')).toMatchObject({ code: 1, errors: expect.stringContaining('unfinished merge') });
  });
});

describe('a file that comes back', () => {
  it('does not put back what a colleague has changed and signed since, and says each id that it takes', () => {
    const workshop = translated();
    const copy = workshop.read(catalogue);
    translate(workshop, 'i-3', 'MOST URGENT (express)');
    workshop.run('sync');
    workshop.run('approve', 'd/i-3', '--by', 'An');
    workshop.write('copy.po', copy.replace('"Rao Bridge"', '"The Rao Bridge"'));
    const { code, output } = workshop.run('import', join(workshop.root, 'copy.po'));
    expect(code).toBe(0);
    expect(output).toMatch(/1 {2}taken, changed English\n\s+d\/i-4\n/u);
    expect(output).toMatch(/1 {2}not changed in the file, newer in the catalogue: left\n\s+d\/i-3\n/u);
    expect(entry(workshop, 'i-3')).toContain('MOST URGENT (express)');
    expect(states(workshop).approved).toBe(1);
  });

  it('lists with both texts what both sides changed, takes the rest, and the file’s only by force', () => {
    const workshop = translated();
    const copy = workshop.read(catalogue);
    translate(workshop, 'i-3', 'Express');
    workshop.write('copy.po', copy.replace('"Most urgent"', '"Very urgent"').replace('"Rao Bridge 2"', '"Bridge 2"'));
    const { code, output, errors } = workshop.run('import', join(workshop.root, 'copy.po'));
    expect(code).toBe(1);
    expect(output).toMatch(/d\/i-3\n\s+here: Express\n\s+file: Very urgent/u);
    expect(errors).toContain('1 entry was not taken');
    expect(entry(workshop, 'i-3')).toContain('# other English: Very urgent\n');
    expect(entry(workshop, 'i-5')).toContain('"Bridge 2"');
    expect(workshop.run('show', 'd/i-3').output).toContain('comment: other English: Very urgent');
    expect(workshop.run('import', join(workshop.root, 'copy.po'), '--force').code).toBe(0);
    expect(entry(workshop, 'i-3')).toContain('"Very urgent"');
    expect(entry(workshop, 'i-3')).toContain('# other English: Express\n');
  });

  it.each(['csv', 'xliff', 'tmx'])('as %s is joined the same way', (format) => {
    const workshop = translated();
    const { output } = workshop.run('export', `--${format}`);
    translate(workshop, 'i-3', 'Express');
    workshop.run('sync');
    workshop.run('approve', 'd/i-3', 'd/i-5', '--by', 'An');
    const name = join(workshop.root, `back.${format === 'xliff' ? 'xlf' : format}`);
    const edited = output
      .replace('Complete eight communes.', 'Complete 8 communes.')
      .replace('Rao Bridge 2', 'Bridge 2');
    expect(edited).not.toBe(output);
    writeFileSync(name, edited);
    const back = workshop.run('import', name);
    expect(back.output).toMatch(/taken, changed English\n\s+d\/i-2\n/u);
    expect(back.output).toMatch(/signed what stands here\n\s+d\/i-5\n\s+here: Rao Bridge 2\n\s+file: Bridge 2/u);
    expect(entry(workshop, 'i-3')).toContain('"Express"');
    expect(entry(workshop, 'i-2')).toContain('"Complete 8 communes."');
    writeFileSync(name, output);
    const before = workshop.snapshot();
    expect(workshop.run('import', name).code).toBe(0);
    expect(workshop.snapshot()).toEqual(before);
  });

  it('from a spreadsheet of another country, in another order of columns, is read', () => {
    const workshop = translated();
    writeFileSync(join(workshop.root, 'x.csv'), '\uFEFFen;id\r\n"Rao; ""new"" Bridge";d/i-4\r\n', 'utf8');
    expect(workshop.run('import', join(workshop.root, 'x.csv'))).toMatchObject({
      code: 1,
      output: expect.stringContaining('the file does not say what it changed'),
    });
    workshop.git('commit', '-qam', 'comment');
    expect(workshop.run('import', join(workshop.root, 'x.csv'), '--base', 'HEAD')).toMatchObject({ code: 0 });
    expect(entry(workshop, 'i-4')).toContain('"Rao; \\"new\\" Bridge"');
  });

  it('without msgctxt finds each segment by its reference, also where texts repeat', () => {
    const workshop = makeWorkshop({ 'i-1': 'Báo cáo', 'i-2': 'Báo cáo', 'i-3#title': 'Báo cáo' });
    workshop.run('sync');
    const bare = workshop.read(catalogue).replaceAll(/^msgctxt.*\n/gmu, '');
    let n = 1;
    workshop.write(
      'bare.po',
      bare.replaceAll(/(?<=msgid "Báo cáo"\n)msgstr ""/gu, () => `msgstr "Report ${n++}"`),
    );
    expect(workshop.run('import', join(workshop.root, 'bare.po')).code).toBe(0);
    for (const [index, id] of ['i-1', 'i-2', 'i-3#title'].entries())
      expect(entry(workshop, id)).toContain(`msgstr "Report ${index + 1}"`);
  });

  it('keeps a mark that a tool took off, and names the segment', () => {
    const workshop = translated();
    workshop.setSegments({ ...texts, 'i-4': 'Cầu Rào mới' });
    workshop.run('sync');
    const cleared = workshop
      .read(catalogue)
      .replace('#, fuzzy\n', '')
      .replace(/#\| .*\n/u, '');
    expect(cleared).not.toContain('fuzzy');
    workshop.write('cleared.po', cleared);
    expect(workshop.run('import', join(workshop.root, 'cleared.po')).output).toMatch(
      /without its mark[^\n]*\n\s+d\/i-4\n/u,
    );
    expect(states(workshop).stale).toBe(1);
    // Nor does it vanish from the catalogue itself.
    workshop.write(catalogue, cleared);
    expect(states(workshop).stale).toBe(1);
    expect(workshop.run('diff', 'd/i-4').output).toContain('was: Cầu Rào\n'.trim());
    workshop.run('approve', 'd/i-4', '--by', 'An', '--still-holds');
    expect(states(workshop)).toMatchObject({ stale: 0, approved: 1 });
  });

  it('with ids of another document is refused in short, left out on demand, or entered by exact text', () => {
    const workshop = translated();
    const foreign = workshop.read(catalogue).replaceAll('"d/', '"old/').replaceAll('#: d/', '#: old/');
    workshop.write('old.po', foreign);
    const file = join(workshop.root, 'old.po');
    expect(workshop.run('import', file)).toMatchObject({ code: 1, errors: expect.stringContaining('--into DOCUMENT') });
    expect(workshop.run('import', file, '--known-only').output).toContain('5  left out');
    translate(workshop, 'i-4', '');
    translate(workshop, 'i-5', '');
    workshop.setSegments({ ...texts, 'i-5': 'Cầu Rào 3' });
    const { code, output } = workshop.run('import', file, '--into', 'd');
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining('d/i-4 (in the file old/i-4)') });
    expect(entry(workshop, 'i-4')).toContain('"Rao Bridge"');
    expect(entry(workshop, 'i-5')).toContain('msgstr ""');
  });

  it.each([
    ['x.csv', 'id,vi\nd/i-1,x\n', 'x.csv:1: Unexpected first line'],
    ['x.csv', 'id,en\n"d/i-1,x\n', 'x.csv:'],
    ['x.csv', 'id,en\nd/i-1,x\nd/i-1,y\n', 'x.csv:3: Unexpected second row of d/i-1'],
    ['x.csv', 'id,en\nd/i-1,x,y\n', 'x.csv:2: Unexpected 3 cells'],
    ['x.xlf', '<xliff version="1.2"><file>', 'x.xlf:1: Unexpected'],
    ['x.xlf', '<tmx/>', 'x.xlf:1: Unexpected <tmx>, expected <xliff>'],
    [
      'x.xlf',
      '<xliff version="1.2"><file>\n<trans-unit id="d/i-1"><source>a</source><target>b <x id="1"/></target></trans-unit></file></xliff>',
      'x.xlf:2: Unexpected <x> in a text',
    ],
    [
      'x.tmx',
      '<tmx><body>\n<tu tuid="e/i-1"><tuv xml:lang="vi"><seg>a</seg></tuv><tuv xml:lang="en"><seg>b</seg></tuv></tu></body></tmx>',
      'x.tmx:2: Unexpected segment “e/i-1”',
    ],
    ['x.po', '<<<<<<< HEAD\n', 'x.po:1: Unexpected mark'],
    ['x.csv', 'id,en\nd/i-1,"two\nlines"\n', 'x.csv:2: Unexpected line end'],
  ])('that is broken (%s: %s) is an error at its line, and nothing is written', (name, text, message) => {
    const workshop = translated();
    writeFileSync(join(workshop.root, name), text);
    const before = workshop.snapshot();
    const { code, output, errors } = workshop.run('import', join(workshop.root, name));
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain(message);
    expect(errors).toContain('nothing was written');
    expect(workshop.snapshot()).toEqual(before);
  });
});

describe('a reviewer', () => {
  it('rejects with a reason, which every tool shows, and facts go on stopping the build', () => {
    const workshop = translated();
    expect(workshop.run('reject', 'd/i-4', '--by', 'Bình')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('--reason'),
    });
    workshop.run('reject', 'd/i-4', '--by', 'Bình', '--reason', 'too weak, see Decree 30');
    expect(entry(workshop, 'i-4')).toMatch(/# Bình, [\d-]+: too weak, see Decree 30\n(?:.*\n)*#, fuzzy\n/u);
    expect(states(workshop)).toMatchObject({ 'needs work': 1, stale: 0 });
    for (const command of [
      ['show', 'd/i-4'],
      ['diff', 'd/i-4'],
      ['next'],
      ['next', '--state', 'needs work', '--by', 'bình'],
    ])
      expect(workshop.run(...command).output).toContain('needs work: rejected by Bình');
    translate(workshop, 'i-2', 'Complete nine communes.');
    workshop.write(catalogue, workshop.read(catalogue).replace('msgctxt "d/i-2"', '#, fuzzy\nmsgctxt "d/i-2"'));
    expect(workshop.run('check')).toMatchObject({ code: 1, output: expect.stringContaining('error facts') });
    expect(workshop.run('approve', 'd/i-4', '--by', 'Cúc')).toMatchObject({
      code: 0,
      output: expect.stringContaining('had been rejected by Bình'),
    });
    expect(states(workshop)).toMatchObject({ approved: 1, 'needs work': 1 });
    const signed = workshop.snapshot();
    expect(workshop.run('approve', 'd/i-4', '--by', 'Cúc').output).toContain('before. Nothing to write.');
    expect(workshop.snapshot()).toEqual(signed);
    expect(workshop.run('withdraw', 'd/i-4', '--by', 'Cúc').output).toContain('withdrew what Cúc said');
    expect(workshop.run('withdraw', 'd/i-4', '--by', 'Cúc').code).toBe(1);
    workshop.run('reject', 'd/i-5', '--by', 'Bình', '--reason', 'a slip of mine');
    expect(states(workshop)).toMatchObject({ approved: 0, 'needs work': 2 });
    workshop.run('withdraw', 'd/i-5', '--by', 'Bình');
    expect(states(workshop)).toMatchObject({ 'needs work': 1, 'machine draft': 4 });
  });

  it('signs many at once: by id, by section, from a list; all or none', () => {
    const workshop = translated();
    const list = join(workshop.root, 'list.txt');
    writeFileSync(list, 'd/i-1\n# seen twice\nd/i-9\n');
    expect(workshop.run('approve', '--list', list, '--by', 'An')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('list.txt:3: There is no segment d/i-9'),
    });
    expect(states(workshop).approved).toBe(0);
    writeFileSync(list, 'd/i-1\n\nd/i-2 # good\n');
    expect(workshop.run('approve', '--list', list, '--by', 'An').output).toContain(
      'An signed 2 segments as approved: d/i-1, d/i-2.',
    );
    expect(workshop.run('approve', '--section', 'd/i-3', '--by', 'An', '--reviewed').output).toContain(
      'signed d/i-3 as reviewed',
    );
    expect(workshop.run('approve', '--section', 'd/i', '--by', 'An').output).toContain('5 segments');
    expect(workshop.run('approve', '--section', 'd/ii', '--by', 'An').code).toBe(1);
    expect(states(workshop).approved).toBe(5);
  });

  it('is warned when the English is of their own hand', () => {
    const workshop = translated();
    expect(workshop.run('approve', 'd/i-4', '--by', 'lan').output).toContain(
      'Warning: lan also wrote the English of d/i-4',
    );
    expect(workshop.run('approve', 'd/i-4', '--by', 'An').output).not.toContain('Warning');
    translate(workshop, 'i-5', 'Bridge 2');
    expect(workshop.run('show', 'd/i-5').output).toContain('written: Lan, not committed yet');
  });

  it('goes through a queue of one document, one state, from any place', () => {
    const workshop = translated();
    const first = workshop.run('next', '-n', '2', '--document', 'd', '--state', 'machine draft').output;
    expect(first).toContain('d/i-1 ');
    expect(first).toContain('d/i-2 ');
    expect(first).not.toContain('d/i-3 ');
    expect(workshop.run('next', '--skip', '2').output).toContain('d/i-3 ');
    expect(workshop.run('next', '--skip', '9').output).toBe('There are only 5 such segments.');
    expect(workshop.run('next', '--document', 'e').code).toBe(1);
    expect(workshop.run('next', '--state', 'perfect').code).toBe(1);
    expect(workshop.run('next', '-n', 'two').code).toBe(1);
  });
});

describe('at hand while translating', () => {
  it('are terms and similar sentences with their difference, and a concordance without tones', () => {
    const workshop = translated();
    const { output } = workshop.run('show', 'd/i-5');
    expect(output).toContain('similar: d/i-4: Cầu Rào {+2+}\n         Rao Bridge');
    expect(workshop.run('show', 'd/i-1').output).toContain('term: Sở Y tế = Department of Health');
    expect(workshop.run('find', 'cau rao').output).toMatch(
      /d\/i-4(?:.*\n)+.*d\/i-5(?:.*\n)+4 times in 2 segments\.|2 times in 2 segments\./u,
    );
    expect(workshop.run('find', 'cấu').output).toContain('No segment');
    expect(workshop.run('find', 'communes').output).toContain('vi: Hoàn thành 08 xã.');
  });

  it('is a program that drafts what is missing, marked, and not what states other facts', () => {
    const workshop = translated();
    translate(workshop, 'i-2', '');
    translate(workshop, 'i-4', '');
    translate(workshop, 'i-5', '');
    const program = join(workshop.root, 'program.mjs');
    writeFileSync(
      program,
      `import { readFileSync } from 'node:fs';
const words = { 'd/i-2': 'Complete nine communes.', 'd/i-4': 'Rao Bridge', 'd/i-5': '' };
for (const line of readFileSync(0, 'utf8').trim().split('\\n')) {
  const { id, vi, terms, similar } = JSON.parse(line);
  if (!vi || !terms || !similar) process.exit(3);
  console.log(JSON.stringify({ id, en: words[id] }));
}`,
    );
    const { output } = workshop.run('draft', '--with', `${process.execPath} ${program}`);
    expect(output).toContain('d/i-2: not entered: The English lacks “08” (8).');
    expect(output).toContain('1 draft entered, of 3 segments without English: d/i-4');
    expect(entry(workshop, 'i-4')).toMatch(/# machine draft: .*program\.mjs, \d{4}-\d\d-\d\d\n/u);
    expect(entry(workshop, 'i-2')).toContain('msgstr ""');
    const before = workshop.snapshot();
    for (const command of ['false', 'echo no', `echo '{"id":"d/i-1","en":"x"}'`])
      expect(workshop.run('draft', '--with', command)).toMatchObject({
        code: 1,
        errors: expect.stringContaining('Nothing was written'),
      });
    expect(workshop.snapshot()).toEqual(before);
  });
});

it('a curator’s correction leaves the checks green: what fails in stale English is told apart', () => {
  const workshop = translated();
  workshop.setSegments({ ...texts, 'i-2': 'Hoàn thành 09 xã.' });
  expect(workshop.run('check')).toMatchObject({
    code: 0,
    output: expect.stringMatching(/warning \(stale\) facts(?:.*\n)+.*1 fact of English that waits for its translator/u),
  });
});
