import { cpSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join, relative } from 'node:path';
import { bundleFolders } from '../../../src/site/build/keep-bundle.ts';
import { partsOf, type Shard, whole } from '../../../src/site/build/shards.ts';
import { contentFolder, corpus, repository } from '../files.ts';
import { endRunning, startTool } from '../run.ts';
import { readyBundle } from './bundle.ts';
import { cacheFolder, digestOf, touch } from './cache.ts';

/** In how many parts the processes take the pages, one after the other: enough that none waits long for the last. */
const parts = 24;

/** What a process has done so far. */
interface Done {
  readonly rendered: number;
  readonly all: number;
}

/** How many processes render pages: one a core. `SITE_SHARES` sets another number. */
function processCount(env: Readonly<Record<string, string | undefined>> = process.env): number {
  const wanted = Number(env['SITE_SHARES']);
  return Number.isInteger(wanted) && wanted >= 1 && wanted <= 1000 ? wanted : availableParallelism();
}

/** What the code asks of the environment when it renders, beside what the bundle was made with; and where the content stands. */
function settingsOfPages(env: NodeJS.ProcessEnv = process.env): readonly string[] {
  const names = ['REPOSITORY_URL', 'REPOSITORY_BRANCH', 'REPOSITORY_FORGE', 'SUGGESTIONS_MAIL'];
  const folders = [contentFolder(env), corpus].map((folder) => relative(repository, folder));
  return [...names.map((name) => `${name}=${env[name] ?? ''}`), ...folders];
}

/**
 * Renders the pages of a share (all, where none is named), in as many processes at once as there are cores. The code is bundled once,
 * while the documents are read.
 * @param ready when the texts are there
 * @returns the exit code of the first process that failed, else 0
 */
export async function renderPages(
  into: string,
  { ready = Promise.resolve(), shard = whole }: { readonly ready?: Promise<unknown>; readonly shard?: Shard } = {},
): Promise<number> {
  const bundle = await readyBundle();
  if (bundle === null) return 1;
  await ready;
  mkdirSync(into, { recursive: true });
  cpSync(join(bundle, bundleFolders.files), into, { recursive: true });
  const count = processCount();
  const waiting = [...partsOf(shard, Math.max(parts, count))];
  const kept = join(cacheFolder, 'pages', digestOf([basename(bundle), ...settingsOfPages()]));
  let failed = 0;
  const done = new Map<number, Done>();
  const work = async (_: unknown, process: number): Promise<void> => {
    const status = await startTool('node', ['scripts/render-pages.ts', bundle, into, kept], {
      answer: (said) => {
        done.set(process, said as Done);
        return waiting.shift() ?? null;
      },
    });
    if (status === 0 || failed !== 0) return;
    failed = status;
    endRunning();
  };
  await Promise.all(Array.from({ length: count }, work));
  if (failed !== 0) return failed;
  touch(kept);
  const [rendered, all] = ['rendered', 'all'].map((what) =>
    [...done.values()].reduce((sum, one) => sum + one[what as keyof Done], 0),
  );
  console.log(`Rendered ${rendered} of ${all} pages and files; of the others nothing had changed.`);
  return failed;
}
