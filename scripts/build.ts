/**
 * Builds the whole site into `dist/`, all or nothing: `npm run build`. `BASE_PATH=/folder/` sets where it will stand, `SITE_URL` its
 * origin, `OUT_DIR` another place than `dist/`.
 *   --production   refuses an address that stands in for one (RFC 2606), for builds that are published
 */
import { parseArgs } from 'node:util';
import { buildSite } from './lib/build/build-site.ts';
import { distFolder } from './lib/files.ts';
import { settingsOrExit } from './lib/settings.ts';

settingsOrExit();
const { values } = parseArgs({ options: { production: { type: 'boolean' } } });
process.exitCode = await buildSite({ place: distFolder(), production: values.production === true });
