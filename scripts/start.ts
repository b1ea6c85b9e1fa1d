/** Converts, builds, indexes and serves the site: `npm start`. `PORT` changes the port. */
import { createServer } from 'node:http';
import { buildSite } from './lib/build/build-site.ts';
import { distFolder } from './lib/files.ts';
import { serve } from './lib/serve.ts';
import { settingsOrExit } from './lib/settings.ts';

const { port, base } = settingsOrExit();
const place = distFolder();
// Whether the port can be had is known before the minutes of a build.
const fault = await cannotListen(port);
if (fault !== null) {
  console.error(fault);
  process.exit(1);
}
const failed = await buildSite({ place, production: false });
if (failed !== 0) process.exit(failed);
try {
  await serve({ port, base, folder: place });
  console.log(`\nThe site is at http://127.0.0.1:${port}${base} (stop with Ctrl+C)`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

/** Why a server cannot listen there, in a line; `null` where it can. */
function cannotListen(wanted: number): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', ({ code, message }: NodeJS.ErrnoException) =>
      resolve(
        code === 'EADDRINUSE'
          ? `Port ${wanted} is taken: set another, e.g. PORT=${wanted < 65_535 ? wanted + 1 : wanted - 1} npm start`
          : `Port ${wanted} cannot be had: ${message}`,
      ),
    );
    probe.listen(wanted, '127.0.0.1', () => probe.close(() => resolve(null)));
  });
}
