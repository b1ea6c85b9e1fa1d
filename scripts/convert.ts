/**
 * Turns the seeds into generated content: `npm run convert`.
 *   --check           writes nothing; fails on errors
 *   --text FILE       reads any text instead of the seeds
 *   --report          with --text: prints tree, diagnostics and conservation
 *   --quiet           prints errors only
 *   new FILE          brings in a document: Word, web page, PDF with text, or text → seed, manifest, and what is open about it
 *     --number --type --issuer --issued --place --territory   facts that its head lacks
 *     --code-page tcvn3|vni                                   where it is no Unicode
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

const { values, positionals } = given();

try {
  process.exitCode = await run();
} catch (error) {
  // What the system refuses: a full disk, a folder that cannot be written.
  const { syscall, message } = error as NodeJS.ErrnoException;
  if (syscall === undefined) throw error;
  console.error(`Nothing more was written: ${message}`);
  process.exitCode = 1;
}

async function run(): Promise<number> {
  const [command, file, ...rest] = positionals;
  if (command === 'new' && file !== undefined && rest.length === 0) {
    const { newDocument } = await import('./lib/new-document.ts');
    return newDocument(file, { ...values, codePage: values['code-page'] });
  }
  if (command !== undefined) {
    console.error(`Unexpected arguments ${positionals.join(' ')}, expected: new FILE`);
    return 1;
  }
  if (values['shift-corrections'] === true) return shiftCorrections();
  return values.text === undefined
    ? convert({ write: values.check !== true, quiet: values.quiet === true })
    : reportText(values.text, values.report === true);
}

/** What stands on the command line; a flag that is none ends the run with a message. */
function given() {
  try {
    return parseArgs({
      options: {
        check: { type: 'boolean' },
        text: { type: 'string' },
        report: { type: 'boolean' },
        quiet: { type: 'boolean' },
        number: { type: 'string' },
        type: { type: 'string' },
        issuer: { type: 'string' },
        issued: { type: 'string' },
        place: { type: 'string' },
        territory: { type: 'string' },
        'code-page': { type: 'string' },
        'shift-corrections': { type: 'boolean' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message.split('. ')[0] : error);
    process.exit(1);
  }
}
