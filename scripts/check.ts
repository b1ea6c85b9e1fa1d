/** Types, lint, format of what people write, and the documents, without writing anything: `npm run check`. */
import { runScript, runTool, steps } from './lib/run.ts';

process.exitCode = steps([
  { name: 'Types', run: () => runTool('tsc', ['--noEmit']) },
  { name: 'Format and lint', run: () => runTool('biome', ['check', '--error-on-warnings']) },
  { name: 'Documents', run: () => runScript('convert.ts', ['--check']) },
  { name: 'English', run: () => runScript('translate.ts', ['check']) },
]);
