import type { AstroIntegration } from 'astro';

/** A share of the pages that one process renders: the first is 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/**
 * The share of this process: `SITE_SHARD=2/4`; `null` where it renders all.
 * @throws {Error} where the variable is no share
 */
export function shardOf(env: Readonly<Record<string, string | undefined>>): Shard | null {
  const written = env['SITE_SHARD'] ?? '';
  if (written === '') return null;
  const [, index = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(written) ?? []).map(Number);
  if (index < 1 || index > of) throw new Error(`Unexpected share ${written}, expected one such as 2/4`);
  return { index, of };
}

/**
 * Whether a page is of the share. The shares of a number of processes are disjoint and make up the whole; which one a page is in
 * follows from its address alone (FNV-1a), so that it does not change with the other pages.
 * @param path with or without slashes at its ends
 */
export function isOfShard(path: string, shard: Shard | null): boolean {
  if (shard === null || shard.of === 1) return true;
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(path.replace(/^\/+|\/+$/g, '')))
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 16)) >>> 0) % shard.of === shard.index - 1;
}

/** Set where the texts are not written yet: the process that started this one says a word when they are. */
export const waitsVariable = 'SITE_WAITS';

/**
 * Renders the pages of a share only, once the texts are there: the bundle, which holds code alone, can be made before.
 * Says `synced` to the process that started it when Astro has written the files that all shares read.
 * @param base folder of the site, with a slash at both ends
 */
export function renderShard(shard: Shard | null, base: string): AstroIntegration {
  const written =
    process.env[waitsVariable] === undefined
      ? Promise.resolve()
      : new Promise<void>((resolve) => process.once('message', () => resolve()));
  const address = (pathname: string) => `/${pathname.replace(/^\//, '')}`.replace(base, '/');
  return {
    name: 'shard',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        process.send?.('synced');
        setPrerenderer((all) => ({
          ...all,
          setup: async () => {
            await written;
            await all.setup?.();
          },
          getStaticPaths: async () =>
            (await all.getStaticPaths()).filter(({ pathname }) => isOfShard(address(pathname), shard)),
        }));
      },
    },
  };
}
