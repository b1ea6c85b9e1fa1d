import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { placeNames } from '../../src/corpus/naming/print-place.ts';
import { builtCorpus } from './built.ts';

const { corpus, loaded } = builtCorpus();
const { provisions, tasks, targets, scenarios } = corpus.records;
const names = placeNames(corpus.records, loaded.words.places);
/** Lines of a head or signature are cited as the whole. */
const wholes = new Set(['header', 'signature']);
const ids = [
  ...provisions.filter(({ kind }) => !wholes.has(kind)).map(({ id }) => id),
  ...[...tasks, ...targets, ...scenarios].map(({ id }) => id),
];

test('every place of a document has one name, and no two have the same', () => {
  for (const lang of ['vi', 'en'] as const) {
    const cited = new Map<string, string>();
    const short = new Map<string, string>();
    for (const id of ids) {
      const [citation, label] = [names.cited(id, lang) ?? '', `${names.place(id)?.document} ${names.short(id, lang)}`];
      expect(cited.get(citation), `${id}: ${citation}`).toBeUndefined();
      expect(short.get(label), `${id}: ${label}`).toBeUndefined();
      cited.set(citation, id);
      short.set(label, id);
    }
    expect(cited.size).toBe(ids.length);
  }
});

/** What takes an id apart, or undoes its slugs. */
const takingApart = [
  /(?<!entry\.)\b(?:id|where|row|record|agency|annex|from|to|clause|holder|segment)\b(?:\.id)?\s*\.(?:split|indexOf|lastIndexOf|replace|replaceAll|includes)\(\s*['"`/]\/?['"`/]/,
  /\/\\?\/?\^?pl\\?[([]/,
  /-[pt]\\d\+?\$?\//,
  /-[pt]\(\\d/,
  /~\\d/,
  /startsWith\(`\$\{[^}]*\}[-.](?:[pt])?`\)/,
  /\/-\[\^\/\]\*\$\//,
];

test('no file but those of src/corpus/naming takes an id apart', () => {
  const root = new URL('../../', import.meta.url);
  const files = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  const sources = files.filter(
    (name) => /\.(?:ts|astro|mjs)$/.test(name) && !name.endsWith('.test.ts') && !name.startsWith('src/corpus/naming/'),
  );
  expect(sources.length).toBeGreaterThan(500);
  const found = sources.flatMap((name) =>
    readFileSync(new URL(name, root), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        takingApart.some((pattern) => pattern.test(line)) ? [`${name}:${index + 1} ${line.trim()}`] : [],
      ),
  );
  expect(found).toEqual([]);
});

test.each([
  "const document = id.split('/')[0];",
  "return id.slice(0, id.indexOf('/'));",
  "agency.slice(agency.indexOf('/') + 1)",
  'const n = /\\/pl(\\d+)/.exec(id)?.[1];',
  "const above = id.replace(/-t\\d+$/, '');",
  'const dash = /^(.+)-p(\\d+)$/.exec(id);',
  "const annex = row.replace(/-[^/]*$/, '');",
  `annexes.find((annex) => row.startsWith(\`\${annex}-\`))`,
  "annex.replace('/', '-')",
])('the check knows %s', (line) => {
  expect(takingApart.some((pattern) => pattern.test(line))).toBe(true);
});
