import type { Deadline } from '../../corpus/model/values.ts';
import { quarterCode } from '../../corpus/naming/quarter.ts';
import { Claims } from '../query/claims.ts';
import type { TimeWords } from '../query/data.ts';
import { askedDays, daysOf } from '../query/days.ts';
import { readDeadlines } from '../query/deadline.ts';
import type { RowDays } from '../records/row.ts';
import { tokenise } from '../text/tokens.ts';
import type { DueSpan } from '../text/codes.ts';

/** Quarters, years and turns in which something is due, as a reader filters by them: `2021-Q4`, `2021`, `every-year`. */
export function dueFilters(deadline: Deadline | null): string[] {
  const found = (deadline === null ? [] : spansOf(deadline)).map(({ kind, year, quarter, month, until, every }) => {
    if (kind === 'recurring') return `every-${every}`;
    if (kind === 'period') return `${year}-${until}`;
    const part = quarter ?? (month === undefined ? null : Math.ceil(month / 3));
    return part === null ? `${year}` : quarterCode({ year: year ?? 0, quarter: part });
  });
  return [...new Set(found)];
}

function spansOf({ kind, from, to, every }: Deadline): DueSpan[] {
  const end = partsOf(to);
  const start = partsOf(from) ?? end;
  if (kind === 'recurring') return every === null ? [] : [{ kind: 'recurring', year: null, every }];
  if (start === null || end === null) return [];
  if (kind === 'date') return [{ kind, ...end }];
  if (kind === 'month') return months(start, end).map((month) => ({ kind, ...month }));
  if (kind === 'quarter')
    return months(start, end)
      .filter((one) => one.month % 3 === 0)
      .map(({ year, month }) => ({ kind, year, quarter: month / 3 }));
  if (kind === 'year') return [{ kind, year: end.year }];
  return kind === 'period' ? [{ kind, year: start.year, until: end.year }] : [];
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(day: string | null): Day | null {
  const [year, month, date] = (day ?? '').split('-').map(Number);
  return year === undefined || month === undefined || date === undefined || day === null
    ? null
    : { year, month, day: date };
}

/** The months from the first to the last, at most ten years of them. */
function months(start: Day, end: Day): { year: number; month: number }[] {
  const list: { year: number; month: number }[] = [];
  for (let { year, month } = start; year * 12 + month <= end.year * 12 + end.month && list.length < 120; month += 1) {
    if (month > 12) {
      month = 1;
      year += 1;
    }
    list.push({ year, month });
  }
  return list;
}

/** The days that running text sets: a day, month or quarter with `trước`, `chậm nhất`, `trong` before it. Dates of documents do not count. */
export function proseDays(text: string, time: TimeWords): RowDays[] {
  const claims = new Claims(text, tokenise(text));
  return readDeadlines(claims, time).flatMap(({ due, start, end }) => {
    const sets = due.before || /^(trong|before|by|in)\s/i.test(text.slice(start, end));
    const exact = due.kind === 'date' || due.kind === 'month' || due.kind === 'quarter';
    if (!sets || !exact || due.year === null || due.through !== null) return [];
    const [asked] = askedDays(due, [], '');
    if (asked?.to == null) return [];
    const first = due.relation === 'before' ? asked.to : (daysOf(due)?.from ?? asked.to);
    const named = due.kind === 'date' && due.relation === 'before' ? daysOf(due)?.from : null;
    return [named == null ? ([first, asked.to] as const) : ([first, asked.to, named] as const)];
  });
}
