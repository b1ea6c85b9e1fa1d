/**
 * Turns the seeds into generated content: `npm run convert`.
 *   --check           writes nothing; fails on errors
 *   --text FILE       reads any text instead of the seeds
 *   --report          with --text: prints tree, diagnostics and conservation
 *   --quiet           prints errors only
 *   --shift-corrections   writes today's line numbers into content/corrections where a new version of a text moved its lines
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

// What Node made of the TypeScript is kept: the second run starts in half the time.
enableCompileCache(fileURLToPath(new URL('../.cache/compile', import.meta.url)));
const { convert } = await import('./lib/convert-corpus.ts');
const { reportText } = await import('./lib/report-text.ts');
const { shiftCorrections } = await import('./lib/shift-corrections.ts');

const { values } = parseArgs({
  options: {
    check: { type: 'boolean' },
    text: { type: 'string' },
    report: { type: 'boolean' },
    quiet: { type: 'boolean' },
    'shift-corrections': { type: 'boolean' },
  },
});

if (values['shift-corrections'] === true) process.exitCode = shiftCorrections();
else if (values.text !== undefined) process.exitCode = reportText(values.text, values.report === true);
else process.exitCode = convert({ write: values.check !== true, quiet: values.quiet === true });
