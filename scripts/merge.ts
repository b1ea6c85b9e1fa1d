/**
 * Puts shares of the pages together, adds downloads and index, and puts the site into its place, all or nothing:
 * `npm run merge -- dist-1-of-2 dist-2-of-2` (`--production` as for `npm run build`). The shares were built by
 * `npm run build -- --shard 1/2`, maybe on other machines, from the same commit and with the same settings.
 */
import { parseArgs } from 'node:util';
import { buildSite } from './lib/build/build-site.ts';
import { distFolder } from './lib/files.ts';
import { settingsOrExit } from './lib/settings.ts';
import { mergeSteps } from './lib/steps.ts';

settingsOrExit();
const { values, positionals } = parseArgs({
  options: { production: { type: 'boolean' } },
  allowPositionals: true,
});
if (positionals.length === 0) {
  console.error(
    'Unexpected command without folders, expected those of the shares: npm run merge -- dist-1-of-2 dist-2-of-2',
  );
  process.exitCode = 1;
} else
  process.exitCode = await buildSite({
    place: distFolder(),
    production: values.production === true,
    steps: (folder) => mergeSteps(positionals, folder),
  });
