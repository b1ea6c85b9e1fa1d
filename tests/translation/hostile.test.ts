import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paths } from '../../scripts/lib/translate/paths.ts';
import { catalogue, entry, states, texts, translated, type GitWorkshop } from './git-workshop.ts';
import { translate } from './workshop.ts';

/** Writes a file beside the workshop and imports it. */
function bring(workshop: GitWorkshop, name: string, content: string | Buffer, ...options: readonly string[]) {
  const file = join(workshop.root, name);
  writeFileSync(file, content);
  return workshop.run('import', file, ...options);
}
const blocks = (text: string) => text.trimEnd().split('\n\n');

describe('a file that came back maimed', () => {
  it('with entries left out, in another order, with CRLF, a BOM or in NFD, takes its changes and erases nothing', () => {
    const workshop = translated();
    const copy = workshop.read(catalogue);
    const before = workshop.snapshot();
    const [head = '', ...entries] = blocks(copy);
    expect(bring(workshop, 'a.po', `${[head, ...entries.toReversed()].join('\n\n')}\n`).code).toBe(0);
    expect(bring(workshop, 'b.po', `${[head, ...entries.slice(2, 3)].join('\n\n')}\n`).code).toBe(0);
    expect(bring(workshop, 'c.po', `\uFEFF${copy.replaceAll('\n', '\r\n')}`).code).toBe(0);
    expect(bring(workshop, 'd.po', copy.normalize('NFD')).code).toBe(0);
    expect(workshop.snapshot()).toEqual(before);
    const one = bring(
      workshop,
      'e.po',
      `${[head, entries[3]?.replace('"Rao Bridge"', '"Bridge of Rao"')].join('\n\n')}\n`,
    );
    expect(one.output).toMatch(/1 {2}taken, changed English\n\s+d\/i-4\n/u);
    expect(
      bring(workshop, 'e.po', `${[head, entries[3]?.replace('"Rao Bridge"', '"Bridge of Rao"')].join('\n\n')}\n`).code,
    ).toBe(0);
    expect(entry(workshop, 'i-4')).not.toContain('other English');
  });

  it('with the base of another entry, or none, is not believed', () => {
    const workshop = translated();
    const copy = workshop.read(catalogue);
    const bases = copy.match(/#\. base: .*/gu) ?? [];
    const swapped = copy.replace(bases[3] ?? '', bases[2] ?? '').replace('"Rao Bridge"', '"A bridge"');
    expect(bring(workshop, 'a.po', swapped)).toMatchObject({ code: 1 });
    expect(entry(workshop, 'i-4')).toContain('msgstr "Rao Bridge"');
    expect(entry(workshop, 'i-4')).toContain('# other English: A bridge\n');
  });

  it('with an id twice, plurals or a line end in the text is refused whole', () => {
    const workshop = translated();
    const copy = workshop.read(catalogue);
    const before = workshop.snapshot();
    const twice = `${copy}\n${blocks(copy).at(-1)?.replace('Rao Bridge 2', 'Another')}\n`;
    const plural = copy.replace(
      'msgid "Cầu Rào"\nmsgstr "Rao Bridge"',
      'msgid "Cầu Rào"\nmsgid_plural "x"\nmsgstr[0] "a"\nmsgstr[1] "b"',
    );
    const broken = copy.replace('"Rao Bridge"', '"Rao\\nBridge"');
    for (const [name, text] of Object.entries({ twice, plural, broken })) {
      const { code, errors } = bring(workshop, `${name}.po`, text);
      expect([name, code]).toEqual([name, 1]);
      expect(errors).toMatch(new RegExp(`${name}\\.po:\\d+: `, 'u'));
    }
    expect(workshop.snapshot()).toEqual(before);
  });

  it('in another language, or the wrong way round, is refused whole', () => {
    const workshop = translated();
    const before = workshop.snapshot();
    const po = workshop
      .read(catalogue)
      .replace('Language: en\\n', 'Language: fr\\n')
      .replace('"Rao Bridge"', '"Pont Rao"');
    const xliff = workshop.run('export', '--xliff').output.replace('>Rao Bridge<', '>Pont Rao<');
    const files = {
      'x.po': po,
      'x.xlf': xliff.replace('trgLang="en-GB"', 'trgLang="fr"'),
      'y.xlf': xliff.replace('srcLang="vi"', 'srcLang="en"').replace('trgLang="en-GB"', 'trgLang="vi"'),
      'z.xlf':
        '<xliff version="1.2"><file source-language="vi" target-language="fr"><body><trans-unit id="d/i-4"><source>Cầu Rào</source><target>Pont</target></trans-unit></body></file></xliff>',
    };
    for (const [name, text] of Object.entries(files)) {
      const { code, errors } = bring(workshop, name, text);
      expect([name, code, errors]).toEqual([name, 1, expect.stringMatching(/language “(?:fr|en|vi)”/u)]);
    }
    const other = workshop.run('export', '--tmx').output.replaceAll('xml:lang="en', 'xml:lang="fr');
    expect(bring(workshop, 'x.tmx', other)).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/x\.tmx:\d+: Unexpected memory without/u),
    });
    expect(workshop.snapshot()).toEqual(before);
  });

  it('with the Vietnamese copied into the translation gives no English', () => {
    const workshop = translated();
    translate(workshop, 'i-2', '');
    workshop.run('sync');
    const copied = workshop
      .read(catalogue)
      .replace('"Rao Bridge"', '"Cầu Rào"')
      .replace('xã."\nmsgstr ""', 'xã."\nmsgstr "Hoàn thành 08 xã."');
    const { code, output } = bring(workshop, 'a.po', copied);
    expect([code, output]).toEqual([1, expect.stringMatching(/same as the Vietnamese\n\s+d\/i-2\n/u)]);
    expect(entry(workshop, 'i-2')).toContain('msgstr ""');
    // A name may be the same in both.
    expect(entry(workshop, 'i-4')).toContain('msgstr "Cầu Rào"');
  });

  it('as XLIFF with a unit translated in part, or with proposals of a program beside it, takes whole translations alone', () => {
    const workshop = translated();
    const unit = (inner: string) =>
      `<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" srcLang="vi" trgLang="en"><file id="d"><unit id="u" name="d/i-4"><notes><note category="base">${/base: \w+/u.exec(entry(workshop, 'i-4'))?.[0]}</note></notes>${inner}</unit></file></xliff>`;
    const half = unit(
      '<segment><source>Cầu </source><target>The Bridge </target></segment><segment><source>Rào</source></segment>',
    );
    expect(bring(workshop, 'a.xlf', half).code).toBe(1);
    expect(entry(workshop, 'i-4')).toContain('msgstr "Rao Bridge"');
    const matched = unit(
      '<mtc:matches><mtc:match ref="#s"><source>Cầu Rào 2</source><target>Rao Bridge 2</target></mtc:match></mtc:matches><segment id="s"><source>Cầu Rào</source><target>The Rao Bridge</target></segment>',
    );
    expect(bring(workshop, 'b.xlf', matched).code).toBe(0);
    expect(entry(workshop, 'i-4')).toContain('msgstr "The Rao Bridge"');
  });

  it('as a memory with two Englishes for one Vietnamese takes neither in silence', () => {
    const workshop = translated();
    translate(workshop, 'i-4', '');
    workshop.run('sync');
    const tu = (en: string) =>
      `<tu><tuv xml:lang="en"><seg>${en}</seg></tuv><tuv xml:lang="vi"><seg>Cầu Rào</seg></tuv></tu>`;
    const { code, output } = bring(
      workshop,
      'a.tmx',
      `<tmx version="1.4"><header srclang="vi"/><body>${tu('Rao Bridge')}${tu('Bridge of Rao')}</body></tmx>`,
    );
    expect(code).toBe(1);
    expect(output).toContain('Rao Bridge');
    expect(output).toContain('Bridge of Rao');
  });

  it('as a table in another encoding is refused, and of one with spaces around its ids the texts are read', () => {
    const workshop = translated();
    const before = workshop.snapshot();
    const csv = workshop.run('export', '--csv').output;
    expect(bring(workshop, 'a.csv', Buffer.from(csv, 'utf16le'))).toMatchObject({ code: 1, output: '' });
    expect(bring(workshop, 'b.csv', Buffer.from('id,en\nd/i-4,Caf\xe9\n', 'latin1'))).toMatchObject({
      code: 1,
      output: '',
    });
    expect(workshop.snapshot()).toEqual(before);
    const spaced = csv.replace('Rao Bridge,', ' The  Rao Bridge ,').replace('d/i-4,', ' d/i-4 ,');
    expect(bring(workshop, 'c.csv', spaced).output).toContain('taken, changed English');
    expect(entry(workshop, 'i-4')).toMatch(/msgstr "The {1,2}Rao Bridge"/u);
  });

  it('by force takes over what is signed, which is then signed no more and kept as a comment', () => {
    const workshop = translated();
    const copy = workshop.read(catalogue).replace('"Rao Bridge"', '"A bridge"');
    workshop.run('approve', 'd/i-4', '--by', 'An');
    expect(bring(workshop, 'a.po', copy).code).toBe(1);
    expect(states(workshop).approved).toBe(1);
    expect(bring(workshop, 'a.po', copy, '--force').code).toBe(0);
    expect(states(workshop).approved).toBe(0);
    expect(entry(workshop, 'i-4')).toContain('# other English: Rao Bridge\n');
  });
});

