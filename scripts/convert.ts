/**
 * Turns the seeds into generated content: `npm run convert`.
 *   --check           writes nothing; fails on errors
 *   --text FILE       reads any text instead of the seeds
 *   --report          with --text: prints tree, diagnostics and conservation
 *   --quiet           prints errors only
 */
import { parseArgs } from 'node:util';
import { convert } from './lib/convert-corpus.ts';
import { reportText } from './lib/report-text.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean' }, text: { type: 'string' }, report: { type: 'boolean' }, quiet: { type: 'boolean' } } });

process.exitCode = values.text === undefined ? convert({ write: values.check !== true, quiet: values.quiet === true }) : reportText(values.text, values.report === true);
