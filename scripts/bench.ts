/**
 * Prints what the converter and the build cost: `npm run bench`. Figures, not tests: they depend on the machine.
 *   --sizes    cost a megabyte of parsing from 0.2 to 50 MB
 *   --convert  the whole process `convert --check` over both texts
 *   --build    the whole build, a page
 *   --starlight  the same beside Starlight on the same texts: npm brings its packages into a folder that is taken away
 *   --documents FILE …   what is made of each document: rows, bodies, deadlines, targets, what is not understood, time
 *              (both texts without a FILE)
 * Without an option the first three.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readYaml } from '../src/corpus/curated/read-yaml.ts';
import { columnTableSchema, parseDocument, readText } from '../src/corpus/parse/index.ts';
import { IntakeError } from '../src/intake/block.ts';
import { measured } from './lib/bench/measure.ts';
import { buildStarlight } from './lib/bench/starlight.ts';
import { documentFigures } from './lib/document-figures.ts';
import { corpus, namesIn, repository, textFile } from './lib/files.ts';
import { loadCorpus } from './lib/load-corpus.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    documents: { type: 'boolean' },
    sizes: { type: 'boolean' },
    convert: { type: 'boolean' },
    build: { type: 'boolean' },
    starlight: { type: 'boolean' },
    one: { type: 'string' },
  },
});
const all =
  values.sizes !== true &&
  values.convert !== true &&
  values.build !== true &&
  values.starlight !== true &&
  values.documents !== true;
const megabyte = 1024 * 1024;

if (values.one !== undefined) measureOne(Number(values.one));
else {
  console.log(
    `${cpus().length} cores, ${(totalmem() / megabyte / 1024).toFixed(0)} GiB, Node ${process.versions.node}`,
  );
  if (all || values.convert) benchConvert();
  if (all || values.sizes) benchSizes();
  if (all || values.build) benchBuild();
  if (values.starlight) await benchStarlight();
  if (values.documents) await benchDocuments(positionals);
}

/** Figures of each file; a file that cannot be read is told and left out. */
async function benchDocuments(files: readonly string[]): Promise<void> {
  const { loaded } = loadCorpus();
  const columns = readYaml(textFile('content/registry/columns.yaml'), columnTableSchema).value;
  if (loaded === null || columns === null) return;
  const seeds = namesIn('seeds', '.txt').map((name) => join(corpus, 'seeds', name));
  const heads = ['rows', 'records', 'rests', 'tasks', 'targets', 'bodies', 'deadlines', 'unresolved', 'lost', 'ms'];
  console.log(`\nRead and as printed of each document (targets: in rows + in text):\n${cells('', heads)}`);
  for (const file of files.length > 0 ? files : seeds) {
    try {
      const one = await documentFigures(file, loaded, columns);
      const of = ({ read, printed }: { read: number; printed: number }) => `${read} / ${printed}`;
      const bodies = of({ read: one.bodies.resolved, printed: one.bodies.printed });
      const targets = `${one.targets.rows} + ${one.targets.text}`;
      const rows = [one.rows, one.recordRows, one.fragments, one.tasks, targets, bodies, of(one.deadlines)];
      console.log(cells(one.name, [...rows, one.unresolved, one.lost, Math.round(one.time)]));
    } catch (error) {
      if (!(error instanceof IntakeError)) throw error;
      console.log(`${file}: ${error.message}`);
    }
  }
}

function cells(name: string, values: readonly (string | number)[]): string {
  return `${name.slice(0, 34).padEnd(34)}${values.map((value) => String(value).padStart(11)).join('')}`;
}

function benchConvert(): void {
  const times = [1, 2, 3, 4, 5]
    .map(() => timed(['scripts/convert.ts', '--check', '--quiet']).seconds)
    .sort((a, b) => a - b);
  console.log(`\nReading both texts, whole process (--check), median of 5: ${times[2]?.toFixed(2)} s`);
  const written = timed(['scripts/convert.ts', '--quiet']).seconds;
  console.log(`The same, writing what changed: ${written.toFixed(2)} s`);
}

function benchSizes(): void {
  console.log('\nParsing the seeds again and again, each size in a process of its own:');
  console.log('    size   seconds   s a MB   memory');
  for (const size of [0.2, 1, 5, 20, 50]) {
    const { output } = timed(['scripts/bench.ts', '--one', String(size)]);
    console.log(output.trim());
  }
}

/** Parses a text of about so many megabytes and prints its cost. */
function measureOne(size: number): void {
  const seeds = namesIn('seeds', '.txt').map((name) => readFileSync(join(repository, 'seeds', name)));
  const columns = readYaml(textFile('content/registry/columns.yaml'), columnTableSchema).value;
  if (columns === null) return;
  const parts: Buffer[] = [];
  for (let length = 0; length < size * megabyte; ) {
    for (const seed of seeds) {
      parts.push(seed);
      length += seed.length;
      if (length >= size * megabyte) break;
    }
  }
  const bytes = Buffer.concat(parts);
  const started = performance.now();
  const { lines } = readText(bytes, 'bench.txt');
  parseDocument(lines, columns, 'bench.txt');
  const seconds = (performance.now() - started) / 1000;
  const memory = process.resourceUsage().maxRSS / 1024;
  const megabytes = bytes.length / megabyte;
  console.log(
    `${megabytes.toFixed(1).padStart(5)} MB ${seconds.toFixed(2).padStart(9)} ${(seconds / megabytes).toFixed(3).padStart(8)} ${memory.toFixed(0).padStart(5)} MB`,
  );
}

function benchBuild(): void {
  const { seconds, output } = timed(['scripts/build.ts']);
  const pages = Number(
    /(\d+) pages/.exec(
      spawnSync('sh', ['-c', "find dist -name '*.html' | wc -l | sed 's/$/ pages/'"], {
        cwd: repository,
        encoding: 'utf8',
      }).stdout,
    )?.[1] ?? 0,
  );
  console.log(
    `\nWhole build of both languages with its search index: ${seconds.toFixed(1)} s for ${pages} pages, ${((seconds * 1000) / pages).toFixed(1)} ms a page`,
  );
  for (const line of output.split('\n')) if (/^\[\d\/\d\].*: [\d.]+ s$/.test(line)) console.log(`  ${line}`);
}

async function benchStarlight(): Promise<void> {
  const place = mkdtempSync(join(repository, '.cache/bench-'));
  const own = await measured(['scripts/build.ts', '--fresh'], { OUT_DIR: join(place, 'dist') });
  const pages = readdirSync(join(place, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  ).length;
  rmSync(place, { recursive: true, force: true });
  const starlight = await buildStarlight();
  if (starlight === null) return;
  const each = ({ processor }: { readonly processor: number }, count: number) => (processor * 1000) / count;
  const [ours, theirs] = [each(own, pages), each(starlight.cost, starlight.pages)];
  console.log(
    `\nProcessor time a page, everything built anew, one after the other:
  this site, with reading, downloads and index: ${ours.toFixed(1)} ms (${pages} pages, ${own.processor.toFixed(1)} s)
  Starlight, the same texts as plain Markdown:  ${theirs.toFixed(1)} ms (${starlight.pages} pages, ${starlight.cost.processor.toFixed(1)} s)
  ${(ours / theirs).toFixed(2)} of Starlight's; aim: at most 1.00`,
  );
  if (own.status !== 0 || starlight.cost.status !== 0) process.exitCode = 1;
}

function timed(args: readonly string[]): { seconds: number; output: string } {
  const started = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: 64 * megabyte,
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`);
  return { seconds: (performance.now() - started) / 1000, output: stdout };
}
