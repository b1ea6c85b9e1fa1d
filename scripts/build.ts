/** Builds the whole site into `dist/`: `npm run build`. `BASE_PATH=/folder/` sets where it will stand, `SITE_URL` its origin. */
import { buildSteps } from './lib/steps.ts';
import { steps } from './lib/run.ts';

process.exitCode = steps(buildSteps);
