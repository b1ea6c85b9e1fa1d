import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceDigests } from '../../scripts/lib/source-digests.ts';
import { segmentsFile, sourcesFile } from '../../src/generated/files.ts';
import { paths } from '../../scripts/lib/translate/paths.ts';
import { makeWorkshop, segmentsPath, translate } from './workshop.ts';

const texts = { 'i-1': 'Sở Y tế chủ trì, phối hợp báo cáo trong Quý IV/2021.', 'i-2': 'Hoàn thành 08 xã.' };
const catalogue = join(paths.catalogues, 'd.po');

describe('translate', () => {
  it('explains itself when it is asked nothing or something unknown', () => {
    const workshop = makeWorkshop(texts);
    expect(workshop.run()).toMatchObject({ code: 1, errors: expect.stringContaining('status [--json]') });
    expect(workshop.run('frobnicate')).toMatchObject({ code: 1 });
    expect(workshop.run('export')).toMatchObject({ code: 1, errors: expect.stringContaining('--tmx') });
    expect(workshop.run('approve', 'd/i-1')).toMatchObject({ code: 1, errors: expect.stringContaining('--by NAME') });
  });

  it('makes the catalogue with sync, and changes nothing the second time', () => {
    const workshop = makeWorkshop(texts);
    expect(workshop.run('sync')).toMatchObject({ code: 0, output: expect.stringContaining('2  new, without English') });
    expect(workshop.read(catalogue)).toContain(
      '#: d/i-2\n#. base: none\nmsgctxt "d/i-2"\nmsgid "Hoàn thành 08 xã."\nmsgstr ""',
    );
    const first = workshop.snapshot();
    expect(workshop.run('sync').output).toBe('Nothing to write.');
    expect(workshop.snapshot()).toEqual(first);
  });

  it('changes nothing in the catalogue where the text only moved to other lines', () => {
    const workshop = makeWorkshop(texts);
    workshop.run('sync');
    const first = workshop.snapshot();
    const segments = workshop.read(segmentsPath);
    workshop.write(segmentsPath, segments.replaceAll(/"lines":\[(?<n>\d),\d\]/gu, '"lines":[4$1,4$1]'));
    expect(workshop.read(segmentsPath)).not.toBe(segments);
    expect(workshop.run('sync').output).toBe('Nothing to write.');
    expect(workshop.snapshot()).toEqual(first);
  });

  it('shows how far the work has come, for people and for programs', () => {
    const workshop = makeWorkshop(texts);
    workshop.run('sync');
    translate(workshop, 'i-2', 'Complete eight communes.');
    expect(workshop.run('status').output).toMatch(/^d\s+2\s+50%\s+1\s+1\s+0\s+0\s+0/mu);
    expect(JSON.parse(workshop.run('status', '--json').output)).toMatchObject({
      total: { segments: 2, translated: 1, states: { missing: 1, 'machine draft': 1, reviewed: 0, approved: 0 } },
      pending: 0,
    });
  });

  it('finds a wrong fact at its line, fails, and passes once the fact is waived for this pair', () => {
    const workshop = makeWorkshop(texts);
    workshop.run('sync');
    translate(workshop, 'i-2', 'Complete nine communes.');
    const found = workshop.run('check');
    expect(found).toMatchObject({
      code: 1,
      output: expect.stringMatching(/d\.po:\d+: error facts: The English lacks “08” \(8\)\. \[d\/i-2\]/u),
    });
    const waiver = /to waive: (?<line>.*)/u.exec(found.output)?.groups?.['line']?.replace('<reason>', 'a test') ?? '';
    workshop.write(paths.waivers, `segment\tcheck\tpair\treason\n${waiver}\n`);
    expect(workshop.run('check').code).toBe(0);
    translate(workshop, 'i-2', 'Complete ten communes.');
    expect(workshop.run('check').code).toBe(1);
  });

  it('tells forges the line of what it finds, in their own way', () => {
    const workshop = makeWorkshop(texts);
    workshop.run('sync');
    translate(workshop, 'i-2', 'Complete nine communes.');
    const { code, output } = workshop.run('check', '--annotate', 'github');
    const line = /d\.po:(?<line>\d+): error/u.exec(workshop.run('check').output)?.groups?.['line'];
    expect(code).toBe(1);
    expect(output).toContain(
      `::error file=content/translations/en/d.po,line=${line},title=facts::The English lacks “08” (8).`,
    );
    const report = workshop.run('check', '--annotate', 'gitlab');
    expect(JSON.parse(report.output)[0]).toMatchObject({
      severity: 'major',
      location: { path: 'content/translations/en/d.po', lines: { begin: Number(line) } },
    });
    expect(report.errors).toContain(`d.po:${line}: error facts`);
    workshop.write(catalogue, '<<<<<<<');
    expect(workshop.run('check', '--annotate', 'github').output).toContain(
      '::error file=content/translations/en/d.po,line=1,',
    );
    expect(workshop.run('check', '--annotate', 'elsewhere').code).toBe(1);
  });

  it('hears lead and coordinate confused', () => {
    const workshop = makeWorkshop(texts);
    workshop.run('sync');
    translate(workshop, 'i-1', 'The Department of Health shall coordinate and report in Q4 2021.');
    expect(workshop.run('check')).toMatchObject({ code: 0, output: expect.stringContaining('“chủ trì” wants “lead”') });
  });

  it('proposes first what is wrong, then what is missing, then what nobody signed', () => {
    const workshop = makeWorkshop(texts);
    workshop.run('sync');
    translate(workshop, 'i-2', 'Complete nine communes.');
    expect(workshop.run('next').output).toContain('A fact fails (1 such segment)\n\nd/i-2');
    translate(workshop, 'i-2', 'Complete eight communes.');
    expect(workshop.run('next').output).toContain('No English yet (1 such segment)\n\nd/i-1');
    translate(workshop, 'i-1', 'The Department of Health shall lead, coordinate and report in Q4 2021.');
    expect(workshop.run('next').output).toContain('A machine draft that nobody has signed (2 such segments)');
    workshop.run('approve', 'd/i-1', '--by', 'An');
    workshop.run('approve', 'd/i-2', '--by', 'An', '--reviewed');
    expect(workshop.run('next').output).toContain('Every segment is translated');
  });

  it('signs a pair in the ledger, below the lines that are there, and demotes it when either side changes', () => {
    const workshop = makeWorkshop(texts);
    workshop.run('sync');
    translate(workshop, 'i-2', 'Complete eight communes.');
    expect(workshop.run('approve', 'd/i-2', '--by', 'Nguyễn Văn An').output).toBe(
      'Nguyễn Văn An signed d/i-2 as approved.',
    );
    const ledger = workshop.read(paths.review);
    expect(ledger).toMatch(
      /^segment\tpair\tstate\tby\tdate\treason\nd\/i-2\t[0-9a-f]{64}\tapproved\tNguyễn Văn An\t\d{4}-\d\d-\d\d\t\n$/u,
    );
    const approved = () => JSON.parse(workshop.run('status', '--json').output).total.states.approved;
    expect(approved()).toBe(1);
    translate(workshop, 'i-2', 'Finish eight communes.');
    expect(approved()).toBe(0);
    translate(workshop, 'i-2', 'Complete eight communes.');
    expect(approved()).toBe(1);
    workshop.run('approve', 'd/i-2', '--by', 'B', '--reviewed');
    expect(workshop.read(paths.review).startsWith(ledger)).toBe(true);
    expect(approved()).toBe(0);
  });

  it('does not sign what is missing, stale or fails a fact', () => {
    const workshop = makeWorkshop(texts);
    workshop.run('sync');
    expect(workshop.run('approve', 'd/i-2', '--by', 'An')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('has no English yet'),
    });
    expect(workshop.run('approve', 'd/i-22', '--by', 'An')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('Did you mean d/i-2?'),
    });
    translate(workshop, 'i-2', 'Complete nine communes.');
    expect(workshop.run('approve', 'd/i-2', '--by', 'An')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('The English lacks “08”'),
    });
    translate(workshop, 'i-2', 'Complete eight communes.');
    workshop.setSegments({ ...texts, 'i-2': 'Cơ bản hoàn thành 08 xã.' });
    expect(workshop.run('approve', 'd/i-2', '--by', 'An')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('has changed since'),
    });
    expect(workshop.run('approve', 'd/i-2', '--by', 'An', '--still-holds').code).toBe(0);
    expect(workshop.read(catalogue)).not.toContain('fuzzy');
    expect(JSON.parse(workshop.run('status', '--json').output).total).toMatchObject({
      states: { approved: 1, stale: 0 },
    });
  });

  it('counts English as stale as soon as the Vietnamese has changed, before any sync, and shows the change', () => {
    const workshop = makeWorkshop(texts);
    workshop.run('sync');
    translate(workshop, 'i-2', 'Complete eight communes.');
    workshop.setSegments({ ...texts, 'i-2': 'Cơ bản hoàn thành 08 xã.' });
    expect(workshop.run('status').output).toContain('1  Vietnamese changed, English kept and flagged');
    expect(JSON.parse(workshop.run('status', '--json').output)).toMatchObject({
      total: { states: { stale: 1 } },
      pending: 1,
    });
    expect(workshop.run('diff', 'd/i-2').output).toContain('change: [-Hoàn-] {+Cơ bản hoàn+} thành 08 xã.');
    workshop.run('sync');
    expect(workshop.read(catalogue)).toContain(
      '#, fuzzy\n#| msgid "Hoàn thành 08 xã."\nmsgctxt "d/i-2"\nmsgid "Cơ bản hoàn thành 08 xã."\nmsgstr "Complete eight communes."',
    );
  });
});

