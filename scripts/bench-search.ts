/**
 * `npm run bench:search [-- QUERIES.jsonl ...] [--dist DIR] [--quick] [--growth] [--readings]`: measures the search of the built site in real Chromium.
 * Quality per class (a wanted record first, among five, nDCG of ten, empty answers) beside Pagefind as it comes and MiniSearch on the same
 * pages; bytes and times of first and later queries, cold and warm, on three networks; with `--growth` the same index at 300, 3,000, 30,000 pages.
 * Queries with nothing to find (`rel: {}`) have a line of their own: answered rightly where nothing is said to match and what is lacking is named.
 * `--readings` reads all short phrases of the sources and prints the names, times and numbers that are read out of plain words.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isUnlabelled } from '../src/corpus/naming/id.ts';
import { readKnowledge } from '../src/generated/read.ts';
import { askMiniSearch, askPlainPagefind, writeMiniSearch, writePlainPagefind } from '../tests/search/baselines.ts';
import { openBrowser, resultsAt } from '../tests/search/browser.ts';
import { measureGrowth } from '../tests/search/growth-report.ts';
import { isNegative, measure, readQueries, refused, summarise } from '../tests/search/judge.ts';
import type { JudgedQuery, Measure } from '../tests/search/judge.ts';
import { serve } from '../tests/search/serve.ts';
import { firstQueryBytes, kilo, measureTraffic, measureWarm } from '../tests/search/traffic.ts';
import { fullMatches } from '../src/search/engine/outcome.ts';
import { Readers } from '../src/search/engine/readers.ts';
import { Search } from '../src/search/engine/search.ts';
import { filesOnDisk } from '../tests/search/node-files.ts';
import { falseReadings, phrasesOf } from '../tests/search/readings.ts';
import { contentFolder, corpus } from './lib/files.ts';

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const dist = option('--dist') ?? 'dist';
const files = args.filter((arg, i) => arg.endsWith('.jsonl') && args[i - 1] !== '--dist');
if (!existsSync(join(dist, 'pagefind', 'query.json'))) {
  console.error(`${dist}: no search index; run \`npm run build\` first`);
  process.exit(1);
}

const knowledge = readKnowledge(contentFolder(process.env));
/** The page that a judged id stands on: of a row its project, of a paragraph without a page its clause. */
const projectOf = (id: string): string => {
  const project = knowledge.projectOf(id)?.id;
  const parent = knowledge.provisions.get(id)?.parent ?? null;
  return project ?? (isUnlabelled(id) && parent !== null ? projectOf(parent) : id);
};

const work = mkdtempSync(join(tmpdir(), 'bench-search-'));
await writePlainPagefind(dist, work);
writeMiniSearch(dist, work);
const server = await serve({
  '/': dist,
  '/pagefind-plain/': join(work, 'pagefind-plain'),
  '/minisearch/': join(work, 'minisearch'),
  '/minisearch-lib/': 'node_modules/minisearch/dist/es',
});
const browser = await openBrowser();

type Measured = { query: JudgedQuery; measure: Measure };
const percent = (share: number) => String(Math.round(share * 100)).padStart(4);
function table(title: string, measured: readonly Measured[]): void {
  console.log(`\n${title}\n${'class'.padEnd(12)}   n  S@1  S@5  nDCG empty`);
  for (const [name, one] of summarise(measured)) {
    console.log(
      `${name.padEnd(12)}${String(one.count).padStart(4)} ${percent(one.first)} ${percent(one.five)} ${one.ndcg.toFixed(3)} ${percent(one.empty)}`,
    );
  }
}

/** How many queries with nothing to find are answered rightly: the engine is asked itself, as the page would ask it. */
async function tellRefusals(queries: readonly JudgedQuery[]): Promise<void> {
  const wrong: string[] = [];
  for (const { ui, q } of queries) {
    const outcome = await new Search(ui, filesOnDisk(join(dist, 'pagefind'))).run({ query: q });
    const { unknown, notices, answer, found } = outcome;
    const silent = answer !== null || unknown.length + notices.length === 0;
    if (!refused({ full: fullMatches(found), silent })) wrong.push(q);
  }
  if (queries.length > 0)
    console.log(
      `nothing to find: ${queries.length - wrong.length} of ${queries.length} answered rightly${wrong.map((q) => `; not “${q}”`).join('')}`,
    );
}

if (args.includes('--readings')) {
  const reader = await new Readers(filesOnDisk(join(dist, 'pagefind'))).reader('vi', 'common');
  const texts = knowledge.records.documents.map(({ id }) => readFileSync(join(corpus, 'seeds', `${id}.txt`), 'utf8'));
  const phrases = phrasesOf(texts);
  const wrong = falseReadings(phrases, reader, knowledge.records.agencies);
  console.log(
    `${phrases.length} phrases of one to three words, with and without tones: ${wrong.length} false readings`,
  );
  for (const line of wrong.slice(0, 50)) console.log(`  ${line}`);
}

for (const file of files.length > 0 ? files : ['tests/search/queries.jsonl']) {
  const queries = readQueries(readFileSync(file, 'utf8'));
  const page = await browser.newPage();
  const ours: Measured[] = [];
  for (const query of queries.filter((one) => !isNegative(one))) {
    const ids = await resultsAt(page, server.origin, query.ui, query.q);
    const one = measure(ids, query, projectOf);
    ours.push({ query, measure: one });
    if (args.includes('--show') && one.ndcg < 0.9)
      console.log(`${query.id} ${query.class} “${query.q}” nDCG ${one.ndcg.toFixed(2)}: ${ids.slice(0, 5).join(' ')}`);
  }
  table(`${file}: this site's search`, ours);
  await tellRefusals(queries.filter(isNegative));
  console.log(await measureWarm(browser, server.origin, queries));
  if (args.includes('--quick')) continue;
  const plain: Measured[] = [];
  const mini: Measured[] = [];
  for (const lang of ['vi', 'en']) {
    await page.goto(`${server.origin}/${lang}/search/`);
    for (const query of queries.filter((one) => one.ui === lang && !isNegative(one))) {
      plain.push({ query, measure: measure(await askPlainPagefind(page, query.q), query, projectOf) });
      mini.push({ query, measure: measure(await askMiniSearch(page, lang, query.q), query, projectOf) });
    }
  }
  table(`${file}: Pagefind as it comes`, plain);
  table(`${file}: MiniSearch, folded, prefix and fuzzy`, mini);
  await page.close();
}

if (!args.includes('--quick')) {
  for (const line of await measureTraffic(browser, server.origin)) console.log(line);
  for (const encoding of ['gzip', 'br'] as const) {
    const one = await serve({ '/': dist }, encoding);
    console.log(`First query on a phone (${encoding}): ${kilo(await firstQueryBytes(browser, one.origin)).trim()}`);
    one.close();
  }
}
if (args.includes('--growth')) for (const line of await measureGrowth(dist, work)) console.log(line);

await browser.close();
server.close();
rmSync(work, { recursive: true, force: true });
