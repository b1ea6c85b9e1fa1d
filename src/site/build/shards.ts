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

/** A line of the module in which Astro lists every text that can be rendered: its file, and how it is imported. */
const listed = /^\["(.*)", \(\) => import\(.*\)\](?:,|\]\);)?$/;
/** The address of a text from its file: `…/vi/van-ban/muc.mdx`. */
const addressOf = /\/((?:vi|en)\/[^"]+?)(?:\/index)?\.mdx$/;

/**
 * The module of texts without those of other shares: they are what a build needs most of its memory for.
 * @param code as Astro 7 writes it to `.astro/content-modules.mjs`, one text a line
 */
export function textsOfShard(code: string, shard: Shard): string {
  const lines = code.split('\n').flatMap((line) => {
    const file = listed.exec(line)?.[1];
    if (file === undefined) return [line];
    const address = addressOf.exec(file)?.[1];
    return address === undefined || isOfShard(address, shard) ? [line] : line.endsWith(']);') ? [']);'] : [];
  });
  return lines.join('\n');
}

/**
 * Renders the pages of a share only. Front matter of every page is there for all that ask.
 * Says `synced` to the process that started it when Astro has written the files that all shares read.
 * @param base folder of the site, with a slash at both ends
 */
export function renderShard(shard: Shard | null, base: string): AstroIntegration {
  return {
    name: 'shard',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        if (shard === null) return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'texts-of-shard',
                enforce: 'pre',
                transform: (code, id) =>
                  id.endsWith('/content-modules.mjs') ? { code: textsOfShard(code, shard), map: null } : null,
              },
            ],
          },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        process.send?.('synced');
        if (shard === null) return;
        const address = (pathname: string) => `/${pathname.replace(/^\//, '')}`.replace(base, '/');
        setPrerenderer((all) => ({
          ...all,
          getStaticPaths: async () =>
            (await all.getStaticPaths()).filter(({ pathname }) => isOfShard(address(pathname), shard)),
        }));
      },
    },
  };
}
