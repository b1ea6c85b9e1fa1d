/**
 * What whole builds cost and bear: `npm run bench:build -- OPTION`. Figures depend on the machine; processor time does least.
 *   --shards         builds in one process and in three, prints both costs, and compares every byte
 *   --changes        builds after a changed correction, translation, name and result with what was kept and from nothing, and compares
 *   --kills 30       kills builds at so many moments and compares the site that stands with the one before
 *   --documents 10   builds a corpus of so many documents, copies of the seeds, and prints the memory of the largest process
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { copyCorpus } from './lib/bench/copies.ts';
import { differences, ended, fingerprints, measured, type Cost } from './lib/bench/measure.ts';
import { restoreSite } from './lib/build/site-folder.ts';
import { repository } from './lib/files.ts';

const { values } = parseArgs({
  options: {
    shards: { type: 'boolean' },
    changes: { type: 'boolean' },
    kills: { type: 'string' },
    documents: { type: 'string' },
  },
});
mkdirSync(join(repository, '.cache'), { recursive: true });
// Below the repository, where the pages of a corpus find the packages that they import.
const folder = mkdtempSync(join(repository, '.cache/bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const build = ['scripts/build.ts'];
const place = join(folder, 'dist');
const tell = (name: string, { wall, processor, memory, status }: Cost, pages: number) =>
  console.log(
    `${name}: exit code ${status}, ${processor.toFixed(1)} s of processor time (${((processor * 1000) / Math.max(pages, 1)).toFixed(1)} ms a page), ${wall.toFixed(1)} s by the clock, ${memory.toFixed(0)} MB in the largest process, ${pages} pages`,
  );
const pagesOf = (files: ReadonlyMap<string, string>) =>
  [...files.keys()].filter((name) => name.endsWith('.html')).length;

/** What people change most: the words of a file, the first place that fits, and what stands there then. */
const changes: readonly (readonly [what: string, folder: string, place: RegExp, then: string])[] = [
  ['a correction', 'content/corrections', /(\n {2}read: \p{L}{4,}.*)/u, '$1 nữa'],
  ['a translation', 'content/translations/en', /(\nmsgid ".{40,}"\nmsgstr ".*\p{L})(?=\.?"\n)/u, '$1 today'],
  ['a name', 'content/registry', /(\n[^#\n\t]+\/[^\n\t]+\t[^\n\t]*\t[^\n\t]+\t[^\n\t]{5,30})(?=\n)/u, '$1 today'],
  ['a result', 'content/results', /(\n {4}publisher: \p{L}.*)/u, '$1 nữa'],
];

if (values.shards === true) await compareShards();
if (values.changes === true) await compareChanges();
if (values.kills !== undefined) await killBuilds(Number(values.kills));
if (values.documents !== undefined) await buildMany(Number(values.documents));

async function compareShards(): Promise<void> {
  const built = [];
  for (const shares of [1, 3]) {
    const out = join(folder, `of-${shares}`);
    const cost = await measured(build, { OUT_DIR: out, SITE_SHARES: String(shares) });
    const files = fingerprints(out);
    tell(shares === 1 ? 'One process' : `${shares} shares`, cost, pagesOf(files));
    built.push(files);
  }
  const [one = new Map<string, string>(), several = new Map<string, string>()] = built;
  const other = differences(one, several);
  console.log(
    other.length === 0 ? `All ${one.size} files are the same.` : `Not the same: ${other.slice(0, 20).join(', ')}`,
  );
  if (other.length > 0) process.exitCode = 1;
}

/** Builds after each change with what was kept and from nothing, and compares every file. */
async function compareChanges(): Promise<void> {
  const corpus = join(folder, 'corpus');
  copyCorpus(corpus, 2);
  const env = { CORPUS_DIR: corpus, OUT_DIR: place };
  tell('At first', await measured(build, env), pagesOf(fingerprints(place)));
  for (const [what, below, where, then] of changes) {
    const file = readdirSync(join(corpus, below))
      .map((name) => join(corpus, below, name))
      .find((name) => statSync(name).isFile() && where.test(readFileSync(name, 'utf8')));
    if (file === undefined) throw new Error(`Unexpected ${below} without ${what} to change`);
    writeFileSync(file, readFileSync(file, 'utf8').replace(where, then));
    const cost = await measured(build, env);
    const kept = fingerprints(place);
    tell(`After ${what}`, cost, pagesOf(kept));
    const fresh = join(folder, 'fresh');
    await measured([...build, '--fresh'], { ...env, OUT_DIR: fresh });
    const other = differences(kept, fingerprints(fresh));
    console.log(other.length === 0 ? '  the same as from nothing' : `  not the same: ${other.slice(0, 20).join(', ')}`);
    if (other.length > 0 || cost.status !== 0) process.exitCode = 1;
  }
}

async function killBuilds(times: number): Promise<void> {
  const first = await measured(build, { OUT_DIR: place });
  const whole = fingerprints(place);
  tell('The site', first, pagesOf(whole));
  for (let n = 1; n <= times; n++) {
    const child = spawn(process.execPath, build, {
      cwd: repository,
      stdio: 'ignore',
      env: { ...process.env, OUT_DIR: place },
    });
    // Spread over the whole of a build, its end included.
    const moment = ((n - 0.5) / times) * first.wall * 1.02;
    const exit = ended(child);
    await Promise.race([setTimeout(moment * 1000), exit]);
    child.kill('SIGKILL');
    await exit;
    restoreSite(place);
    const torn = differences(whole, fingerprints(place));
    console.log(
      `Killed after ${moment.toFixed(1)} s: ${torn.length === 0 ? 'the site is whole' : `torn, ${torn.length} files`}`,
    );
    if (torn.length > 0) process.exitCode = 1;
  }
}

async function buildMany(documents: number): Promise<void> {
  const corpus = join(folder, 'corpus');
  copyCorpus(corpus, documents);
  const env = {
    CORPUS_DIR: corpus,
    CACHE_DIR: join(folder, 'astro'),
    OUT_DIR: place,
  };
  tell(`Reading ${documents} documents`, await measured(['scripts/convert.ts', '--quiet'], env), 0);
  const cost = await measured(build, env);
  tell(`${documents} documents`, cost, pagesOf(fingerprints(place)));
  console.log('Aim: at most 1,600 MB in any process.');
  if (cost.status !== 0 || cost.memory > 1600) process.exitCode = 1;
}
