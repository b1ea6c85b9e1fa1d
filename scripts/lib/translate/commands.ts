import type { Arguments, Command } from './command-line.ts';
import { annotations } from './annotate.ts';
import { approve } from './commands/approve.ts';
import { check } from './commands/check.ts';
import { diff } from './commands/diff.ts';
import { draft } from './commands/draft.ts';
import { exportAll } from './commands/export.ts';
import { find } from './commands/find.ts';
import { importFile } from './commands/import.ts';
import { next, show } from './commands/next.ts';
import { reject, withdraw } from './commands/reject.ts';
import { replace } from './commands/replace.ts';
import { reuse } from './commands/reuse.ts';
import { status } from './commands/status.ts';
import { sync } from './commands/sync.ts';
import { englishFault } from '../../../src/translation/catalogue/fit.ts';
import type { Found } from './describe.ts';
import type { Workshop } from './load.ts';
import { failed, type CommandOutcome } from './outcome.ts';
import { isFault, selectSegments, type Narrowing } from './selection.ts';
import { describeOrigin } from './origin.ts';

export const usage = `npm run translate -- <command>

  status [--json]        how far each document has come
  next [-n 5] [--skip 5] [--document D] [--section ID] [--state STATE] [--by NAME]
                         the segments that want work most, with terms and similar sentences
  show ID …              all that is known of segments
  diff ID                what changed in the Vietnamese since the English was made
  find WORDS [-n 50]     where words stand, in both languages [--document D] [--section ID] [--state STATE]
  check                  what the checks hold against the English [--annotate github|gitlab]
                         [--fresh] reads the documents themselves, for machines that have not converted them

  approve ID … | --section ID | --list FILE   --by NAME   sign English [--reviewed] [--still-holds]
  reject ID … | --section ID | --list FILE    --by NAME --reason TEXT   say that it needs work, and why
  withdraw ID … | --section ID | --list FILE  --by NAME [--reason TEXT]   take back what was signed or rejected

  sync                   bring the catalogues to today's documents
  reuse ID | DOCUMENT    enter the English that other documents have for exactly the same Vietnamese
  draft --with COMMAND [-n 50] [--document D] [--section ID]   let a program draft what is missing
  replace OLD NEW [--write] [--document D] [--section ID] [--state STATE]
                         list a wording and what it would become; --write changes the drafts and marks what is signed
  import FILE            take over a .po, .xlf, .tmx or .csv that was translated elsewhere
                         [--base COMMIT|FILE] [--force] [--known-only] [--into DOCUMENT]
  export --po | --xliff | --tmx | --tbx | --csv [--document D]   to standard output
  merge --install        let git merge catalogues by segment in this clone`;

/** The lines of the usage that are about the command of a line; all of them where it names none. */
export function usageOf(args: readonly string[]): readonly string[] {
  const name = args.find((arg) => commands.has(arg)) ?? '';
  const lines = usage.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`  ${name} `));
  if (name === '' || start < 0) return lines;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => !line.startsWith('   '));
  return [
    'npm run translate --',
    lines[start] ?? '',
    ...rest.slice(0, end < 0 ? rest.length : end),
    '',
    'All commands: npm run translate -- --help',
  ];
}

const one = (name: string) => ({ name, least: 1, most: 1 });
const many = { name: 'ID …, --section ID or --list FILE', least: 0, most: Number.POSITIVE_INFINITY };
const chosen = ['section', 'list', 'by', 'reason'] as const;

/** Whoever signs or rejects gives a name, and says of what. */
function personFault(name: string): (given: Arguments) => string | null {
  return ({ subjects, text }) => {
    if (text('by') === '') return `${name} needs --by NAME: a person signs`;
    if (subjects.length === 0 && text('section') === '' && text('list') === '') return `${name} needs ${many.name}`;
    return name === 'reject' && text('reason') === ''
      ? 'reject needs --reason TEXT: the translator wants to know why'
      : null;
  };
}

/** Does something with the segments that are named. */
function withSegments(
  work: (workshop: Workshop, found: readonly Found[], given: Arguments) => CommandOutcome,
): Command['work'] {
  return (workshop, given) => {
    const { subjects, text } = given;
    const selected = selectSegments(workshop, { ids: subjects, section: text('section'), list: text('list') });
    if (isFault(selected)) return failed([...selected, 'Nothing was written.']);
    return selected.length === 0
      ? failed(['No segment was named. Nothing was written.'])
      : work(workshop, selected as readonly Found[], given);
  };
}

