import { parseArgs } from 'node:util';
import { loadWorkshop } from './load.ts';
import { failed, reportDiagnostics, type Outcome } from './outcome.ts';
import { approve } from './commands/approve.ts';
import { check } from './commands/check.ts';
import { diff } from './commands/diff.ts';
import { exportAll, type ExportFormat } from './commands/export.ts';
import { importFile } from './commands/import.ts';
import { next } from './commands/next.ts';
import { status } from './commands/status.ts';
import { sync } from './commands/sync.ts';

const usage = `npm run translate -- <command>

  status [--json]        how far each document has come
  sync                   bring the catalogues to today's documents
  check                  what the checks hold against the English
  next                   the segment that wants work most
  diff ID                what changed in the Vietnamese since the English was made
  approve ID --by NAME   sign the English of a segment [--reviewed] [--still-holds]
  import FILE.po         take over a catalogue that was translated elsewhere
  export --tmx | --tbx | --csv   translation memory, termbase or table, to standard output`;

const options = {
  json: { type: 'boolean' },
  by: { type: 'string' },
  reviewed: { type: 'boolean' },
  'still-holds': { type: 'boolean' },
  tmx: { type: 'boolean' },
  tbx: { type: 'boolean' },
  csv: { type: 'boolean' },
} as const;

/** Runs one command line in the repository at `root`. Nothing is written when any file is wrong. */
export function run(root: string, args: readonly string[]): Outcome {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (thrown) {
    return failed([thrown instanceof Error ? thrown.message : String(thrown), '', usage]);
  }
  const { values, positionals: [command, argument, ...rest] } = parsed;
  const needs = { diff: 'ID', approve: 'ID', import: 'FILE.po' }[command ?? ''];
  if (rest.length > 0 || (needs === undefined) !== (argument === undefined)) return failed([needs === undefined ? usage : `${command} needs ${needs}`, ...(needs === undefined ? [] : ['', usage])]);
  const formats = (['tmx', 'tbx', 'csv'] as const).filter((format): format is ExportFormat => values[format] === true);
  if (command === 'export' && formats.length !== 1) return failed(['export needs one of --tmx, --tbx, --csv', '', usage]);
  const by = values.by?.replace(/\s+/gu, ' ').trim() ?? '';
  if (command === 'approve' && by === '') return failed(['approve needs --by NAME: a person signs', '', usage]);
  const work = commands[command ?? ''];
  if (work === undefined) return failed([usage]);
  const workshop = loadWorkshop(root);
  if (workshop.diagnostics.length > 0) return reportDiagnostics(workshop.diagnostics);
  return work(workshop, { id: argument ?? '', by, json: values.json === true, reviewed: values.reviewed === true, stillHolds: values['still-holds'] === true, format: formats[0] ?? 'csv' });
}

interface Arguments {
  readonly id: string;
  readonly by: string;
  readonly json: boolean;
  readonly reviewed: boolean;
  readonly stillHolds: boolean;
  readonly format: ExportFormat;
}

const commands: Readonly<Record<string, (workshop: ReturnType<typeof loadWorkshop>, given: Arguments) => Outcome>> = {
  status: (workshop, { json }) => status(workshop, json),
  sync,
  check,
  next,
  diff: (workshop, { id }) => diff(workshop, id),
  approve: (workshop, { id, by, reviewed, stillHolds }) => approve(workshop, { id, by, state: reviewed ? 'reviewed' : 'approved', stillHolds }),
  import: (workshop, { id }) => importFile(workshop, id),
  export: (workshop, { format }) => exportAll(workshop, format),
};
