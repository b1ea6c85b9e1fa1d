/**
 * Builds the whole site into `dist/`, all or nothing: `npm run build`. `BASE_PATH=/folder/` sets where it will stand, `SITE_URL` its
 * origin, `OUT_DIR` another place than `dist/`.
 *   --production   refuses an address that stands in for one (RFC 2606), for builds that are published
 *   --shard 3/8    only that share of the pages, into `dist-3-of-8/`, for `npm run merge`
 */
import { parseArgs } from 'node:util';
import { shardOf } from '../src/site/build/shards.ts';
import { buildSite } from './lib/build/build-site.ts';
import { renderShare } from './lib/build/pages.ts';
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
    ...(given.shard === null ? {} : { steps: shareSteps(given.shard.index, given.shard.of) }),
  });

/** What stands on the command line; `null` where it is wrong, which is said. */
function options() {
  try {
    const { values } = parseArgs({ options: { production: { type: 'boolean' }, shard: { type: 'string' } } });
    return { production: values.production === true, shard: shardOf({ SITE_SHARD: values.shard }) };
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
    return null;
  }
}

function shareSteps(index: number, of: number): (folder: string) => readonly Step[] {
  return (folder) => [
    readingStep,
    {
      name: `Building share ${index} of ${of}`,
      run: async () => {
        const status = await renderShare(folder, index, of);
        if (status === 0) markShare(folder, index, of);
        return status;
      },
    },
  ];
}
