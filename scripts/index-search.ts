/**
 * `npm run index:search [-- DIST]`: indexes the built site for the search.
 * Reads the pages in DIST (default `dist`) and the records of the last conversion, writes `DIST/pagefind/`.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { parse } from 'yaml';
import type { Records } from '../src/corpus/model/records.ts';
import { apiSchemas } from '../src/corpus/model/records.ts';
import { wordsSchema } from '../src/corpus/model/words.ts';
import { placeNames } from '../src/corpus/naming/print-place.ts';
import { assemble } from '../src/search/index/assemble.ts';
import { indexCopy } from '../src/search/index/entry.ts';
import { glossaryTerms } from '../src/search/index/glossary.ts';
import { termPairs } from '../src/search/index/query-data.ts';
import { chunkSize, chunkSizeVariable, maxFragments } from '../src/search/index/limits.ts';
import { foldTables, searchTablesSchema } from '../src/search/index/tables.ts';
import { vocabularyOf } from '../src/search/index/vocabulary.ts';
import { includeCharacters } from '../src/search/text/index-copy.ts';

const dist = process.argv[2] ?? 'dist';
const registry = (name: string) => readFileSync(join('content/registry', name), 'utf8');
const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};
if (!existsSync(dist)) fail(`${dist}: no built site; run \`npm run build\` first`);

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(vi|en)\/.*index\.html$/.test(file))
  .sort();
const records = Object.fromEntries(
  Object.keys(apiSchemas).map((name) => [name, JSON.parse(readFileSync(`content/generated/api/${name}.json`, 'utf8'))]),
) as unknown as Records;
const words = wordsSchema.parse(JSON.parse(readFileSync('content/generated/words.json', 'utf8')));
const abbreviations = parse(registry('abbreviations.yaml')) as { abbr: string; vi: string; en: string }[];
const { entries, data } = assemble({
  pages: files.map((file) => readFileSync(join(dist, file), 'utf8')),
  records,
  places: placeNames(records, words.places),
  kinds: words.kinds,
  tables: foldTables(searchTablesSchema.parse(parse(registry('search.yaml')))),
  abbreviations: abbreviations.map(({ abbr, vi }) => ({ short: abbr, long: [vi] })),
  successors: (
    parse(registry('successors.yaml')) as { body: string; successors: { vi: string; en: string; scope: unknown }[] }[]
  ).map(({ body, successors }) => ({
    body,
    names: successors.filter(({ scope }) => scope === null).flatMap(({ vi, en }) => [vi, en]),
  })),
  types: (parse(registry('instrument-types.yaml')) as { vi: string; en: string; codes?: string[] }[]).map(
    ({ vi, en }) => ({ vi, en }),
  ),
});

process.env[chunkSizeVariable] = String(chunkSize(entries.vi));
const { index, errors } = await createIndex({ includeCharacters, maxFragments });
if (index === undefined) throw new Error(errors.join('\n'));
let order = 0;
for (const entry of [...entries.vi, ...entries.en]) {
  const added = await index.addHTMLFile(indexCopy(entry, order++));
  if (added.errors.length > 0) fail(`${entry.id}: ${added.errors.join('; ')}`);
}
const built = await index.getFiles();
await close();

const target = join(dist, 'pagefind');
rmSync(target, { recursive: true, force: true });
const write = (name: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(target, name)), { recursive: true });
  writeFileSync(join(target, name), content);
};
/** Pagefind's own interfaces and its worker are not used. */
const unused = /ui\.(js|css)$|highlight|worker|playground/;
for (const { path, content } of built.files) if (!unused.test(path)) write(path, content);
write('query.json', JSON.stringify(data));
write('terms.json', JSON.stringify(termPairs(glossaryTerms(registry('glossary.csv')))));
for (const lang of ['vi', 'en'] as const) write(`words-${lang}.txt`, vocabularyOf(entries[lang]));
console.log(`Indexed ${entries.vi.length} Vietnamese and ${entries.en.length} English pages into ${target}`);
