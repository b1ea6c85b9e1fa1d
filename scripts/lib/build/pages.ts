import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { contentFolder } from '../files.ts';
import { endRunning, startTool } from '../run.ts';
import { mergeFolders } from './merge.ts';

/** Pages that a process renders in less than a gigabyte. */
const pagesOfOne = 1000;

/** How many shares the pages are built in: one a core, and more where there are many pages. `SITE_SHARDS` sets another number. */
function shardCount(env: Readonly<Record<string, string | undefined>> = process.env): number {
  const wanted = Number(env['SITE_SHARDS']);
  if (Number.isInteger(wanted) && wanted >= 1 && wanted <= 1000) return wanted;
  const pages = readdirSync(contentFolder(process.env), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.mdx'),
  ).length;
  return Math.max(availableParallelism(), Math.ceil(pages / pagesOfOne));
}

/** Renders one share of the pages into a folder. */
export function renderShare(folder: string, index: number, of: number, synced: () => void = () => {}): Promise<number> {
  const cache = process.env['CACHE_DIR'] || '.cache/astro';
  return startTool('astro', ['build', '--silent'], {
    env: {
      OUT_DIR: folder,
      ...(of === 1
        ? {}
        : { SITE_SHARD: `${index}/${of}`, CACHE_DIR: join(dirname(cache), `${basename(cache)}-${index}-of-${of}`) }),
    },
    said: (word) => {
      if (word === 'synced') synced();
    },
  });
}

/**
 * Renders all pages: in as many processes at once as there are cores, each with its share, and puts the shares together. The first
 * begins alone until Astro has written the files that all read.
 * @returns the exit code of the first process that failed, else 0
 */
export async function renderPages(into: string, of: number = shardCount()): Promise<number> {
  const shares = Array.from({ length: of }, (_, n) => ({ index: n + 1, folder: `${into}-share-${n + 1}` }));
  let failed = 0;
  const work = async (share: (typeof shares)[number] | undefined, synced?: () => void): Promise<void> => {
    for (let next = share; next !== undefined && failed === 0; next = waiting.shift()) {
      const status = await renderShare(next.folder, next.index, of, synced);
      synced?.();
      if (status !== 0 && failed === 0) {
        failed = status;
        endRunning();
      }
    }
  };
  const [first, ...waiting] = shares;
  try {
    const workers: Promise<void>[] = [];
    await new Promise<void>((resolve) => workers.push(work(first, resolve)));
    for (let n = 1; n < Math.min(availableParallelism(), of); n++) workers.push(work(waiting.shift()));
    await Promise.all(workers);
    if (failed !== 0) return failed;
    mkdirSync(into, { recursive: true });
    mergeFolders(
      shares.map(({ folder }) => folder),
      into,
    );
    return 0;
  } finally {
    for (const { folder } of shares) rmSync(folder, { recursive: true, force: true });
  }
}
