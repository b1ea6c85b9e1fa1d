import { corpus } from './lib/files.ts';
import { run } from './lib/translate/run.ts';

const root = process.env['TRANSLATE_ROOT'] ?? corpus;
// A reader such as `head` may close the pipe early: that is no fault.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
const { output, errors, code } = run(root, process.argv.slice(2));
if (output !== '') process.stdout.write(`${output}\n`);
if (errors !== '') process.stderr.write(`${errors}\n`);
process.exitCode = code;
