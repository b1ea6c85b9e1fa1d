import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentFolder } from '../../scripts/lib/files.ts';
import { placeNames } from '../../src/corpus/naming/print-place.ts';
import { wordsFile } from '../../src/generated/files.ts';
import { readGenerated, readKnowledge } from '../../src/generated/read.ts';
import { Results } from '../../src/search/engine/present.ts';
import { Search } from '../../src/search/engine/search.ts';
import { assemble } from '../../src/search/index/assemble.ts';
import { foldTables } from '../../src/search/query/tables.ts';
import { searchWordsFile } from '../../src/search/index/words.ts';
import { grow, syntheticEntries } from './growth.ts';
import { filesOnDisk } from './node-files.ts';

const sizes = [300, 3000, 30_000];
const queries = [
  'quy hoạch xây dựng đô thị',
  'bảo hiểm y tế',
  'sở xây dựng quý 1 2021',
  'nước thải khu công nghiệp',
  'đào tạo nghề lao động nông thôn',
  'cầu đường ven biển',
];

/** Bytes and times of queries, time and memory of indexing, with 300, 3,000 and 30,000 synthetic rows. The engine runs outside the browser on the same files. */
export async function measureGrowth(dist: string, work: string): Promise<string[]> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(vi|en)\/.*index\.html$/.test(file))
    .sort();
  const folder = contentFolder(process.env);
  const knowledge = readKnowledge(folder);
  const words = readGenerated(folder, wordsFile);
  const written = readGenerated(folder, searchWordsFile);
  const tables = foldTables(written.tables, written.territory);
  const { entries } = assemble({
    pages: files.map((file) => readFileSync(join(dist, file), 'utf8')),
    knowledge,
    places: placeNames(knowledge.records, words.places),
    words,
    tables,
    abbreviations: [],
    types: [],
    successors: [],
    isWord: () => false,
    sums: { vi: { total: '', budget: '', other: '' }, en: { total: '', budget: '', other: '' } },
  });
  const scripts = readdirSync(join(dist, '_astro'))
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, '_astro', file))).length, 0);
  const lines = [
    '',
    'Growth: synthetic rows of annexes (the first query includes all scripts of the site)',
    '  pages    index  indexing   memory   first     next (mean)   time',
  ];
  for (const size of sizes) {
    const target = join(work, `growth-${size}`);
    const { seconds, megabytes, bytes } = await grow(
      syntheticEntries(entries.vi, size),
      target,
      join(dist, 'pagefind'),
    );
    let taken = 0;
    const search = new Search(
      'vi',
      filesOnDisk(target, (length) => {
        taken += length;
      }),
    );
    const steps: { bytes: number; ms: number }[] = [];
    for (const query of queries) {
      taken = 0;
      const started = performance.now();
      await new Results(search, await search.run({ query })).load(10);
      steps.push({ bytes: taken, ms: performance.now() - started });
    }
    const later = steps.slice(1);
    const mean = later.reduce((sum, step) => sum + step.bytes, 0) / later.length;
    const slowest = Math.max(...later.map((step) => step.ms));
    lines.push(
      `${String(size).padStart(7)} ${(bytes / 1024).toFixed(0).padStart(6)} KB ${seconds.toFixed(1).padStart(6)} s ${megabytes.toFixed(0).padStart(6)} MB ${(((steps[0]?.bytes ?? 0) + scripts) / 1024).toFixed(0).padStart(5)} KB ${(mean / 1024).toFixed(0).padStart(8)} KB ${slowest.toFixed(0).padStart(9)} ms`,
    );
  }
  return lines;
}
