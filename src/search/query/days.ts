import type { DueSpan } from '../text/codes.ts';
import type { AskedDue, DayStretch } from './types.ts';

const two = (value: number) => String(value).padStart(2, '0');
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const monthsOf = (year: number, first: number, last: number): DayStretch => ({
  from: `${year}-${two(first)}-01`,
  to: `${year}-${two(last)}-${two(lastDay(year, last))}`,
});

/** The first and the last day of a span; `year` stands in where the span names none. `null` for what is no stretch of the calendar. */
export function daysOf(span: DueSpan, year: number | null = span.year): DayStretch | null {
  const { kind, month = 1, quarter = 1 } = span;
  if (year === null) return null;
  switch (kind) {
    case 'date': {
      const day = `${year}-${two(month)}-${two(span.day ?? 1)}`;
      return { from: day, to: day };
    }
    case 'month':
      return monthsOf(year, month, month);
    case 'months':
      return monthsOf(year, month, span.untilMonth ?? month);
    case 'quarter':
      return monthsOf(year, 3 * quarter - 2, 3 * quarter);
    case 'year':
      return monthsOf(year, 1, 12);
    case 'period':
      return { from: `${year}-01-01`, to: `${span.until ?? year}-12-31` };
    case 'recurring':
    case 'now':
      return null;
    default:
      return kind satisfies never;
  }
}

/** Days in which what is asked as due soon falls due. */
const soonDays = 30;
const shifted = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * The days that a query asks for.
 * @param years years in which something is due, the usual one first; a time without a year means each of them, before and after one the usual
 * @param asOf the day on which the question is asked, ISO
 */
export function askedDays(due: AskedDue, years: readonly number[], asOf: string): DayStretch[] {
  if (due.relation === 'overdue') return [{ from: null, to: shifted(asOf, -1) }];
  if (due.relation === 'soon') return [{ from: asOf, to: shifted(asOf, soonDays) }];
  const wanted = due.year !== null ? [due.year] : due.relation === 'in' ? years : years.slice(0, 1);
  return wanted.flatMap((year): DayStretch[] => {
    const first = daysOf(due, year);
    const last = due.through === null ? first : daysOf(due.through, due.through.year ?? year);
    if (first?.from == null || last?.to == null) return [];
    switch (due.relation) {
      case 'before':
        return [{ from: null, to: shifted(first.from, -1) }];
      case 'by':
        return [{ from: null, to: last.to }];
      case 'after':
        return [{ from: shifted(last.to, 1), to: null }];
      default:
        return [{ from: first.from, to: last.to }];
    }
  });
}
