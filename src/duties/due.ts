import type { Deadline } from '../corpus/model/values.ts';
import { quarterCode, quarterOf } from '../corpus/naming/quarter.ts';

/** How a deadline stands in time: on a day, again and again, as long as the document runs, on a condition, or not at all. */
export const dueKinds = ['dated', 'recurring', 'lifetime', 'conditional', 'none'] as const;
export type DueKind = (typeof dueKinds)[number];

/** What kind of due date a deadline gives. A span counts by its last day. */
export function dueKind(deadline: Deadline | null): DueKind {
  if (deadline === null) return 'none';
  if (deadline.kind === 'recurring' || deadline.kind === 'lifetime' || deadline.kind === 'conditional')
    return deadline.kind;
  return deadline.to === null ? 'none' : 'dated';
}

/** The quarter in which a deadline's last day lies (`2021-Q4`); `null` where it has none. */
export function dueQuarter(deadline: Deadline | null): string | null {
  return deadline !== null && deadline.to !== null && dueKind(deadline) === 'dated'
    ? quarterCode(quarterOf(deadline.to))
    : null;
}

/** The quarters in which something falls due: that of its last day, or, of what comes back, that of each of its days. */
export function dueQuarters(deadline: Deadline | null, days: readonly string[]): readonly string[] {
  const last = dueQuarter(deadline);
  return [...new Set([...(last === null ? [] : [last]), ...days.map((day) => quarterCode(quarterOf(day)))])];
}

/** Whether a deadline names a year or a stretch of years and no quarter: its last day is the year's end, which nobody wrote down. */
export function namesYears(deadline: Deadline | null): boolean {
  return deadline?.kind === 'year' || deadline?.kind === 'period';
}

/** Orders deadlines: by last day, then by first; the recurring, lifetime, conditional and missing ones after, in this order. */
export function compareDue(a: Deadline | null, b: Deadline | null): number {
  const kind = dueKinds.indexOf(dueKind(a)) - dueKinds.indexOf(dueKind(b));
  if (kind !== 0) return kind;
  return compareDay(a?.to ?? null, b?.to ?? null) || compareDay(a?.from ?? null, b?.from ?? null);
}

function compareDay(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
