import { quarterEnd, quarterOf } from '../corpus/naming/quarter.ts';

/**
 * How a deadline stands on a day: its last day is over, lies in the same quarter, or comes later; or the day lies outside
 * its time altogether. Whether anything was done, the documents do not say.
 */
export const standings = ['passed', 'now', 'later', 'open'] as const;
export type Standing = (typeof standings)[number];

/**
 * Where a duty stands as of a day.
 * @param day the reader's date, `YYYY-MM-DD`
 * @param due the last day that meets it; `null` for duties without one, which are always open
 */
export function standingOn(day: string, due: string | null): Standing {
  if (due === null) return 'open';
  if (due < day) return 'passed';
  return due <= quarterEnd(quarterOf(day)) ? 'now' : 'later';
}

/** The next day of a recurring duty on or after a day; `null` when its last time is over. */
export function nextOn(day: string, days: readonly string[]): string | null {
  return days.find((due) => due >= day) ?? null;
}

/** The days of a duty: its one last day, or every day on which it comes back. */
export interface DueDays {
  readonly day: string | null;
  readonly days: readonly string[];
}

/** Where a duty stands as of a day: a recurring one by its next time, and passed when its last time is over. */
export function standingOf(day: string, due: DueDays): Standing {
  if (due.days.length === 0) return standingOn(day, due.day);
  const next = nextOn(day, due.days);
  return next === null ? 'passed' : standingOn(day, next);
}

/** How many duties stand how on a day, and how many times of the recurring ones are over: their standing speaks of the next only. */
export function countStandings(day: string, dues: readonly DueDays[]): Record<Standing | 'times', number> {
  const counts = { passed: 0, now: 0, later: 0, open: 0, times: 0 };
  for (const due of dues) {
    counts[standingOf(day, due)] += 1;
    counts.times += due.days.filter((time) => time < day).length;
  }
  return counts;
}
