import type { PlacedEntry } from '../corpus/curated/read-results.ts';
import type { Diagnostic } from '../corpus/model/diagnostic.ts';
import type { DatedEntry, ResultEntry } from '../corpus/model/result.ts';
import type { ResultContext } from './context.ts';
import { spanOf } from './dates.ts';
import { figureFaults } from './check-figure.ts';
import { fault, type Fault } from './fault.ts';
import { datedQuoteFaults } from './quote/check-date.ts';
import { wordCount } from './quote/figure.ts';

/**
 * Holds an entry against the records and its own quotation. Nothing that does not fit is taken over: every finding is an error with
 * file, line and mend.
 */
export function checkEntry({ entry, file, lineOf }: PlacedEntry, context: ResultContext): Diagnostic[] {
  const faults = [
    ...recordFaults(entry, context),
    ...sourceFaults(entry, context),
    ...(entry.kind === 'event' || entry.kind === 'instrument'
      ? datedFaults(entry, context)
      : figureFaults(entry, context)),
  ];
  return faults.map(({ code, path, message, mend }) => ({
    code,
    severity: 'error',
    message: `Unexpected ${message}`,
    mend,
    file,
    line: lineOf(path),
    column: 1,
  }));
}

const recordKinds = new Set(['targets', 'scenarios', 'tasks', 'projects']);

function recordFaults(entry: ResultEntry, { knowledge }: ResultContext): Fault[] {
  const faults: Fault[] = [];
  const known = knowledge.find(entry.record);
  if (known === null || !recordKinds.has(known.kind))
    faults.push(
      fault(
        'unknown-record',
        ['record'],
        `record ${entry.record}, expected the id of a target, a row of a scenario, a task or a project`,
        'Take the id from the page of the record (“ID”) or from api/v1.',
      ),
    );
  for (const [index, id] of entry.also.entries())
    if (id === entry.record || entry.also.indexOf(id) < index || !recordKinds.has(knowledge.find(id)?.kind ?? ''))
      faults.push(
        fault(
          'unknown-record',
          ['also', index],
          `further record ${id}, expected the id of another target, row of a scenario, task or project`,
          'Correct the id or take it away.',
        ),
      );
  if ((entry.status === 'reported') !== (entry.kind === 'reported'))
    faults.push(
      fault(
        'status-does-not-fit',
        ['status'],
        `status ${entry.status} of the kind ${entry.kind}, expected reported for both or for neither`,
        'What a body says in its own report is of the kind and status reported; all else is neither.',
      ),
    );
  return faults;
}

function sourceFaults(entry: ResultEntry, { words, today }: ResultContext): Fault[] {
  const faults: Fault[] = [];
  const { source, quote, entered, checked } = entry;
  if (entry.kind !== 'reported') {
    if (quote === null)
      faults.push(
        fault(
          'quote-missing',
          [],
          `entry ${entry.id} without a quotation`,
          'Quote the passage that says it, letter for letter.',
        ),
      );
    if (source.url === null)
      faults.push(
        fault(
          'address-missing',
          ['source'],
          `source of ${entry.id} without an address`,
          'Give the address of the page itself; a page that cannot be opened again is no source.',
        ),
      );
  }
  if ((source.kind === 'report') !== (entry.kind === 'reported'))
    faults.push(
      fault(
        'source-does-not-fit',
        ['source', 'kind'],
        `source of the kind ${source.kind} for an entry of the kind ${entry.kind}`,
        'The source of what is reported is a report; no other entry has a report as source.',
      ),
    );
  if (quote !== null && (quote.trim() === '' || wordCount(quote) > words.quoteWords))
    faults.push(
      fault(
        'quote-length',
        ['quote'],
        `quotation of ${wordCount(quote)} words, expected 1 to ${words.quoteWords}`,
        'Quote the shortest passage that says it: nothing more is copied from a source.',
      ),
    );
  if (source.date !== null && spanOf(source.date).from > entered.on)
    faults.push(
      fault(
        'date-to-come',
        ['source', 'date'],
        `date ${source.date} after the day of entry ${entered.on}`,
        'Correct one of the two.',
      ),
    );
  for (const [field, day] of [
    ['entered', entered.on],
    ['checked', checked?.on ?? null],
  ] as const)
    if (day !== null && today !== null && day > today)
      faults.push(
        fault(
          'date-to-come',
          [field, 'on'],
          `day ${day}, the clock of this machine says ${today}`,
          'Nobody has entered or checked anything on a day to come: correct the day, or the clock.',
        ),
      );
  if (checked !== null && sameName(checked.by, entered.by))
    faults.push(
      fault(
        'checker-is-enterer',
        ['checked', 'by'],
        `check by ${checked.by}, who entered it`,
        'A check is another person’s: write checked: null until somebody else has opened the source.',
      ),
    );
  if (checked !== null && checked.on < entered.on)
    faults.push(
      fault(
        'date-to-come',
        ['checked', 'on'],
        `check on ${checked.on} before the day of entry ${entered.on}`,
        'Correct one of the two.',
      ),
    );
  return faults;
}