describe('a broken file', () => {
  const broken: readonly (readonly [what: string, change: (text: string) => string, message: RegExp])[] = [
    [
      'an unescaped quotation mark',
      (text) => text.replace('msgstr ""\n\n#: d/i-2', 'msgstr "He said "no" there"\n\n#: d/i-2'),
      /^content\/translations\/en\/d\.po:17: Unexpected “no”, expected msgctxt, msgid or msgstr$/mu,
    ],
    [
      'a text that does not end',
      (text) => text.replace('msgid "Hoàn thành 08 xã."', 'msgid "Hoàn thành 08 xã.'),
      /^content\/translations\/en\/d\.po:2\d: Unexpected end of the line inside a text/mu,
    ],
    [
      'a second entry of one segment',
      (text) => `${text}\nmsgctxt "d/i-2"\nmsgid "Hoàn thành 08 xã."\nmsgstr "x"\n`,
      /d\.po:25: Unexpected second entry for d\/i-2 \(the first is at line \d+\)/u,
    ],
    [
      'an entry without its id',
      (text) => text.replace('msgctxt "d/i-2"\n', ''),
      /d\.po:\d+: Unexpected entry without msgctxt/u,
    ],
    [
      'a missing translation line',
      (text) => text.replace(/msgstr ""\n$/u, ''),
      /d\.po:\d+: Unexpected number of translations for d\/i-2/u,
    ],
    [
      'an unfinished merge',
      (text) => text.replace('msgctxt "d/i-2"', '<<<<<<< HEAD\nmsgctxt "d/i-2"'),
      /d\.po:\d+: Unexpected mark of an unfinished merge/u,
    ],
    [
      'a comment after the last entry',
      (text) => `${text}\n# do not lose me\n`,
      /d\.po:\d+: Unexpected comment that belongs to no entry/u,
    ],
    [
      'another character set',
      (text) => text.replace('charset=utf-8', 'charset=iso-8859-1'),
      /d\.po:\d+: Unexpected header “Content-Type: text\/plain; charset=iso-8859-1”/u,
    ],
    ['no header', (text) => text.slice(text.indexOf('\n\n') + 2), /d\.po:1: Unexpected file without a header/u],
  ];

  it.each(broken)('with %s is an error with its line, and nothing is written', (_, change, message) => {
    const workshop = makeWorkshop(texts);
    workshop.run('sync');
    workshop.write(catalogue, change(workshop.read(catalogue)));
    const before = workshop.snapshot();
    workshop.setSegments({ 'i-3': 'Một đoạn khác' });
    for (const args of [['sync'], ['status'], ['check'], ['approve', 'd/i-3', '--by', 'An'], ['export', '--csv']]) {
      expect(workshop.run(...args)).toMatchObject({ code: 1, output: '', errors: expect.stringMatching(message) });
    }
    expect(workshop.run('sync').errors).toContain('nothing was written');
    expect(workshop.snapshot()).toEqual(before);
  });

  it.each([
    [
      paths.review,
      'segment\tpair\tstate\tby\tdate\nd/i-1\tabc\tapproved\tAn\t2021-01-06\n',
      'review.tsv:2: Unexpected pair “abc”',
    ],
    [paths.waivers, 'segment\tcheck\tpair\treason\nd/i-1\tfacts\n', 'waivers.tsv:2: Unexpected 2 cells'],
    [
      paths.glossary,
      'id,vi,vi_variants,en,en_allowed,en_forbidden,note,note_vi\na,b,,c\n',
      'glossary.csv:2: Unexpected 4 cells',
    ],
    [paths.lexicon, 'vi: 3\n', 'facts.yaml:1: Unexpected value'],
  ])('%s is named with its line', (file, text, message) => {
    const workshop = makeWorkshop(texts);
    workshop.write(file, text);
    expect(workshop.run('status')).toMatchObject({ code: 1, errors: expect.stringContaining(message) });
  });

  it('says what to do when a source has changed since the segments were made', () => {
    const workshop = makeWorkshop(texts);
    workshop.write('seeds/d.txt', 'one\n');
    mkdirSync(join(workshop.root, 'content/corrections'), { recursive: true });
    const sources = sourceDigests({
      names: (folder, ending) => readdirSync(join(workshop.root, folder)).filter((name) => name.endsWith(ending)),
      bytes: (path) => readFileSync(join(workshop.root, path)),
    });
    expect(Object.keys(sources)).toContain('seeds/d.txt');
    workshop.write(segmentsPath.replace(segmentsFile.path, sourcesFile.path), JSON.stringify(sources));
    expect(workshop.run('status').code).toBe(0);
    workshop.write('seeds/d.txt', 'two\n');
    expect(workshop.run('status')).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/change of seeds\/d\.txt since(?:.*\n)+.*npm run convert/u),
    });
  });

  it('says what to do when there are no segments yet', () => {
    const workshop = makeWorkshop(texts);
    workshop.write(segmentsPath, '[');
    expect(workshop.run('status')).toMatchObject({ code: 1, errors: expect.stringContaining('npm run convert') });
  });
});
