import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isOwn } from '../../scripts/lib/files.ts';
import { makeKnowledge } from '../../src/corpus/knowledge.ts';
import { corpusFacts, dutyItems, runningOf } from '../../src/duties/index.ts';
import { builtCorpus } from './built.ts';

/** What only this corpus says: its documents, the names of its site and its territory, and the years to which it looks. */
const { corpus, words } = builtCorpus();
const { records } = corpus;
const { due } = corpusFacts(runningOf(records), dutyItems(makeKnowledge(records)));
const { site, territory } = words;
const names = [
  ...records.documents.flatMap(({ id, number }) => [id, number]),
  ...[territory.vi, territory.en, ...territory.variants],
  ...[site.name.vi, site.name.en, site.slug, site.calendarHost, site.origin],
  territory.en.replace(/ (?:City|Province)$/u, ''),
];
const years = Array.from({ length: due.last - due.first + 1 }, (_, index) => String(due.first + index));

/** A file's code without its comments, line by line. */
function codeOf(text: string): readonly string[] {
  return text
    .replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\//gu, (comment) => comment.replace(/[^\n]/gu, ' '))
    .split('\n')
    .map((line) => line.replace(/(?:^|\s)\/\/.*$/u, ''));
}

const files = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|astro|mjs|css)$/u.test(name) && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name)),
);

/** Files and words in which years are no years of the corpus, each with the reason. */
const settled: readonly { readonly place: RegExp; readonly reason: string }[] = [
  { place: /draft-2020-12/u, reason: 'the version of a standard' },
  { place: /damaged-tables\.ts/u, reason: 'made-up tables that a bench damages' },
];

test('no document, no place and no year of this corpus stands in the code', () => {
  const found = [...files, 'astro.config.mjs'].flatMap((file) =>
    codeOf(readFileSync(file, 'utf8')).flatMap((line, index) => {
      const said = line.toLowerCase();
      const named = names.filter((name) => said.includes(name.toLowerCase()));
      const dated = settled.some(({ place }) => place.test(line) || place.test(file))
        ? []
        : years.filter((year) => new RegExp(`(?<![\\w.])${year}(?!\\d)`, 'u').test(line));
      return [...named, ...dated].map((what) => `${file}:${index + 1}: ${what}`);
    }),
  );
  expect(files.length).toBeGreaterThan(400);
  expect(found).toEqual([]);
});

test('no document and no place of this corpus stands in the tables that another corpus has too', () => {
  const tables = readdirSync('content', { recursive: true, encoding: 'utf8' })
    .map((name) => join('content', name))
    .filter((file) => /\.(?:yaml|csv|tsv)$/u.test(file) && !isOwn(file) && !file.startsWith('content/generated'))
    // Every province stands there, this one among them.
    .filter((file) => !file.endsWith('provinces.yaml'));
  expect(tables).toContain(join('content', 'links', 'formulas.yaml'));
  const found = tables.flatMap((file) => {
    const text = readFileSync(file, 'utf8').toLowerCase();
    return names.filter((name) => text.includes(name.toLowerCase())).map((name) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
});
