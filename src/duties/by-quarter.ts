import { quarterCode, quarterOf } from '../corpus/naming/quarter.ts';
import { dueKind } from './due.ts';
import type { Duty } from './duty.ts';

/** A duty on a day on which it falls due: its last day, or one of the times of a duty that comes back. */
export interface Falling {
  readonly duty: Duty;
  readonly day: string;
  readonly again: boolean;
}

/** A quarter in which something falls due, by its code (`2021-Q4`): what, in order of days. */
export interface QuarterDues {
  readonly quarter: string;
  readonly dues: readonly Falling[];
}

/**
 * The quarters in which duties fall due, in order of time: each duty with a last day once, each that comes back at each of its times. What has
 * no day is in none.
 * @param timesOf the days on which a duty comes back
 */
export function byQuarter(duties: readonly Duty[], timesOf: (duty: Duty) => readonly string[]): readonly QuarterDues[] {
  const dues = duties.flatMap((duty): Falling[] => {
    const last = dueKind(duty.deadline) === 'dated' ? (duty.deadline?.to ?? null) : null;
    return last === null
      ? timesOf(duty).map((day) => ({ duty, day, again: true }))
      : [{ duty, day: last, again: false }];
  });
  const groups = Map.groupBy(
    dues.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    ({ day }) => quarterCode(quarterOf(day)),
  );
  return [...groups].map(([quarter, list]) => ({ quarter, dues: list }));
}

/** How many times something falls due from the first of some quarters to the last of them. */
export function countDues(quarters: readonly QuarterDues[]): number {
  return quarters.reduce((sum, { dues }) => sum + dues.length, 0);
}
