/**
 * Builds the whole site into `dist/`, all or nothing: `npm run build`. `BASE_PATH=/folder/` sets where it will stand, `SITE_URL` its
 * origin, `OUT_DIR` another place than `dist/`.
 *   --production   refuses an address that stands in for one (RFC 2606), for builds that are published
 *   --fresh        takes nothing from what earlier builds kept
 *   --shard 3/8    only that share of the pages, into `dist-3-of-8/`, for `npm run merge`
 */
import { parseArgs } from 'node:util';
import { readShard, type Shard } from '../src/site/build/shards.ts';
import { buildSite } from './lib/build/build-site.ts';
import { freshVariable } from './lib/build/cache.ts';
import { renderPages } from './lib/build/pages.ts';
import { markShare } from './lib/build/shares.ts';
import { distFolder } from './lib/files.ts';
import type { Step } from './lib/run.ts';
import { settingsOrExit } from './lib/settings.ts';
import { readingStep } from './lib/steps.ts';

settingsOrExit();
const given = options();
if (given !== null)
  process.exitCode = await buildSite({
    place: given.shard === null ? distFolder() : `${distFolder()}-${given.shard.index}-of-${given.shard.of}`,
    production: given.production,
    ...(given.shard === null ? {} : { steps: shareSteps(given.shard) }),
  });

/** What stands on the command line; `null` where it is wrong, which is said. */
function options() {
  try {
    const { values } = parseArgs({
      options: { production: { type: 'boolean' }, fresh: { type: 'boolean' }, shard: { type: 'string' } },
    });
    // Asked for by what a build starts, too.
    if (values.fresh === true) process.env[freshVariable] = '1';
    return {
      production: values.production === true,
      shard: values.shard === undefined ? null : readShard(values.shard),
    };
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
    return null;
  }
}

function shareSteps(shard: Shard): (folder: string) => readonly Step[] {
  return (folder) => [
    readingStep,
    {
      name: `Building share ${shard.index} of ${shard.of}`,
      run: async () => {
        const status = await renderPages(folder, { shard });
        if (status === 0) markShare(folder, shard.index, shard.of);
        return status;
      },
    },
  ];
}
