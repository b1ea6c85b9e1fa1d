import { compareDue, type DutyItem, dueKind, dueQuarter, dueQuarters, type DueKind, namesYears } from '../index.ts';
import { type CalendarQuarter, quarterCode, quartersBetween } from '../../corpus/naming/quarter.ts';
import type { Deadline } from '../../corpus/model/values.ts';
import { daysOfDuty } from './duty-entry.ts';
import { listed } from './duty-options.ts';
import { dueYears } from '../../site/settings.ts';

/** A duty at one of its deadlines: a project that is to be started and opened has each once. */
export interface DueItem {
  readonly item: DutyItem;
  readonly deadline: Deadline | null;
}

const dues: readonly DueItem[] = listed.map((item) => ({ item, deadline: item.deadline }));

/** The years that deadlines name without a quarter, in order, each with its duties. */
export function dueByYear(): readonly (readonly [year: string, dues: readonly DueItem[]])[] {
  const groups = new Map<string, DueItem[]>();
  for (const due of dues) {
    const year = namesYears(due.deadline) ? due.deadline?.to?.slice(0, 4) : undefined;
    if (year === undefined) continue;
    groups.set(year, [...(groups.get(year) ?? []), due]);
  }
  return [...groups].toSorted(([a], [b]) => a.localeCompare(b));
}

/** The quarters in which duties fall due by a day, month or quarter that the documents name, in order, each with its duties. */
export function dueByQuarter(): readonly (readonly [quarter: CalendarQuarter, dues: readonly DueItem[]])[] {
  const quarters = quartersBetween(dueYears.first, dueYears.last);
  return quarters
    .map(
      (quarter) =>
        [
          quarter,
          dues
            .filter(({ deadline }) => !namesYears(deadline) && dueQuarter(deadline) === quarterCode(quarter))
            .toSorted((a, b) => compareDue(a.deadline, b.deadline)),
        ] as const,
    )
    .filter(([, list]) => list.length > 0);
}

/** The duties that have no one last day, by what they have instead. */
export function dueApart(kind: Exclude<DueKind, 'dated'>): readonly DueItem[] {
  return dues.filter(({ deadline }) => dueKind(deadline) === kind);
}

/** How many recurring duties fall in each quarter, by its code. */
export function recurringByQuarter(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { item, deadline } of dueApart('recurring')) {
    for (const code of dueQuarters(deadline, daysOfDuty(item.document, deadline)))
      counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
