import type { ColumnRole, Leaf, Table } from '../model/tree.ts';
import type { OutlineNode, RowPlace } from './outline.ts';

/** What the rows of a table are. */
export type TableKind = 'tasks' | 'targets' | 'scenario' | 'projects' | 'other';

/** Reads from its columns what the rows of a table are. */
export function tableKind(table: Table): TableKind {
  const roles = new Set<ColumnRole>(table.columns.map((column) => column.role));
  if (roles.has('period')) return 'scenario';
  if (roles.has('total-investment') || roles.has('supervisor')) return 'projects';
  if (roles.has('value')) return 'targets';
  if (roles.has('deadline') || roles.has('lead') || roles.has('coordinating')) return 'tasks';
  return 'other';
}

/** The columns that name who leads a task, monitors a target, supervises a project: the first that a table has. */
const columnsOfDuty = {
  leads: ['lead', 'monitor'],
  monitors: ['monitor', 'lead'],
  supervises: ['supervisor', 'monitor', 'lead'],
} as const satisfies Record<string, readonly ColumnRole[]>;

/** The column of a table that says who has a duty; a table may call it by the name of another. */
export function columnOfDuty({ columns }: Table, duty: keyof typeof columnsOfDuty): ColumnRole {
  const [usual, ...others] = columnsOfDuty[duty];
  return [usual, ...others].find((role) => columns.some((column) => column.role === role)) ?? usual;
}

/** The cell of a row under the first column with a role; `null` where the row or the table has none. */
export function cellOf(place: RowPlace, role: ColumnRole): Leaf | null {
  const index = place.table.columns.findIndex((column) => column.role === role);
  return index < 0 ? null : (place.row.cells[index] ?? null);
}

/** The group row above a row, if any. */
export function groupOf(node: OutlineNode): OutlineNode | null {
  for (let up = node.parent; up !== null; up = up.parent) if (up.kind === 'group') return up;
  return null;
}
