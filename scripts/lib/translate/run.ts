import { parseArgs } from 'node:util';
import { finishWriting } from './files.ts';
import { loadWorkshop, type Workshop } from './load.ts';
import { done, failed, reportDiagnostics, type CommandOutcome } from './outcome.ts';
import { approve } from './commands/approve.ts';
import { check } from './commands/check.ts';
import { diff } from './commands/diff.ts';
import { exportAll, type ExportFormat } from './commands/export.ts';
import { importFile } from './commands/import.ts';
import { next } from './commands/next.ts';
import { reuse } from './commands/reuse.ts';
import { status } from './commands/status.ts';
import { sync } from './commands/sync.ts';

const usage = `npm run translate -- <command>

  status [--json]        how far each document has come
  sync                   bring the catalogues to today's documents
  check                  what the checks hold against the English
  next                   the segment that wants work most
  diff ID                what changed in the Vietnamese since the English was made
  approve ID --by NAME   sign the English of a segment [--reviewed] [--still-holds]
  reuse ID | DOCUMENT    enter the English that other documents have for exactly the same Vietnamese
  import FILE.po         take over a catalogue that was translated elsewhere
  export --tmx | --tbx | --csv   translation memory, termbase or table, to standard output`;

const options = {
  help: { type: 'boolean' },
  json: { type: 'boolean' },
  by: { type: 'string' },
  reviewed: { type: 'boolean' },
  'still-holds': { type: 'boolean' },
  tmx: { type: 'boolean' },
  tbx: { type: 'boolean' },
  csv: { type: 'boolean' },
} as const;

interface Arguments {
  /** What the command works on: a segment id, a document or a file. */
  readonly subject: string;
  readonly by: string;
  readonly json: boolean;
  readonly reviewed: boolean;
  readonly stillHolds: boolean;
  readonly formats: readonly ExportFormat[];
}

interface Command {
  /** What must follow the command's name; `null` for nothing. */
  readonly subject: string | null;
  /** What is wrong with the arguments; `null` when they will do. */
  readonly fault?: (given: Arguments) => string | null;
  readonly work: (workshop: Workshop, given: Arguments) => CommandOutcome;
}

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['status', { subject: null, work: (workshop, { json }) => status(workshop, json) }],
  ['sync', { subject: null, work: sync }],
  ['check', { subject: null, work: check }],
  ['next', { subject: null, work: next }],
  ['diff', { subject: 'ID', work: (workshop, { subject }) => diff(workshop, subject) }],
  [
    'approve',
    {
      subject: 'ID',
      fault: ({ by }) => (by === '' ? 'approve needs --by NAME: a person signs' : null),
      work: (workshop, { subject, by, reviewed, stillHolds }) =>
        approve(workshop, { id: subject, by, state: reviewed ? 'reviewed' : 'approved', stillHolds }),
    },
  ],
  ['reuse', { subject: 'ID or DOCUMENT', work: (workshop, { subject }) => reuse(workshop, subject) }],
  ['import', { subject: 'FILE.po', work: (workshop, { subject }) => importFile(workshop, subject) }],
  [
    'export',
    {
      subject: null,
      fault: ({ formats }) => (formats.length === 1 ? null : 'export needs one of --tmx, --tbx, --csv'),
      work: (workshop, { formats }) => exportAll(workshop, formats[0] ?? 'csv'),
    },
  ],
]);

/** Runs one command line in the repository at `root`. Nothing is written when any file is wrong. */
export function run(root: string, args: readonly string[]): CommandOutcome {
  const line = readLine(args);
  if (line === 'help') return done([usage]);
  if (typeof line === 'string') return failed([line, '', usage]);
  finishWriting(root);
  const workshop = loadWorkshop(root);
  return workshop.diagnostics.length > 0
    ? reportDiagnostics(workshop.diagnostics)
    : line.command.work(workshop, line.given);
}

/** The command and its arguments, `help`, or what is wrong with the line. */
function readLine(args: readonly string[]): { readonly command: Command; readonly given: Arguments } | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.help === true) return 'help';
    const [name = '', subject, ...rest] = positionals;
    const command = commands.get(name);
    if (command === undefined) return name === '' ? 'Which command?' : `There is no command ${name}.`;
    if (rest.length > 0 || (command.subject === null) !== (subject === undefined))
      return `${name} ${command.subject === null ? 'takes nothing more' : `needs ${command.subject}`}`;
    const given: Arguments = {
      subject: subject ?? '',
      by: values.by?.replace(/\s+/gu, ' ').trim() ?? '',
      json: values.json === true,
      reviewed: values.reviewed === true,
      stillHolds: values['still-holds'] === true,
      formats: (['tmx', 'tbx', 'csv'] as const).filter((format) => values[format] === true),
    };
    return command.fault?.(given) ?? { command, given };
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}
