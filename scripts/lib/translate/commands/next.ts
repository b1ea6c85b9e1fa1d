import type { Translation } from '../../../../src/translation/read-translations.ts';
import { describeSegment, type Found } from '../describe.ts';
import { describeHelp, helpOf } from '../help.ts';
import type { Workshop } from '../load.ts';
import { counted, done, failed, type CommandOutcome } from '../outcome.ts';
import { narrow, type Narrowing } from '../selection.ts';

export interface Asking extends Narrowing {
  /** How many segments to show, and how many to pass over. */
  readonly count: number;
  readonly skip: number;
}

/** What to do first: what is wrong, then what is old or doubted, then what is missing, then what nobody has read. */
const wants: readonly { readonly why: string; readonly test: (translation: Translation) => boolean }[] = [
  {
    why: 'A fact fails',
    test: ({ failing, stale }) => !stale && failing.some(({ severity }) => severity === 'error'),
  },
  { why: 'The Vietnamese has changed since', test: ({ stale }) => stale },
  { why: 'A person says that it needs work', test: ({ needsWork }) => needsWork },
  { why: 'No English yet', test: ({ state }) => state === 'missing' },
  { why: 'A check has a doubt', test: ({ failing }) => failing.length > 0 },
  { why: 'A machine draft that nobody has signed', test: ({ state }) => state === 'machine draft' },
];

/** `next`: the segments that want work most, those of one kind in the order of the documents. */
export function next(workshop: Workshop, { count, skip, ...narrowing }: Asking): CommandOutcome {
  const all = narrow(workshop, narrowing);
  if (typeof all === 'string') return failed([all]);
  const asked = narrowing.state !== '' || narrowing.by !== '';
  const queue = all.flatMap((found) => {
    const rank = wants.findIndex(({ test }) => test(found.translation));
    return rank < 0 && !asked ? [] : [{ found, rank: rank < 0 ? wants.length : rank }];
  });
  const sorted = queue.toSorted((a, b) => a.rank - b.rank);
  const shown = sorted.slice(skip, skip + count);
  if (sorted.length === 0)
    return done([
      asked || narrowing.document !== '' || narrowing.section !== ''
        ? 'No such segment wants work.'
        : 'Every segment is translated, passes its checks and is signed.',
    ]);
  if (shown.length === 0) return done([`There are only ${counted(sorted.length, 'such segment')}.`]);
  const help = helpOf(workshop);
  const blocks = shown.map(({ found, rank }) => {
    const why = wants[rank]?.why ?? 'Nothing is open';
    const same = sorted.filter((other) => other.rank === rank).length;
    return [`${why} (${counted(same, 'such segment')})`, '', ...describeSegment(found), ...describeHelp(help(found))];
  });
  return done(blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block])));
}

/** `show ID …`: segments with all that is known of them. */
export function show(
  workshop: Workshop,
  found: readonly Found[],
  origins: (found: Found) => readonly string[],
): CommandOutcome {
  const help = helpOf(workshop);
  const blocks = found.map((one) => [...describeSegment(one), ...origins(one), ...describeHelp(help(one))]);
  return done(blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block])));
}
