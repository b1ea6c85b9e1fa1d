import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { waitsVariable } from '../../../src/site/build/shards.ts';
import { endRunning, startTool } from '../run.ts';
import { mergeFolders } from './merge.ts';

/** How many shares the pages are built in: one a core. `SITE_SHARDS` sets another number. */
function shardCount(env: Readonly<Record<string, string | undefined>> = process.env): number {
  const wanted = Number(env['SITE_SHARDS']);
  return Number.isInteger(wanted) && wanted >= 1 && wanted <= 1000 ? wanted : availableParallelism();
}

export interface ShareOptions {
  /** Called when Astro has written the files that all shares read. */
  readonly synced?: () => void;
  /** When the texts are there; without it they are. */
  readonly ready?: Promise<unknown>;
}

/** Renders one share of the pages into a folder. */
export function renderShare(
  folder: string,
  index: number,
  of: number,
  { synced, ready }: ShareOptions = {},
): Promise<number> {
  const cache = process.env['CACHE_DIR'] || '.cache/astro';
  return startTool('astro', ['build', '--silent'], {
    env: {
      OUT_DIR: folder,
      ...(ready === undefined ? {} : { [waitsVariable]: '1' }),
      ...(of === 1
        ? {}
        : { SITE_SHARD: `${index}/${of}`, CACHE_DIR: join(dirname(cache), `${basename(cache)}-${index}-of-${of}`) }),
    },
    ready,
    said: (word) => {
      if (word === 'synced') synced?.();
    },
  });
}

/**
 * Renders all pages: in as many processes at once as there are cores, each with its share, and puts the shares together. The first
 * begins alone until Astro has written the files that all read.
 * @param ready when the texts are there: the code is bundled before
 * @returns the exit code of the first process that failed, else 0
 */
export async function renderPages(
  into: string,
  ready: Promise<unknown> = Promise.resolve(),
  of: number = shardCount(),
): Promise<number> {
  const shares = Array.from({ length: of }, (_, n) => ({ index: n + 1, folder: `${into}-share-${n + 1}` }));
  let failed = 0;
  const work = async (share: (typeof shares)[number] | undefined, synced?: () => void): Promise<void> => {
    for (let next = share; next !== undefined && failed === 0; next = waiting.shift()) {
      const status = await renderShare(next.folder, next.index, of, { ready, ...(synced && { synced }) });
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
