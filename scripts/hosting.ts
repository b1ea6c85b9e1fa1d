/**
 * Prints what a web server needs to know to serve the site, from the table that `_headers` and `npm start` use too:
 *   npm run hosting -- nginx --root /srv/site --listen 8080 > /etc/nginx/conf.d/site.conf
 *   npm run hosting -- caddy --root /srv/site --listen 8080 > Caddyfile
 * `BASE_PATH` says below which folder of the host the site stands, as for the build.
 */
import { isAbsolute } from 'node:path';
import { parseArgs } from 'node:util';
import { caddySite, nginxServer } from '../src/hosting/recipes.ts';
import { distFolder } from './lib/files.ts';
import { settingsOrExit } from './lib/settings.ts';

const { base } = settingsOrExit();
const { values, positionals } = parseArgs({
  options: { root: { type: 'string' }, listen: { type: 'string' } },
  allowPositionals: true,
});
const print = { nginx: nginxServer, caddy: caddySite }[positionals[0] ?? ''];
const root = (values.root ?? distFolder()).replace(/\/+$/, '');
const listen = values.listen ?? '8080';
if (print === undefined || positionals.length > 1)
  fail('nginx or caddy: npm run hosting -- nginx --root /srv/site --listen 8080');
else if (!isAbsolute(root) || /["\n\\;{}$]/.test(root)) fail('an absolute path without quotation marks after --root');
else if (!/^([\w.-]+:)?\d{1,5}$/.test(listen)) fail('a port, or an address and a port, after --listen');
else process.stdout.write(print({ root, base, listen }));

function fail(expected: string): void {
  console.error(`Unexpected command, expected ${expected}`);
  process.exitCode = 1;
}
