import type { Records } from '../corpus/model/records.ts';
import { annexOf } from '../corpus/naming/id.ts';
import type { StandingDuty } from './duty.ts';

/** A row of an annex that names no body, and whom other rows name for the same project. */
export interface UnassignedRow {
  readonly row: string;
  readonly project: string;
  /** Bodies that another annex names for the same project. */
  readonly corroborated: readonly string[];
}

/**
 * The rows without a body in the annexes that a report covers. They may belong to the body that watches the annexes, which the
 * reports are sent to: never as a fact, as the source lost the cells.
 */
export function unassignedRows(
  report: Pick<StandingDuty, 'scope'> | null,
  projects: Records['projects'],
): readonly UnassignedRow[] {
  if (report === null) return [];
  return projects
    .flatMap(({ id, listings }) =>
      listings
        .filter(
          ({ row, supervisors }) =>
            report.scope.includes(annexOf(row) ?? '') && supervisors.every(({ basis }) => basis !== 'stated'),
        )
        .map(({ row, supervisors, source }) => ({
          row,
          project: id,
          corroborated: supervisors.flatMap(({ agency }) => agency ?? []),
          line: source.lines[0],
        })),
    )
    .toSorted((a, b) => a.line - b.line)
    .map(({ row, project, corroborated }) => ({ row, project, corroborated }));
}

/** Whether a body watches what a report covers: the reports are sent to it. */
export function watches(agency: string, report: Pick<StandingDuty, 'recipients'> | null): boolean {
  return report?.recipients.direct.includes(agency) === true;
}