const narrowingOf = ({ text }: Arguments): Narrowing => ({
  document: text('document'),
  section: text('section'),
  state: text('state'),
  by: text('by'),
});

export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['status', { subject: null, options: ['json'], work: (workshop, { has }) => status(workshop, has('json')) }],
  ['sync', { subject: null, options: [], work: sync }],
  [
    'check',
    {
      subject: null,
      options: ['fresh', 'annotate'],
      fault: ({ text }) =>
        text('annotate') === '' || annotations.some((name) => name === text('annotate'))
          ? null
          : `--annotate needs one of ${annotations.join(', ')}`,
      work: (workshop, { text }) => check(workshop, annotations.find((name) => name === text('annotate')) ?? null),
    },
  ],
  [
    'next',
    {
      subject: null,
      options: ['number', 'skip', 'document', 'section', 'state', 'by'],
      work: (workshop, given) =>
        next(workshop, { ...narrowingOf(given), count: given.count('number', 1), skip: given.count('skip', 0) }),
    },
  ],
  [
    'show',
    {
      subject: { ...many, least: 1, name: 'ID …' },
      options: [],
      work: withSegments((workshop, found) => show(workshop, found, describeOrigin(workshop, found))),
    },
  ],
  ['diff', { subject: one('ID'), options: [], work: (workshop, { subjects }) => diff(workshop, subjects[0] ?? '') }],
  [
    'find',
    {
      subject: { name: 'WORDS', least: 1, most: Number.POSITIVE_INFINITY },
      options: ['number', 'document', 'section', 'state'],
      work: (workshop, given) =>
        find(workshop, given.subjects.join(' '), given.count('number', 50), narrowingOf(given)),
    },
  ],
  [
    'approve',
    {
      subject: many,
      options: ['section', 'list', 'by', 'reviewed', 'still-holds'],
      fault: personFault('approve'),
      work: withSegments((workshop, found, { text, has }) =>
        approve(workshop, found, {
          by: text('by'),
          state: has('reviewed') ? 'reviewed' : 'approved',
          stillHolds: has('still-holds'),
        }),
      ),
    },
  ],
  [
    'reject',
    {
      subject: many,
      options: chosen,
      fault: personFault('reject'),
      work: withSegments((workshop, found, { text }) => reject(workshop, found, text('by'), text('reason'))),
    },
  ],
  [
    'withdraw',
    {
      subject: many,
      options: chosen,
      fault: personFault('withdraw'),
      work: withSegments((workshop, found, { text }) => withdraw(workshop, found, text('by'), text('reason'))),
    },
  ],
  [
    'replace',
    {
      subject: { name: 'OLD and NEW, each in quotation marks', least: 2, most: 2 },
      options: ['write', 'document', 'section', 'state'],
      fault: ({ subjects: [old = '', wanted = ''] }) => {
        if (old.trim() === '' || wanted.trim() === '' || old === wanted)
          return 'replace needs two wordings that differ';
        return englishFault(wanted, 'NEW');
      },
      work: (workshop, given) =>
        replace(workshop, {
          ...narrowingOf(given),
          old: given.subjects[0] ?? '',
          wanted: given.subjects[1] ?? '',
          write: given.has('write'),
        }),
    },
  ],
  [
    'reuse',
    {
      subject: one('ID or DOCUMENT'),
      options: [],
      work: (workshop, { subjects }) => reuse(workshop, subjects[0] ?? ''),
    },
  ],
  [
    'draft',
    {
      subject: null,
      options: ['with', 'number', 'document', 'section'],
      fault: ({ text }) => (text('with') === '' ? 'draft needs --with COMMAND' : null),
      work: (workshop, given) => draft(workshop, given.text('with'), given.count('number', 50), narrowingOf(given)),
    },
  ],
  [
    'import',
    {
      subject: one('FILE'),
      options: ['force', 'known-only', 'into', 'base'],
      work: (workshop, { subjects, text, has }) =>
        importFile(workshop, {
          file: subjects[0] ?? '',
          force: has('force'),
          knownOnly: has('known-only'),
          into: text('into'),
          base: text('base'),
        }),
    },
  ],
  [
    'export',
    {
      subject: null,
      options: ['po', 'xliff', 'tmx', 'tbx', 'csv', 'document'],
      fault: ({ formats }) => (formats.length === 1 ? null : 'export needs one of --po, --xliff, --tmx, --tbx, --csv'),
      work: (workshop, { formats, text }) => exportAll(workshop, formats[0] ?? 'csv', text('document')),
    },
  ],
]);
