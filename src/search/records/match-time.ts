import { askedDays } from '../query/days.ts';
import type { AskedDue, DayStretch } from '../query/types.ts';
import type { RecordRow } from './row.ts';

/** How a record's time meets an asked one. See `TimeMatch` of the engine. */
export type TimeMatch = 'due' | 'ends' | 'for' | 'spans' | 'dated' | 'told';
export interface TimeHit {
  readonly row: RecordRow;
  readonly match: TimeMatch;
  /** Last day, for the order of the list. */
  readonly to: string;
}

const order: readonly TimeMatch[] = ['due', 'ends', 'for', 'spans', 'dated', 'told'];
const early = '0000-00-00';
const late = '9999-99-99';

/**
 * The records that fall due in an asked time; a day is also asked for by those who read `before` it. First those whose whole stretch lies in it, then those whose longer stretch ends in it, then
 * those that have a figure or a milestone of an asked year, then those whose stretch only overlaps it, the shorter before the longer; then the
 * documents of that day, last those that results of the year tell of. Of those that lie in it the longer come
 * first: a quarter is asked for by its name, its months are in it.
 * Before, by and after a day count by the last day alone.
 * @param years years in which something is due, the usual one first
 */
export function matchTime(
  due: AskedDue,
  rows: readonly RecordRow[],
  years: readonly number[],
  asOf: string,
): TimeHit[] {
  if (due.kind === 'recurring')
    return rows.flatMap((row) =>
      row.due?.every === due.every && due.every !== undefined ? [hit(row, 'due', late)] : [],
    );
  const asked = askedDays(due, years, asOf);
  const named = new Set(due.kind === 'date' && due.relation === 'in' ? asked.map(({ from }) => from) : []);
  const hits = rows.flatMap((row) => {
    if (row.days?.some(([, , day]) => day !== undefined && named.has(day)) === true)
      return [hit(row, 'due', stretches(row).at(-1)?.to ?? late)];
    const found = stretches(row).flatMap((own) => asked.flatMap((one) => meets(own, one, due.relation !== 'in') ?? []));
    const best = order.find((match) => found.includes(match));
    const last = stretches(row).at(-1)?.to ?? late;
    const whole = due.kind === 'year' && due.through === null && (due.relation === 'in' || due.relation === 'by');
    const year = whole ? due.year : null;
    const planned = year !== null && row.years?.includes(year) === true;
    if (planned && (best === undefined || best === 'spans')) return [hit(row, 'for', last)];
    if (best !== undefined) return [hit(row, best, last)];
    const dated = due.kind === 'date' && due.relation === 'in' && asked.some(({ from }) => from === row.issued);
    if (dated) return [hit(row, 'dated', row.issued ?? late)];
    return year !== null && row.told?.includes(year) === true ? [hit(row, 'told', late)] : [];
  });
  const longFirst = due.relation === 'in' ? -1 : 0;
  const backwards = due.relation === 'by' || due.relation === 'before' || due.relation === 'overdue' ? -1 : 1;
  return hits.sort(
    (a, b) =>
      order.indexOf(a.match) - order.indexOf(b.match) ||
      Number(comesBack(a.row)) - Number(comesBack(b.row)) ||
      (a.match === 'due' ? longFirst : 1) * (length(a.row) - length(b.row)) ||
      backwards * (a.to < b.to ? -1 : a.to > b.to ? 1 : 0),
  );
}

/** What comes back each quarter or year stands behind what is due once. */
const comesBack = ({ due }: RecordRow): boolean => due?.every !== undefined;

const hit = (row: RecordRow, match: TimeMatch, to: string): TimeHit => ({ row, match, to });

function stretches({ due, days = [] }: RecordRow): DayStretch[] {
  const own = due === undefined || due.to === null ? [] : [{ from: due.from ?? due.to, to: due.to }];
  return [...own, ...days.map(([from, to]) => ({ from, to }))];
}

/** With `byLastDay` only the last day counts: what is due soon or before a day. */
function meets(own: DayStretch, asked: DayStretch, byLastDay: boolean): TimeMatch | null {
  const [from, to] = [own.from ?? early, own.to ?? late];
  const [first, last] = [asked.from ?? early, asked.to ?? late];
  if (to < first || from > last) return null;
  const ends = to >= first && to <= last;
  if (byLastDay) return ends ? 'due' : null;
  return from >= first && ends ? 'due' : ends ? 'ends' : 'spans';
}

/** Months of a record's stretch; records without one come last. */
function length({ due }: RecordRow): number {
  if (due?.to == null) return 0;
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(due.to) - months(due.from ?? due.to);
}

/** The years in which records are due, the one with most first. */
export function yearsOf(rows: readonly RecordRow[]): number[] {
  const counts = new Map<number, number>();
  for (const { due } of rows) {
    const year = Number(due?.to?.slice(0, 4) ?? Number.NaN);
    if (Number.isFinite(year)) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([year]) => year);
}
