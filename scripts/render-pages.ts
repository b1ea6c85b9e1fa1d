/**
 * One of the processes that render the pages of a build: `scripts/lib/build/pages.ts` starts it and tells it which shares.
 * Arguments: the folder of the bundle, the folder to write into, the folder of pages that are kept.
 */
import { join } from 'node:path';
import { beginTelling } from '../src/generated/asked.ts';
import { keepWith } from '../src/previews/kept.ts';
import { isOfShard, type Shard } from '../src/site/build/shards.ts';
import { previewKeeper } from './lib/build/kept-previews.ts';
import { PageCache } from './lib/build/page-cache.ts';
import { fileOf, loadRenderer } from './lib/build/render.ts';

const [bundle = '', into = '', kept = ''] = process.argv.slice(2);
beginTelling();
keepWith(previewKeeper());
const cache = new PageCache(kept);
const { paths, render } = await loadRenderer(bundle);
cache.begin();
let [rendered, all] = [0, 0];
for (let shard = await next(); shard !== null; shard = await next()) {
  const own = shard;
  const pages = paths.filter(({ path }) => isOfShard(path, own));
  rendered += await cache.part(shard, pages, render, (page) => join(into, fileOf(page)));
  all += pages.length;
}
process.disconnect();

/** The share to render next; `null` where none is left. Says what was done so far. */
function next(): Promise<Shard | null> {
  return new Promise((resolve) => {
    process.once('message', (message) => resolve(message as Shard | null));
    process.send?.({ rendered, all });
  });
}
