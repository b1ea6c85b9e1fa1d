import { corpus } from './lib/files.ts';
import { run } from './lib/translate/run.ts';

const root = process.env['TRANSLATE_ROOT'] ?? corpus;
const { output, errors, code } = run(root, process.argv.slice(2));
if (output !== '') process.stdout.write(`${output}\n`);
if (errors !== '') process.stderr.write(`${errors}\n`);
process.exitCode = code;
