import type { RecordDrafts } from '../../model/drafts.ts';
import type { DutyRecord } from '../../model/records.ts';
import { annexOf } from '../../naming/id.ts';
import type { DutyTables } from './tables.ts';

/**
 * Bodies that owe a report on rows of the annexes that it covers and that no class of its bearers reaches: they stand in a column
 * that reports (`Cơ quan chủ trì đôn đốc, báo cáo tiến độ`). Each with its rows.
 */
export function reportersByRow(
  scope: readonly string[],
  bearers: Pick<DutyRecord['bearers'], 'agencies' | 'classes'>,
  drafts: RecordDrafts,
  tables: DutyTables,
  members: (bearers: readonly string[]) => ReadonlyMap<string, string>,
): DutyRecord['bearers']['byRow'] {
  if (scope.length === 0) return [];
  const bound = members([...bearers.agencies, ...bearers.classes]);
  const found = new Map<string, string[]>();
  const note = (row: string, agency: string | null, roles: readonly string[], cells: Cells) => {
    if (agency === null || bound.has(agency) || !scope.includes(annexOf(row) ?? '')) return;
    if (!cells.some(({ role, header }) => roles.includes(role ?? '') && reports(header, tables))) return;
    found.set(agency, [...(found.get(agency) ?? []), row]);
  };
  for (const { id, lead, monitors, cells } of drafts.tasks) {
    for (const agency of lead) note(id, agency, ['lead', 'monitor'], cells);
    for (const agency of monitors) note(id, agency, ['monitor'], cells);
  }
  for (const { id, monitors, cells } of drafts.targets)
    for (const agency of monitors) note(id, agency, ['monitor'], cells);
  for (const { listings } of drafts.projects)
    for (const { row, supervisors, cells } of listings)
      for (const { agency } of supervisors) note(row, agency, ['supervisor'], cells);
  return [...found].map(([agency, rows]) => ({ agency, rows: [...new Set(rows)] }));
}

type Cells = readonly { readonly header: string; readonly role: string | null }[];

function reports(header: string, { reportingColumns }: DutyTables): boolean {
  const lower = header.toLocaleLowerCase('vi');
  return reportingColumns.some((word) => lower.includes(word));
}
