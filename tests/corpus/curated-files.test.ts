import { expect, test } from 'vitest';
import { readCorpus } from '../../scripts/lib/convert-corpus.ts';
import { repositoryFiles } from '../../scripts/lib/files.ts';
import { firstBroken } from '../../scripts/lib/report.ts';
import { filesWith } from './source-files.ts';

const registry = (name: string) => `content/registry/${name}`;
const textOf = (path: string) => repositoryFiles.text(path).text;
const manifest = repositoryFiles.names('seeds', '.yaml').map((name) => `seeds/${name}`)[0] ?? '';
const document = manifest.slice('seeds/'.length, -'.yaml'.length);
const corrections = `content/corrections/${document}.yaml`;
const catalogue = `content/translations/en/${document}.po`;
const page = 'content/pages/en/about.mdx';
/** A body that stands in a file twice could be any; this one is read from it. */
const body = /- id: (agency\/[a-z0-9-]+)\n {2}vi: (.+)\n/.exec(textOf(registry('agencies.yaml'))) ?? [];

/** What is told when files are changed so: errors, as the command prints them. */
function told(changed: Readonly<Record<string, string>>) {
  const { built, diagnostics } = readCorpus(filesWith(changed));
  const errors = firstBroken(diagnostics).filter(({ severity }) => severity === 'error');
  return { built, errors, warnings: diagnostics.filter(({ severity }) => severity === 'warning') };
}

