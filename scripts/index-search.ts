/**
 * `npm run index:search [-- DIST]`: indexes the built site for the search.
 * Reads the pages in DIST (default `dist`) and the records of the last conversion, writes `DIST/pagefind/`.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { placeNames } from '../src/corpus/naming/print-place.ts';
import { successorsFile, wordsFile } from '../src/generated/files.ts';
import { readGenerated, readKnowledge } from '../src/generated/read.ts';
import { assemble } from '../src/search/index/assemble.ts';
import { cameRows } from '../src/search/index/came-rows.ts';
import { indexCopy, type SearchEntry } from '../src/search/index/entry.ts';
import { termPairs } from '../src/search/index/query-data.ts';
import { chunkSize, chunkSizeVariable, maxFragments } from '../src/search/index/limits.ts';
import { packData } from '../src/search/query/packed.ts';
import { subjectLines, usedAbbreviations } from '../src/search/index/subjects.ts';
import { foldTables, synonymsOf } from '../src/search/query/tables.ts';
import { vocabularyOf } from '../src/search/index/vocabulary.ts';
import { searchWordsFile } from '../src/search/index/words.ts';
import { includeCharacters } from '../src/search/text/index-copy.ts';
import { termsFile } from '../src/translation/status.ts';
import { englishStem } from '../src/search/text/english.ts';
import { isWellFormed } from '../src/search/text/syllable.ts';
import { packWords } from '../src/search/text/word-list.ts';
import { commonWords, wordsToTell } from './lib/common-words.ts';
import { contentFolder } from './lib/files.ts';
import { slimFragment } from './lib/slim-fragment.ts';

const dist = process.argv[2] ?? 'dist';
const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};
if (!existsSync(dist)) fail(`${dist}: no built site; run \`npm run build\` first`);

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(vi|en)\/.*index\.html$/.test(file))
  .sort();
const content = contentFolder(process.env);
const knowledge = readKnowledge(content);
const words = readGenerated(content, wordsFile);
const { tables, territory, abbreviations, types } = readGenerated(content, searchWordsFile);
const common = commonWords();
const sumNames = (lang: 'vi' | 'en') => ({
  total: words.facts.totalInvestment?.[lang] ?? '',
  budget: words.facts.stateBudget?.[lang] ?? '',
  other: words.facts.otherCapital?.[lang] ?? '',
});
const { entries, data, rows } = assemble({
  pages: files.map((file) => readFileSync(join(dist, file), 'utf8')),
  knowledge,
  places: placeNames(knowledge.records, words.places),
  words,
  tables: foldTables(tables, territory),
  abbreviations: abbreviations.map(({ abbr, vi }) => ({ short: abbr, long: [vi] })),
  successors: readGenerated(content, successorsFile).map(({ body, successors }) => ({
    body,
    names: successors.filter(({ scope }) => scope === null).flatMap(({ vi, en }) => [vi, en]),
  })),
  types,
  isWord: (text) => isWellFormed(text) || common.has(englishStem(text)),
  sums: { vi: sumNames('vi'), en: sumNames('en') },
});
const terms = readGenerated(content, termsFile).map(({ vi, variants, en, allowed }) => ({
  vi: [vi, ...variants],
  en: [en, ...allowed],
}));

const built = await pagefindFiles([...entries.vi, ...entries.en], chunkSize(entries.vi));

const target = join(dist, 'pagefind');
rmSync(target, { recursive: true, force: true });
const write = (name: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(target, name)), { recursive: true });
  writeFileSync(join(target, name), content);
};
/** Pagefind's own interfaces and its worker are not used. */
const unused = /ui\.(js|css)$|highlight|worker|playground/;
for (const { path, content: bytes } of built) if (!unused.test(path)) write(path, await smaller(path, bytes));
const used = usedAbbreviations(data.abbreviations, [...entries.vi, ...entries.en]);
write('query.json', JSON.stringify(packData({ ...data, abbreviations: used })));
write('terms.json', JSON.stringify(termPairs(terms)));
const vocabularies = { vi: vocabularyOf(entries.vi), en: vocabularyOf(entries.en) };
for (const lang of ['vi', 'en'] as const) {
  write(`words-${lang}.txt`, vocabularies[lang]);
  write(`synonyms-${lang}.json`, JSON.stringify(synonymsOf(tables, lang)));
  write(`subjects-${lang}.json`, JSON.stringify(subjectLines(tables, lang, entries[lang])));
  write(`came-${lang}.json`, JSON.stringify(cameRows(knowledge, words, lang)));
  write(`records-${lang}.json`, JSON.stringify(rows[lang]));
}
write('common.txt', packWords(wordsToTell(common, vocabularies.en.split(' '))));
console.log(`Indexed ${entries.vi.length} Vietnamese and ${entries.en.length} English pages into ${target}`);

/** Pagefind's module comes with all its names written out; a page with more than results show; all other files are as small as they get. */
async function smaller(path: string, bytes: Uint8Array): Promise<string | Uint8Array> {
  if (path.endsWith('.pf_fragment')) return slimFragment(bytes);
  if (!path.endsWith('.js')) return bytes;
  const { code } = await transform(new TextDecoder().decode(bytes), { minify: true, format: 'esm', target: 'es2022' });
  return code;
}

/** What Pagefind makes of the entries. */
async function pagefindFiles(indexed: readonly SearchEntry[], size: number) {
  process.env[chunkSizeVariable] = String(size);
  try {
    const { index, errors } = await createIndex({ includeCharacters, maxFragments });
    if (index === undefined) throw new Error(errors.join('\n'));
    for (const [order, entry] of indexed.entries()) {
      const added = await index.addHTMLFile(indexCopy(entry, order));
      if (added.errors.length > 0) throw new Error(`${entry.id}: ${added.errors.join('; ')}`);
    }
    return (await index.getFiles()).files;
  } finally {
    await close();
  }
}