/** Whether two names are those of one person, whatever their capitals and spaces. */
function sameName(one: string, other: string): boolean {
  const plain = (name: string) =>
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s.]+/gu, '');
  return plain(one) === plain(other);
}

function datedFaults(entry: DatedEntry, context: ResultContext): Fault[] {
  const { knowledge } = context;
  const faults: Fault[] = [];
  const { date, source, quote } = entry;
  const published = source.date === null ? entry.entered.on : spanOf(source.date).to;
  if (entry.status !== 'announced' && spanOf(date).from > published)
    faults.push(
      fault(
        'event-after-source',
        ['date'],
        `date ${date} after the source of ${source.date ?? `no later than ${entry.entered.on}`}`,
        'A source can only announce what is still to come: correct the date, or write status: announced.',
      ),
    );
  const isProject = knowledge.projects.has(entry.record);
  if (entry.kind === 'event' && entry.milestone !== null && !isProject)
    faults.push(
      fault(
        'milestone-does-not-fit',
        ['milestone'],
        `milestone of ${entry.record}, expected one of a project only`,
        'Take it away.',
      ),
    );
  if (entry.fulfils && !knowledge.tasks.has(entry.record))
    faults.push(
      fault(
        'fulfils-does-not-fit',
        ['fulfils'],
        `fulfils of ${entry.record}, expected it of a task only`,
        'Take it away; of a project the milestone says it.',
      ),
    );
  const settled = entry.kind === 'instrument' && knowledge.instruments.get(entry.instrument)?.date === date;
  faults.push(...datedQuoteFaults(entry, settled, context.words));
  if (entry.kind !== 'instrument') return faults;
  const instrument = knowledge.instruments.get(entry.instrument);
  if (instrument === undefined)
    return [
      ...faults,
      fault(
        'unknown-instrument',
        ['instrument'],
        `instrument ${entry.instrument}, expected the id of an instrument in the registry`,
        'Correct the id, or add the instrument to content/registry/instruments.yaml.',
      ),
    ];
  if (instrument.date !== null && !instrument.date.startsWith(date))
    faults.push(
      fault(
        'date-does-not-fit',
        ['date'],
        `date ${date} of ${entry.instrument}, expected ${instrument.date} as in the registry`,
        'Correct the one that is wrong.',
      ),
    );
  const { number } = instrument;
  const [digits = ''] = /^\d+/u.exec(number ?? '') ?? [];
  const named = number !== null && [quote ?? '', source.title].some((text) => text.includes(number));
  const short = digits !== '' && new RegExp(`số ${digits}(?![\\d/])`, 'u').test(quote ?? '');
  if (number !== null && !named && !short)
    faults.push(
      fault(
        'quote-without-figure',
        ['quote'],
        `quotation without ${number}, expected the number in the quotation or the title of the source`,
        'Quote the passage that names it.',
      ),
    );
  return faults;
}
