import { parseArgs } from 'node:util';
import { unprintable } from '../../../src/corpus/model/one-line.ts';
import { nameFault } from '../../../src/corpus/model/person-name.ts';
import { normaliseText } from '../../../src/translation/normalise.ts';
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
    const { values, positionals, tokens } = parseArgs({
      args: joined(args),
      options,
      allowPositionals: true,
      tokens: true,
    });
    const given = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const again = given.find((option, index) => given.indexOf(option) < index);
    if (again !== undefined) return `--${again} stands there twice, expected once`;
    if (values.help === true) return 'help';
    const [name = '', ...subjects] = positionals;
    const command = commands.get(name);
    if (command === undefined) return name === '' ? 'Which command?' : `There is no command ${name}.`;
    const { subject } = command;
    if (subject === null ? subjects.length > 0 : subjects.length < subject.least || subjects.length > subject.most)
      return `${name} ${subject === null ? 'takes nothing more' : `needs ${subject.name}`}`;
    const foreign = Object.keys(values).find((option) => !command.options.some((own) => own === option));
    if (foreign !== undefined) return `${name} does not understand --${foreign}`;
    const fault =
      numberFault('--skip', values.skip, 0) ??
      numberFault('-n', values.number, 1) ??
      (values.by === undefined ? null : nameOption(normaliseText(values.by))) ??
      hiddenIn('--reason', values.reason) ??
      hiddenIn('--with', values.with);
    if (fault !== null) return fault;
    const line: Arguments = {
      subjects,
      text: (option) => (asTyped.has(option) ? (values[option] ?? '').trim() : normaliseText(values[option] ?? '')),
      has: (option) => values[option] === true,
      count: (option, usual) => Number(values[option] ?? usual),
      formats: (['po', 'xliff', 'tmx', 'tbx', 'csv'] as const).filter((format) => values[format] === true),
    };
    return command.fault?.(line) ?? { command, given: line };
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

/** Joins an option that counts with a negative number behind it, which would else be read as another option. */
function joined(args: readonly string[]): string[] {
  const long: Readonly<Record<string, string>> = { '-n': '--number', '--number': '--number', '--skip': '--skip' };
  const isValue = (at: number) => /^-\d/u.test(args[at] ?? '') && long[args[at - 1] ?? ''] !== undefined;
  return args.flatMap((arg, at) => (isValue(at + 1) ? [`${long[arg]}=${args[at + 1]}`] : isValue(at) ? [] : [arg]));
}

/** Options whose words go to the system as they were typed: spaces and composition count in names of files and in commands. */
const asTyped: ReadonlySet<string> = new Set(['with', 'list', 'base', 'into']);

/** The most that anybody can ask for; far more than any corpus has. */
const most = 1_000_000;

/** What is wrong with an option that counts: a whole number in plain digits. */
function numberFault(option: string, value: string | undefined, least: number): string | null {
  if (value === undefined) return null;
  const count = /^\d{1,15}$/u.test(value) ? Number(value) : Number.NaN;
  return count >= least && count <= most
    ? null
    : `${option} needs a whole number from ${least} to ${most}, not “${value}”`;
}

/** What is wrong with a name that is given to sign with; an empty one is told by the command that needs it. */
function nameOption(name: string): string | null {
  const fault = name === '' ? null : nameFault(name);
  return fault === null ? null : `Unexpected name “${name}” after --by, ${fault}`;
}

/** What is wrong with words that go into the files: what is not seen there would break their lines. */
function hiddenIn(option: string, value: string | undefined): string | null {
  const words = (value ?? '').replace(/\s+/gu, ' ');
  return unprintable.test(words) ? `${option} has a control character, expected words that can be seen` : null;
}
