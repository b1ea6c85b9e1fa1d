import type { Deadline } from '../corpus/model/values.ts';

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

/** The quarter of a day (`YYYY-MM-DD`): `2021-4`. Sorts in the order of time. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** The quarter in which a deadline's last day lies; `null` where it has none. */
export function dueQuarter(deadline: Deadline | null): string | null {
  return deadline !== null && deadline.to !== null && dueKind(deadline) === 'dated' ? quarterOf(deadline.to) : null;
}

/** The last day of a quarter `YYYY-Q`. */
export function quarterEnd(quarter: string): string {
  const [year = 0, number = 1] = quarter.split('-').map(Number);
  return new Date(Date.UTC(year, number * 3, 0)).toISOString().slice(0, 10);
}

/** Every quarter from the first to the last of two years, in order. */
export function quartersBetween(first: number, last: number): string[] {
  return Array.from(
    { length: (last - first + 1) * 4 },
    (_, index) => `${first + Math.floor(index / 4)}-${(index % 4) + 1}`,
  );
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
