import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { dist, pages } from './dist.ts';
import { runsOf, type Run } from './language-runs.ts';

/** Letters that English has not. */
const vietnamese = /[\u00C0-\u024F\u1E00-\u1EFF]|\p{M}/u;
/** Numbers of documents and printed labels: they are the same in every language (`24/2018/QĐ-UBND`, `NQ-HĐND`, `II.4.đ`, `đ)`). */
const identifiers =
  /[\p{L}\d./-]*\d[\p{L}\d./-]*|\p{Lu}+(?:-\p{Lu}+)+|(?:[IVX]+|\d+)(?:\.[\p{L}\d]+)+|(?<!\p{L})\p{Ll}\)|(?<=[Pp]oint )\p{Ll}(?!\p{L})/gu;
/** English words that no Vietnamese sentence has. */
const english = /(?<![\p{L}\p{M}\d.\-/])(?:the|of|and|with|from|are|this|which|was|were|has)(?![\p{L}\p{M}\d\-/])/u;
/** Addresses, code and ids are of no language. */
const ofNoLanguage = /https?:\/\/\S+|\b[\w.-]+@[\w.-]+/g;
const isCode = ({ where }: Run) => /^(?:code|pre|kbd)/.test(where);
/** The page that shows the parts of the site with made-up text. */
const isSample = (path: string) => /^\/(?:vi|en)\/design\//.test(path);
/** The source line by line, as it came. */
const isSource = (path: string) => path.endsWith('/source/');

interface Fault {
  readonly where: string;
  readonly text: string;
}

/** Every text of the pages of a language, by the language it is marked as: each once, with the first place where it stands. */
const texts = new Map<string, Map<string, Fault>>();
for (const [path, html] of pages) {
  if (isSample(path) || isSource(path)) continue;
  for (const run of runsOf(html)) {
    if (isCode(run)) continue;
    const key = `${path.slice(1, 3)} ${run.lang}`;
    const known = texts.get(key) ?? texts.set(key, new Map()).get(key);
    const text = run.text.replace(ofNoLanguage, '');
    if (known?.has(text) === false) known.set(text, { where: `${path} ${run.where}`, text });
  }
}

/** The texts of a language’s pages, marked as that language, that break a rule. */
function faultsOf(language: 'vi' | 'en', broken: (text: string, where: string) => boolean): readonly Fault[] {
  const own = texts.get(`${language} ${language}`);
  if (own === undefined) throw new Error(`no page in ${language}`);
  return [...own.values()].filter(({ text, where }) => broken(text, where));
}
const told = (faults: readonly Fault[]) =>
  faults.slice(0, 30).map(({ where, text }) => `${where}: ${text.length > 160 ? `${text.slice(0, 160)}…` : text}`);

/** What no text of a language may hold, in files and on pages. */
const faultIn: Readonly<Record<'vi' | 'en', readonly (readonly [rule: string, fault: RegExp])[]>> = {
  en: [
    [
      'figures have a point before decimals and commas between thousands',
      /\d\.\d{3},\d|\d,\d{1,2}(?!\d)|\d\.\d{3}\.\d{3}/,
    ],
    ['a per cent sign follows its figure at once', /\d\s+%/],
    [
      'a currency stands before its amount',
      /\d\s(?:USD|VND)\b(?! \d)|\b(?:USD|VND) (?:thousand|million|billion|trillion) \d/,
    ],
    ['apostrophes are curved', /\p{L}'\p{L}|s'(?=\s)/u],
    ['an open list ends in “etc.”', /\p{L}\.\.\./u],
    ['years of a span are joined by a dash', /(?<![\d/-])(?:19|20)\d\d-(?:19|20)\d\d(?![\d-])/],
  ],
  vi: [
    ['figures have a comma before decimals and points between thousands', /\d,\d{3}\.\d|\d,\d{3},\d{3}/],
    ['a per cent sign follows its figure at once', /\d\s+%/],
    ['a currency follows its amount', /\b(?:USD|VND) \d/],
  ],
};

test('a run of text has the language of the element that it stands in', () => {
  const html = `<html lang="en"><body><p title="x">One <b lang="vi">hai</b> three</p><script>let a = '<p>';</script><td lang="vi" data-name="Tên">bốn<br>năm &amp; sáu</td></body></html>`;
  expect(runsOf(html).map(({ lang, text, where }) => [lang, text, where])).toEqual([
    ['en', 'x', 'p[title]'],
    ['en', 'One', 'p'],
    ['vi', 'hai', 'b'],
    ['en', 'three', 'p'],
    ['vi', 'Tên', 'td[data-name]'],
    ['vi', 'bốn', 'td'],
    ['vi', 'năm & sáu', 'td'],
  ]);
});