/** A file with one stretch of it written otherwise, and the line of the change. */
function with_(path: string, from: string | RegExp, to: string): { path: string; text: string; line: number } {
  const text = textOf(path);
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${path} has no ${from}`);
  const at = [...text].findIndex((letter, index) => letter !== changed[index]);
  return { path, text: changed, line: text.slice(0, at).split('\n').length };
}
const append = (path: string, more: string) => ({
  path,
  text: textOf(path) + more,
  line: textOf(path).split('\n').length,
});
const whole = (path: string, text: string, line = 1) => ({ path, text, line });

const yamlFiles = [
  ...['agencies', 'places', 'projects', 'instruments', 'words', 'records', 'columns', 'units', 'search', 'definitions'],
  ...[
    'successors',
    'abbreviations',
    'duties',
    'reconcile',
    'body-words',
    'name-words',
    'place-words',
    'instrument-types',
  ],
  ...['national/agencies', 'national/provinces', 'national/province-bodies'],
].map((name) => registry(`${name}.yaml`));
const others = [
  'content/site.yaml',
  'content/pictures.yaml',
  'content/links/curated.yaml',
  'content/links/formulas.yaml',
];

const broken: readonly (readonly [what: string, text: string])[] = [
  ['that is no YAML', 'a: [b\n"c'],
  ['of another make', '7\n'],
  ['that is empty', ''],
  [
    'of aliases without end',
    `a: &a [x, x]\n${[...'bcdefghijk'].map((at, n) => `${at}: &${at} [${`*${'abcdefghij'[n]}, `.repeat(4)}]`).join('\n')}\n`,
  ],
  ['with a tab before its fields', '\ta: b\n'],
];

/** Each file is broken in one way, and one file in every way. */
const files = [
  ...yamlFiles,
  ...others,
  'content/translations/facts.yaml',
  'content/translations/terms.yaml',
  manifest,
  corrections,
];
test.each([
  ...files.map((path, index) => [path, ...(broken[index % broken.length] ?? (['', ''] as const))] as const),
  ...broken.map((way) => [registry('columns.yaml'), ...way] as const),
])('%s %s', (path, _what, text) => {
  const { built, errors } = told({ [path]: text });
  expect(built).toBeNull();
  expect(errors.length).toBeGreaterThan(0);
  expect(errors.length).toBeLessThanOrEqual(10);
  expect(new Set(errors.map(({ file }) => file))).toEqual(new Set([path]));
});

/** One thing that is wrong: where, and what the one message must say. */
const cases: readonly (readonly [what: string, change: { path: string; text: string; line: number }, says: RegExp])[] =
  [
    ['a misspelt field', with_(registry('agencies.yaml'), /(?<=\n {2})level:/, 'levle:'), /levle/],
    ['a misspelt optional field', with_(registry('agencies.yaml'), /(?<=\n {2})territory:/, 'teritory:'), /teritory/],
    ['a wrong form of an id', with_(registry('agencies.yaml'), 'id: agency/', 'id: Agency/'), /id/],
    [
      'an id longer than a file name',
      with_(registry('agencies.yaml'), /(?<=id: agency\/)/, 'a'.repeat(5000)),
      /at most 160/,
    ],
    [
      'a name of megabytes',
      with_(registry('agencies.yaml'), /(?<=\n {2}vi: )/, 'x'.repeat(5_000_000)),
      /text of 5\d+ letters/,
    ],
    ['a name that turns the writing', with_(registry('agencies.yaml'), /(?<=\n {2}vi: )/, '\u202E'), /U\+202E/],
    ['a name in another encoding', with_(registry('places.yaml'), /(?<=\n {2}vi: )/, '\uFFFD'), /not UTF-8/],
    ['an empty name', with_(registry('instruments.yaml'), /(?<=\n {4}en: ).*/, "''"), /empty text/],
    [
      'an unknown territory',
      with_(registry('territory-changes.yaml'), /(?<=joined: \[).*(?=\])/, 'place/x'),
      /place\/x/,
    ],
    ['a line end in a name', with_(registry('places.yaml'), /(?<=\n {2}vi: ).*/, '"a\\r\\nBEGIN:VEVENT"'), /U\+000D/],
    ['a control character in a word', with_(registry('units.yaml'), /vi: "/, 'vi: "\\u0001'), /U\+0001/],
    ['an unknown parent', append(registry('agencies.yaml'), body_('x', 'parent: agency/nobody')), /agency\/nobody/],
    ['a body above itself', append(registry('agencies.yaml'), body_('x', 'parent: agency/x')), /agency\/x → agency\/x/],
    [
      'a body that is a member of itself',
      append(registry('agencies.yaml'), body_('x', 'memberOf: [agency/x]')),
      /agency\/x → agency\/x/,
    ],
    [
      'bodies above each other',
      append(registry('agencies.yaml'), body_('x', 'parent: agency/y') + body_('y', 'parent: agency/x')),
      /agency\/x → agency\/y → agency\/x/,
    ],
    [
      'a second body of one name',
      append(registry('agencies.yaml'), body_('x', 'territory: national', 'Chính phủ')),
      /Chính phủ.*agency\/chinh-phu already/,
    ],
    [
      'a second entry',
      append(registry('agencies.yaml'), `- id: ${body[1]}\n  vi: Khác hẳn\n  en: Other\n  level: other\n`),
      /second entry/,
    ],
    ['an unknown issuer', with_(manifest, /(?<=issuer: ).*/, 'agency/nobody'), /agency\/nobody/],
    ['a year before the state', with_(manifest, /(?<=issued: ).*/, '0001-01-01'), /1945/],
    ['a seed outside its folder', with_(manifest, /(?<=seed: ).*/, '../../../etc/hostname'), /seed/],
    ['a seed of other bytes', with_(manifest, /(?<=sha256: )./, 'x'), /sha256/],
    [
      'a quotation mark that is not closed',
      with_(registry('glossary.csv'), /\n(?=[^\n]+\n[^\n]+\n$)/, '\n"'),
      /quotation mark/,
    ],
    [
      'a term twice',
      append(registry('glossary.csv'), `${textOf(registry('glossary.csv')).split('\n')[1]}\n`),
      /second term/,
    ],
    ['a lock of ids that is none', whole('content/ids.tsv', 'garbage\n'), /first line/],
    ['a lock of ids without a text', whole('content/ids.tsv', ''), /first line/],
    ['decisions about ids cut in their remarks', whole('content/ids-moved.tsv', '# What became'), /first line/],
    [
      'a meaning in the lock of megabytes',
      append('content/ids.tsv', `x\trow\t${'y'.repeat(3_000_000)}\n`),
      /line of x/,
    ],
    ['a line of the lock that is none', append('content/ids.tsv', 'A B\tC\tD!\n'), /line of A B/],
    [
      'an id in the lock twice',
      append('content/ids.tsv', `${textOf('content/ids.tsv').split('\n')[1]}\n`),
      /second line/,
    ],
    ['a correction of a line that is not there', with_(corrections, /(?<=line: )\d+/, '999999'), /999999/],
    ['a correction of two lines', with_(corrections, /(?<=\n {2}read: ).*/, '"a\\nb"'), /U\+000A/],
    ['corrections of no document', whole('content/corrections/99-kh-ubnd.yaml', '[]\n'), /not there/],
    ['English of two lines', with_(catalogue, /(?<=\nmsgstr ")(?=\w)/, 'a\\nb'), /line end or control/],
    ['English with a mark that turns it', with_(catalogue, /(?<=\nmsgstr ")(?=\w)/, '\u202E'), /line end or control/],
    [
      'English of megabytes',
      with_(catalogue, /(?<=\nmsgstr ")(?=\w)/, 'x'.repeat(5_000_000)),
      /letters, expected at most/,
    ],
    [
      'a segment in a second catalogue',
      whole('content/translations/en/zz.po', textOf(catalogue).replace(/\n\n(?!msgctxt)/, '\n\n'), NaN),
      /stands in .* already/,
    ],
    ['an unknown word of the search', append(registry('search.yaml'), 'wrods: [a]\n'), /wrods/],
    [
      'a term that is not in the glossary',
      with_(registry('definitions.yaml'), /(?<=- term: ).*/, 'nothing'),
      /nothing/,
    ],
    [
      'a link to nothing',
      append(
        'content/links/curated.yaml',
        '- { judge: assert, from: x/1, to: x/2, type: corresponds, reason: { vi: a, en: b } }\n',
      ),
      /x\/1|judge|reason/,
    ],
    ['a page with an import', append(page, "\nimport fs from 'node:fs'\n"), /import fs/],
    ['a page with an expression', append(page, '\nOne {fs.write(1)} two\n'), /fs\.write/],
    ['a page with a script', append(page, '\n<script>alert(1)</script>\n'), /<script>/],
    ['a page with a handler', append(page, '\n<span onclick="x">a</span>\n'), /onclick/],
    ['a page with an address that runs', append(page, '\n[a](javascript:alert(1))\n'), /javascript:/],
    ['a page with a tag that is not closed', append(page, '\n<Step>\n'), /page/],
    ['a page without its title', with_(page, /title: .*/, 'order2: 1'), /title|order2/],
    [
      'a page in one language',
      whole('content/pages/vi/only.mdx', '---\ntitle: a\ndescription: b\norder: 1\n---\n'),
      /both languages/,
    ],
  ];

function body_(slug: string, more: string, vi = `Thân ${slug}`): string {
  return `- id: agency/${slug}\n  vi: ${vi}\n  en: Body ${slug}\n  level: other\n  ${more}\n`;
}

test.each(cases)('%s', (_what, { path, text, line }, says) => {
  const { built, errors } = told({ [path]: text });
  expect(built).toBeNull();
  expect(errors[0]?.message).toMatch(says);
  expect(errors[0]?.file).toBe(path);
  if (Number.isInteger(line)) expect(Math.abs((errors[0]?.line ?? 0) - line)).toBeLessThanOrEqual(8);
  expect(errors.length).toBeLessThanOrEqual(10);
  expect(errors.every(({ mend }) => mend !== undefined && mend !== '')).toBe(true);
});

test('a document whose catalogue is gone is told of, and can be read', () => {
  const { built, diagnostics } = readCorpus({
    ...repositoryFiles,
    names: (folder, ending) =>
      repositoryFiles.names(folder, ending).filter((name) => `${folder}/${name}` !== catalogue),
  });
  expect(built).not.toBeNull();
  expect(diagnostics.filter(({ code }) => code === 'catalogue-missing')).toMatchObject([{ file: catalogue, line: 1 }]);
});
