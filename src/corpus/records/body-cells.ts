import type { ColumnRole } from '../model/tree.ts';
import { bodiesWith, readBodyList } from './body-list.ts';
import type { RecordContext } from './context.ts';
import { isRow, walkOutline } from './outline.ts';
import type { Reference } from './references.ts';

/** Columns whose cells name bodies. */
const bodyColumns: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'lead',
  'coordinating',
  'monitor',
  'supervisor',
  'submitted-to',
]);

/** What a cell says of bodies. */
export interface BodyCell {
  /** The stretches that name one. */
  readonly named: readonly Reference[];
  /** All that it lists with the duty of its column, also those that share a word: ids in the order of the cell. */
  readonly bodies: readonly string[];
  /** The names that nothing known answers to, as printed. */
  readonly unknown: readonly string[];
}

/** The key of a cell: the row and the place of its column. */
export function cellKey(row: string, column: number): string {
  return `${row}#${column}`;
}

/** Every cell of an outline that lists bodies, by `cellKey`. */
export function bodyCells(context: Pick<RecordContext, 'outline' | 'agencies' | 'tables'>): Map<string, BodyCell> {
  const { outline } = context;
  const cells = new Map<string, BodyCell>();
  for (const node of walkOutline(outline.nodes)) {
    // Of a lost row's pieces nobody knows which column they stood in.
    if (!isRow(node) || node.row.row.role === 'fragment') continue;
    node.row.table.columns.forEach(({ role }, column) => {
      const leaf = bodyColumns.has(role) ? (node.row.row.cells[column] ?? null) : null;
      if (leaf === null) return;
      const parts = readBodyList(leaf.value, role, context);
      const named = parts
        .flatMap(({ mentions }) => mentions)
        .map(({ start, end, id }): Reference => ({ start, end, target: id, kind: 'agency' }));
      const unknown = parts.flatMap((part) => part.unknown.map(({ text }) => text));
      cells.set(cellKey(node.id, column), { named, bodies: bodiesWith(role, parts), unknown });
    });
  }
  return cells;
}
