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
