import type { Records } from '../corpus/model/records.ts';
import type { Duty, DutyPlace, StandingDuty } from './duty.ts';
import { unassignedRows, watches } from './unassigned.ts';

/** The rows of one annex that a body must report on. */
export interface ReportSection {
  readonly annex: string;
  readonly rows: readonly ReportRow[];
}

/** One row of a report: a task, a target with its sub-targets, a project as the annex lists it. */
export interface ReportRow {
  readonly id: string;
  readonly duty: Duty;
  readonly place: DutyPlace;
  /** Sub-rows of a target that no other body monitors. */
  readonly under: readonly Records['targets'][number][];
}

/**
 * What a body must report under a standing duty that comes back: the rows of the annexes which the duty covers, where the body
 * leads, monitors or supervises by name. In the order of the annexes.
 */
export function reportSections(
  standing: StandingDuty,
  duties: readonly Duty[],
  targets: Records['targets'],
): readonly ReportSection[] {
  const acting = duties.filter(
    (duty) =>
      duty.through === null && (duty.role === 'leads' || duty.role === 'monitors' || duty.role === 'supervises'),
  );
  return standing.scope.toSorted().flatMap((annex) => {
    const rows = acting
      .flatMap((duty) =>
        duty.places
          .filter((place) => place.annex === annex)
          .map((place) => ({ id: place.row, duty, place, under: below(place.row, targets) })),
      )
      .toSorted((a, b) => a.place.lines[0] - b.place.lines[0]);
    return rows.length === 0 ? [] : [{ annex, rows }];
  });
}

/**
 * The ids of all rows that the form of a body hands out: those it must report on, and below them for the body that watches the annexes those
 * that name nobody.
 */
export function reportRows(
  agency: string,
  standing: StandingDuty,
  duties: readonly Duty[],
  { targets, projects }: Pick<Records, 'targets' | 'projects'>,
): readonly string[] {
  const own = reportSections(standing, duties, targets).flatMap(({ rows }) =>
    rows.flatMap(({ id, under }) => [id, ...under.map((target) => target.id)]),
  );
  return watches(agency, standing) ? [...own, ...unassignedRows(standing, projects).map(({ row }) => row)] : own;
}

/** Every target under a row, at any depth, that has no monitor of its own. */
function below(row: string, targets: Records['targets']): Records['targets'][number][] {
  return targets
    .filter((target) => target.parent === row && target.monitors.length === 0)
    .flatMap((target) => [target, ...below(target.id, targets)]);
}

/** The standing duty under which bodies report quarter by quarter: the one that comes back and covers tables. `null` where none does. */
export function periodicReport(standing: readonly StandingDuty[]): StandingDuty | null {
  return (
    standing.find(
      ({ role, deadline, scope }) => role === 'reports' && deadline?.every === 'quarter' && scope.length > 0,
    ) ?? null
  );
}
