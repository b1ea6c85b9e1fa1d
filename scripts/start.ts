/** Converts, builds, indexes and serves the site: `npm start`. `PORT` changes the port. */
import { buildSteps } from './lib/steps.ts';
import { steps } from './lib/run.ts';
import { basePath, serve } from './lib/serve.ts';

const port = Number(process.env['PORT'] ?? 4321);
const failed = steps(buildSteps);
if (failed !== 0) process.exit(failed);
try {
  await serve({ port, base: basePath() });
  console.log(`\nThe site is at http://127.0.0.1:${port}${basePath()} (stop with Ctrl+C)`);
} catch (error) {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(taken ? `Port ${port} is taken: set another, e.g. PORT=${port + 1} npm start` : error);
  process.exit(1);
}
