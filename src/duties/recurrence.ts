import type { Deadline } from '../corpus/model/values.ts';
import type { Records } from '../corpus/model/records.ts';

/** A duty that comes back: the day of its first time, its step in months, and the last day on which it can fall. */
export interface Recurrence {
  readonly first: string;
  readonly months: 3 | 12;
  readonly last: string;
}

/** From when to when a document's duties run. */
export interface Running {
  readonly issued: string;
  readonly until: string;
}

/**
 * The days on which a recurring deadline falls. "Trước ngày 20 tháng cuối quý" is met until the 19th of each quarter's last
 * month, "trước ngày 15 tháng 12 hằng năm" until 14 December; a cycle without a day falls on its last.
 * `null` where the deadline does not come back each quarter or year.
 * @param running the day of issue and the last day of the document's plan: the source states no other beginning or end
 */
export function recurrenceOf(deadline: Deadline | null, running: Running): Recurrence | null {
  if (deadline === null || deadline.kind !== 'recurring' || deadline.every === null) return null;
  const months = deadline.every === 'quarter' ? 3 : 12;
  const begin = deadline.from !== null && deadline.from > running.issued ? deadline.from : running.issued;
  const last = deadline.to ?? running.until;
  for (let year = Number(begin.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) {
    for (let month = months; month <= 12; month += months) {
      const first = dayIn(year, deadline.text.vi, month);
      if (first >= begin && first <= last) return { first, months, last };
    }
  }
  return null;
}

/** Every day of a recurrence, in order. */
export function daysOf({ first, months, last }: Recurrence): string[] {
  const days: string[] = [];
  const day = first.slice(8);
  const end = monthEnd(Number(first.slice(0, 4)), Number(first.slice(5, 7))).slice(8) === day;
  let year = Number(first.slice(0, 4));
  let month = Number(first.slice(5, 7));
  for (;;) {
    const next = end ? monthEnd(year, month) : `${year}-${String(month).padStart(2, '0')}-${day}`;
    if (next > last) return days;
    days.push(next);
    month += months;
    year += Math.floor((month - 1) / 12);
    month = ((month - 1) % 12) + 1;
  }
}

const dayOfMonth = /(?<before>trước\s+)?ngày\s+(?<day>\d{1,2})\s+(?:của\s+)?tháng\s+(?:cuối|(?<month>\d{1,2}))/iu;

/** The day in a month that ends a cycle: the one the words name, else the month's last. */
function dayIn(year: number, words: string, cycleMonth: number): string {
  const named = dayOfMonth.exec(words)?.groups;
  if (named === undefined) return monthEnd(year, cycleMonth);
  const month = named['month'] === undefined ? cycleMonth : Number(named['month']);
  const day = Number(named['day']) - (named['before'] === undefined ? 0 : 1);
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function monthEnd(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

type Input = Pick<Records, 'documents' | 'targets'>;

/**
 * How long the standing duties of each document run: from its day of issue to the last day of the targets that its tables
 * set, or, where it has no such table, of those that its text states. A reading of the whole document, for duties that state
 * no end of their own.
 */
export function runningOf({ documents, targets }: Input): ReadonlyMap<string, Running> {
  return new Map(
    documents.map(({ id, issued }) => {
      const own = targets.filter((target) => target.document === id);
      const tabled = own.filter((target) => target.annex !== null);
      const days = (tabled.length > 0 ? tabled : own).map((target) => target.period?.to ?? null);
      const until = days.reduce<string>(
        (latest, day) => (day !== null && day > latest ? day : latest),
        `${issued.slice(0, 4)}-12-31`,
      );
      return [id, { issued, until }] as const;
    }),
  );
}
