import { parseArgs } from 'node:util';
import type { ExportFormat } from './commands/export.ts';
import type { Workshop } from './load.ts';
import type { CommandOutcome } from './outcome.ts';

const options = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  by: { type: 'string' },
  reason: { type: 'string' },
  reviewed: { type: 'boolean' },
  'still-holds': { type: 'boolean' },
  section: { type: 'string' },
  list: { type: 'string' },
  document: { type: 'string' },
  state: { type: 'string' },
  skip: { type: 'string' },
  number: { type: 'string', short: 'n' },
  force: { type: 'boolean' },
  'known-only': { type: 'boolean' },
  into: { type: 'string' },
  base: { type: 'string' },
  with: { type: 'string' },
  write: { type: 'boolean' },
  annotate: { type: 'string' },
  fresh: { type: 'boolean' },
  tmx: { type: 'boolean' },
  tbx: { type: 'boolean' },
  csv: { type: 'boolean' },
  xliff: { type: 'boolean' },
  po: { type: 'boolean' },
} as const;
export type Option = keyof typeof options;

/** What stands on a command line behind the name of the command. Texts that are not given are empty. */
export interface Arguments {
  /** Ids, a document, a file, words. */
  readonly subjects: readonly string[];
  readonly text: (
    option: 'by' | 'reason' | 'section' | 'list' | 'document' | 'state' | 'into' | 'base' | 'with' | 'annotate',
  ) => string;
  readonly has: (option: 'json' | 'reviewed' | 'still-holds' | 'force' | 'known-only' | 'fresh' | 'write') => boolean;
  /** A count, or the default. */
  readonly count: (option: 'skip' | 'number', usual: number) => number;
  readonly formats: readonly ExportFormat[];
}

export interface Command {
  /** What must follow the command's name, and how much of it; `null` for nothing. */
  readonly subject: { readonly name: string; readonly least: number; readonly most: number } | null;
  /** The options that it understands besides `--help`. */
  readonly options: readonly Option[];
  /** What is wrong with the arguments; `null` when they will do. */
  readonly fault?: (given: Arguments) => string | null;
  readonly work: (workshop: Workshop, given: Arguments) => CommandOutcome;
}

/** The command and its arguments, `help`, or what is wrong with the line. */
export function readLine(
  args: readonly string[],
  commands: ReadonlyMap<string, Command>,
): { readonly command: Command; readonly given: Arguments } | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.help === true) return 'help';
    const [name = '', ...subjects] = positionals;
    const command = commands.get(name);
    if (command === undefined) return name === '' ? 'Which command?' : `There is no command ${name}.`;
    const { subject } = command;
    if (subject === null ? subjects.length > 0 : subjects.length < subject.least || subjects.length > subject.most)
      return `${name} ${subject === null ? 'takes nothing more' : `needs ${subject.name}`}`;
    const foreign = Object.keys(values).find((option) => !command.options.some((own) => own === option));
    if (foreign !== undefined) return `${name} does not understand --${foreign}`;
    const wrong = (['skip', 'number'] as const).find((key) => values[key] !== undefined && !/^\d+$/u.test(values[key]));
    if (wrong !== undefined) return `--${wrong} needs a number, not ${values[wrong]}`;
    const given: Arguments = {
      subjects,
      text: (option) => values[option]?.normalize('NFC').replace(/\s+/gu, ' ').trim() ?? '',
      has: (option) => values[option] === true,
      count: (option, usual) => Number(values[option] ?? usual),
      formats: (['po', 'xliff', 'tmx', 'tbx', 'csv'] as const).filter((format) => values[format] === true),
    };
    return command.fault?.(given) ?? { command, given };
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}