describe('the Vietnamese changes while a file is out', () => {
  it('split in two: the English of the whole stands under neither half as today’s', () => {
    const workshop = translated();
    const copy = workshop
      .read(catalogue)
      .replace('"The Department of Health shall report."', '"The Department of Health reports."');
    workshop.setSegments({ ...texts, 'i-1': 'Sở Y tế', 'i-1-a': 'báo cáo.' });
    workshop.run('sync');
    bring(workshop, 'a.po', copy);
    expect(states(workshop)).toMatchObject({ stale: 1, missing: 1 });
    expect(entry(workshop, 'i-1')).toContain('#| msgid "Sở Y tế báo cáo."');
    expect(entry(workshop, 'i-1-a')).toContain('msgstr ""');
  });

  it('two made one: the English of the one that is gone is kept, and shown nowhere', () => {
    const workshop = translated();
    const copy = workshop.read(catalogue).replace('"Rao Bridge 2"', '"Second Rao Bridge"');
    const { 'i-5': gone, ...left } = texts;
    workshop.setSegments({ ...left, 'i-4': `Cầu Rào và ${gone}` });
    workshop.run('sync');
    expect(bring(workshop, 'a.po', copy).output).toContain('d/i-5');
    expect(workshop.read(catalogue)).toContain('#~ msgstr "Second Rao Bridge"');
    expect(states(workshop)).toMatchObject({ stale: 1, 'machine draft': 3 });
  });

  it('renumbered: what was changed under the old number goes to the new one, signatures too', () => {
    const workshop = translated();
    workshop.run('approve', 'd/i-5', '--by', 'An');
    const copy = workshop.read(catalogue).replace('"Rao Bridge"', '"The Rao Bridge"');
    const { 'i-4': four, 'i-5': five, ...left } = texts;
    workshop.setSegments({ ...left, 'i-4': 'Cầu Niệm', 'i-5': four, 'i-6': five });
    workshop.run('sync');
    bring(workshop, 'a.po', copy);
    expect(entry(workshop, 'i-4')).toContain('msgstr ""');
    expect(entry(workshop, 'i-5')).toContain('msgstr "The Rao Bridge"');
    expect(workshop.run('show', 'd/i-6').output).toContain('approved by An');
    expect(states(workshop)).toMatchObject({ approved: 1, stale: 0, missing: 1 });
  });
});

