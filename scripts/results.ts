/**
 * What came of the records, for those who keep it alive: `npm run results -- COMMAND`.
 *   todo [--all] [--kind target|task|project]   records without a known result, the weightiest first, and what to look for where
 *   check [--reach]                             the entries against their records; with --reach whether their pages still open (asks other hosts)
 *   import [--correction] FORM.xlsx             a filled report form → entries of the status reported; a correction stands beside what it corrects
 */
import { parseArgs } from 'node:util';

const usage = 'todo [--all] [--kind target|task|project] | check [--reach] | import [--correction] FORM.xlsx';

process.exitCode = await run();

async function run(): Promise<number> {
  const given = read();
  if (given === null) return 1;
  const { values, positionals } = given;
  const [command, file, ...rest] = positionals;
  if (command === 'todo' && file === undefined) return (await import('./lib/results/todo.ts')).todo(values);
  if (command === 'check' && file === undefined) return (await import('./lib/results/check.ts')).check(values);
  if (command === 'import' && file !== undefined && rest.length === 0)
    return (await import('./lib/results/import-form.ts')).importForm(file, values);
  console.error(`Unexpected arguments ${positionals.join(' ') || '(none)'}, expected: ${usage}`);
  return 1;
}

function read() {
  try {
    return parseArgs({
      options: {
        all: { type: 'boolean' },
        kind: { type: 'string' },
        reach: { type: 'boolean' },
        correction: { type: 'boolean' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message.split('. ')[0] : error);
    return null;
  }
}
