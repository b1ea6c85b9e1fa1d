import type { DatedEntry, ResultWords } from '../../corpus/model/result.ts';
import { spanOf } from '../dates.ts';
import { fault, type Fault } from '../fault.ts';
import { findWords, passageOf } from './passage.ts';
import { agreement, datesIn } from './quoted-date.ts';
import { yearsIn } from './quoted-time.ts';

/**
 * What a quotation says of an event or instrument that its entry does not: another day, less than a day, that it has not happened, another
 * milestone.
 * @param settled the date is that of the register of instruments: the passage need not state it
 */
export function datedQuoteFaults(entry: DatedEntry, settled: boolean, words: ResultWords): Fault[] {
  if (entry.quote === null) return [];
  const passage = passageOf(entry.quote);
  return [
    ...dateFaults(entry, passage, settled, words),
    ...undoneFaults(entry, passage, words),
    ...milestoneFaults(entry, passage, words),
  ];
}

function dateFaults({ date, precision }: DatedEntry, passage: string, settled: boolean, words: ResultWords): Fault[] {
  const counted = yearsIn(passage, words);
  const quoted = datesIn(passage, words).filter(
    ({ at, year, month, day }) =>
      month !== null || day !== null || year === null || counted.some((years) => years.at <= at && years.end > at),
  );
  if (quoted.length === 0) return [];
  const said = quoted.map(({ text }) => text).join(', ');
  if (precision !== 'exact') {
    // It happened by then: a passage that only states later days speaks of another time.
    const { to } = spanOf(date);
    const later = quoted.every(({ year }) => year !== null && `${year}` > to.slice(0, 4));
    return later ? [anotherTime(date, said)] : [];
  }
  const found = quoted.map((one) => agreement(date, one));
  if (found.includes('agrees')) {
    const years = quoted.flatMap(({ year }) => year ?? []);
    return years.length === 0 || years.includes(Number(date.slice(0, 4))) ? [] : [anotherTime(date, said)];
  }
  if (!found.includes('coarser')) return [anotherTime(date, said)];
  return settled
    ? []
    : [
        fault(
          'date-too-fine',
          ['date'],
          `date ${date}, the quotation states no more than ${said}`,
          'Write the month or year that the passage states, or quote the passage that states the day.',
        ),
      ];
}

const anotherTime = (date: string, said: string) =>
  fault(
    'quote-of-another-time',
    ['date'],
    `date ${date}, the quotation speaks of ${said}`,
    'Write the date that the passage states, or quote the passage that states this one.',
  );

/** What is still to come, or did not come, is no event; only announced. */
function undoneFaults({ status }: DatedEntry, passage: string, words: ResultWords): Fault[] {
  if (status === 'announced') return [];
  const word = findWords(passage.toLowerCase(), [...words.expected, ...words.undone])[0]?.text;
  return word === undefined
    ? []
    : [
        fault(
          'not-done',
          ['status'],
          `status ${status}, the quotation says “${word}”`,
          'Write status: announced for what is still to come, or quote the passage that says that it came.',
        ),
      ];
}

function milestoneFaults(entry: DatedEntry, passage: string, { milestones }: ResultWords): Fault[] {
  if (entry.kind !== 'event' || entry.milestone === null) return [];
  const lower = passage.toLowerCase();
  const own = entry.milestone;
  const other = own === 'groundbreaking' ? 'inauguration' : 'groundbreaking';
  const partial = findWords(lower, milestones.partial);
  const whole = findWords(lower, milestones[own]).filter(({ at }) =>
    partial.every((part) => at < part.at || at >= part.end),
  );
  const said = findWords(lower, milestones[other])[0] ?? partial[0];
  if (said === undefined || whole.length > 0) return [];
  return [
    fault(
      'milestone-does-not-fit',
      ['milestone'],
      `milestone ${own}, the quotation says “${said.text}”`,
      `Write milestone: ${partial.length > 0 ? 'null' : other}, or quote the passage that tells this one.`,
    ),
  ];
}