describe('people sign', () => {
  it('their own English with a warning; another may take the signature back, and sign anew', () => {
    const workshop = translated();
    expect(workshop.run('approve', 'd/i-4', '--by', 'LAN').output).toContain('also wrote the English');
    expect(workshop.run('withdraw', 'd/i-4', '--by', 'Bình').output).toContain('Bình withdrew what LAN said');
    expect(states(workshop).approved).toBe(0);
    expect(workshop.run('withdraw', 'd/i-4', '--by', 'Bình').code).toBe(1);
    workshop.run('approve', 'd/i-4', '--by', 'Bình', '--reviewed');
    expect(states(workshop)).toMatchObject({ approved: 0, reviewed: 1 });
    workshop.run('approve', 'd/i-4', '--by', 'An');
    expect(states(workshop)).toMatchObject({ approved: 1, reviewed: 0 });
    expect(workshop.read(paths.review).trim().split('\n')).toHaveLength(5);
  });

  it('stale English no more when its Vietnamese comes back, and what was signed for that holds again', () => {
    const workshop = translated();
    workshop.run('approve', 'd/i-4', '--by', 'An');
    workshop.setSegments({ ...texts, 'i-4': 'Cầu Rào mới' });
    workshop.run('sync');
    expect(workshop.run('approve', 'd/i-4', '--by', 'An').code).toBe(1);
    workshop.run('approve', 'd/i-4', '--by', 'Bình', '--still-holds');
    expect(states(workshop)).toMatchObject({ approved: 1, stale: 0 });
    workshop.setSegments(texts);
    workshop.run('sync');
    expect(states(workshop)).toMatchObject({ approved: 1, stale: 0 });
    expect(workshop.run('show', 'd/i-4').output).toContain('approved by An');
  });

  it('by a list from another system, of a section that others begin like, and never the same line twice', () => {
    const workshop = translated();
    workshop.setSegments({ ...texts, 'i-10': 'Cầu Niệm' });
    workshop.run('sync');
    writeFileSync(join(workshop.root, 'list'), '\uFEFFd/i-4\r\nd/i-5 # the bridge\r\n\r\nd/i-4\r\n');
    expect(workshop.run('approve', '--list', join(workshop.root, 'list'), '--by', 'An').output).toContain('2 segments');
    expect(workshop.run('approve', '--section', 'd/i-1', '--by', 'An').output).toContain(
      'An signed d/i-1 as approved.',
    );
    const ledger = workshop.read(paths.review);
    workshop.run('approve', 'd/i-1', '--by', 'An');
    expect(workshop.read(paths.review)).toBe(ledger);
    expect(workshop.run('reject', 'd/i-10', '--by', 'An', '--reason', 'x').errors).toContain('no English yet');
  });

  it('in a ledger that another editor saved with CRLF; a line that says nothing sure is an error with its place', () => {
    const workshop = translated();
    workshop.run('approve', 'd/i-4', '--by', 'An');
    const ledger = workshop.read(paths.review);
    workshop.write(paths.review, `\uFEFF${ledger.replaceAll('\n', '\r\n')}`);
    expect(states(workshop).approved).toBe(1);
    for (const [from, to] of [
      [/\d{4}-\d\d-\d\d/u, '2026-02-30'],
      [/\tapproved\t/u, '\tfine\t'],
      [/\tAn\t/u, '\t\t'],
    ] as const) {
      workshop.write(paths.review, ledger.replace(from, to));
      expect(workshop.run('status').errors).toMatch(/review\.tsv:2: /u);
    }
  });
});
