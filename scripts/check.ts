/** Types, format, lint, unused code, the documents and their English: `npm run check`. Writes `content/generated` only. */
import { checkSteps } from './lib/steps.ts';
import { runScript, steps } from './lib/run.ts';

process.exitCode = await steps([
  ...checkSteps,
  { name: 'Documents', run: () => runScript('convert.ts') },
  { name: 'English', run: () => runScript('translate.ts', ['check']) },
]);