describe('English pages', () => {
  test('mark every Vietnamese word as Vietnamese; numbers of documents and labels apart', () => {
    expect(told(faultsOf('en', (text) => vietnamese.test(text.replace(identifiers, ''))))).toEqual([]);
  });

  test.each(faultIn.en)('say it in one form: %s', (_, fault) => {
    // Titles of public sources are quoted as their publishers write them.
    expect(told(faultsOf('en', (text, where) => fault.test(text) && !where.includes('.source')))).toEqual([]);
  });
});

describe('Vietnamese pages', () => {
  test('mark every English word as English', () => {
    expect(told(faultsOf('vi', (text) => english.test(text)))).toEqual([]);
  });

  test.each(faultIn.vi)('say it in one form: %s', (_, fault) => {
    expect(told(faultsOf('vi', (text) => fault.test(text)))).toEqual([]);
  });
});

test.each(['vi', 'en'] as const)('no page in %s names a place of a document by its id', (language) => {
  /** The last parts of ids of places: an id in full, with its document, is shown as such. */
  const bare = /^(?:pl\d*[-.][a-z0-9.~-]+|(?:tieu-de|mo-dau|noi-nhan|dieu)(?:[-~][a-z0-9~-]+)?|[IVX]+\.\d+\.-)$/;
  expect(told(faultsOf(language, (text, where) => bare.test(text) && !/\bid\b/.test(where)))).toEqual([]);
});

describe('files to take along', () => {
  const folder = join(dist, 'downloads');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split('\\').join('/'))
    .filter((name) => !name.startsWith('translation/'));
  /** Columns whose cells are quotations of the source or Vietnamese by their nature. */
  const quoted =
    /\(Vietnamese\)|as printed|^As printed|^Abbreviations|^Plan$|^Publisher|^Title of the source|^Quotation/;
  const faultsIn = (text: string) => {
    // What a sentence quotes stands between its quotation marks: plain files have no other mark for it.
    const plain = text.replace(ofNoLanguage, '').replace(/“[^”]*”/g, '');
    return [
      ...(vietnamese.test(plain.replace(identifiers, '')) ? ['Vietnamese'] : []),
      ...faultIn.en.filter(([, fault]) => fault.test(plain)).map(([rule]) => rule),
    ];
  };

  test('tables in English have no Vietnamese but what they quote', () => {
    const tables = names.filter((name) => name.endsWith('.en.csv'));
    expect(tables.length).toBeGreaterThan(100);
    const faults = tables.flatMap((name) => {
      const [head = [], ...rows] = parse(readFileSync(join(folder, name), 'utf8'), { bom: true }) as string[][];
      return [head, ...rows].flatMap((row, index) =>
        row.flatMap((cell, column) =>
          index > 0 && quoted.test(head[column] ?? '')
            ? []
            : faultsIn(cell).map((rule) => `${name} row ${index + 1}, ${head[column]}: ${rule}: ${cell}`),
        ),
      );
    });
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test('calendars in English have no Vietnamese', () => {
    const calendars = names.filter((name) => name.endsWith('.en.ics'));
    expect(calendars.length).toBeGreaterThan(50);
    const faults = calendars.flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .replace(/\r?\n[ \t]/g, '')
        .split(/\r?\n/)
        .filter((line) => /^(?:NAME|SUMMARY|DESCRIPTION|X-WR-CAL)/.test(line))
        .flatMap((line) =>
          faultsIn(line.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))).map(
            (rule) => `${name}: ${rule}: ${line}`,
          ),
        ),
    );
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test('workbooks in English have no Vietnamese but what they quote', { timeout: 120_000 }, async () => {
    const workbooks = names.filter((name) => name.endsWith('.en.xlsx'));
    expect(workbooks.length).toBeGreaterThan(100);
    const faults: string[] = [];
    for (const name of workbooks) {
      const { sheets } = await readXlsx(readFileSync(join(folder, name)));
      for (const { name: sheet, rows } of sheets) {
        const head = rows.find((row) => row.filter((cell) => typeof cell === 'string').length > 4) ?? [];
        for (const row of rows)
          for (const [column, cell] of row.entries())
            if (typeof cell === 'string' && (row === head || !quoted.test(String(head[column] ?? ''))))
              faults.push(...faultsIn(cell).map((rule) => `${name} ${sheet}, ${head[column]}: ${rule}: ${cell}`));
      }
    }
    expect([...new Set(faults)].slice(0, 20)).toEqual([]);
  });
});
