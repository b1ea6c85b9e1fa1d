/**
 * One of the processes that render the pages of a build: `scripts/lib/build/pages.ts` starts it and tells it which shares.
 * Arguments: the folder of the bundle, the folder to write into.
 */
import type { Shard } from '../src/site/build/shards.ts';
import { loadRenderer, renderShare } from './lib/build/render.ts';

const [bundle = '', into = ''] = process.argv.slice(2);
const renderer = await loadRenderer(bundle);
for (let shard = await next(); shard !== null; shard = await next()) await renderShare(renderer, shard, into);
process.disconnect();

/** The share to render next; `null` where none is left. */
function next(): Promise<Shard | null> {
  return new Promise((resolve) => {
    process.once('message', (message) => resolve(message as Shard | null));
    process.send?.('next');
  });
}
