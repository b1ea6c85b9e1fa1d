import type { PrintedCell } from '../model/records.ts';
import type { ColumnRole, Leaf } from '../model/tree.ts';
import type { RowPlace } from './outline.ts';

/** A cell of a row with what stands in it; `column` is its place in the columns of the table. */
export interface RowCell {
  readonly column: number;
  readonly role: ColumnRole;
  /** As printed; `null` where the table lost its header. */
  readonly heading: string | null;
  readonly leaf: Leaf;
}

/** The filled cells of a row from left to right, the number's among them. */
export function filledCells({ table, row }: RowPlace): RowCell[] {
  const cells = table.columns.flatMap(({ role, heading }, column): RowCell[] => {
    const leaf = role === 'number' ? row.label : (row.cells[column] ?? null);
    return leaf === null ? [] : [{ column, role, heading, leaf }];
  });
  // A label in a table without a column of numbers stands before the first cell.
  const labelled = row.label === null || cells.some(({ leaf }) => leaf === row.label);
  return labelled || row.label === null
    ? cells
    : [{ column: -1, role: 'number', heading: null, leaf: row.label }, ...cells];
}

/**
 * A row as it is printed, corrections applied: one entry a column, empty where the cell is. Of a lost row only its pieces are known, and
 * not the columns that they stood in.
 */
export function printedCells(place: RowPlace): PrintedCell[] {
  if (place.row.role === 'fragment')
    return filledCells(place).map(({ leaf }) => ({ header: '', role: null, text: leaf.value }));
  const filled = filledCells(place);
  const before = filled.filter(({ column }) => column < 0).map(({ leaf }) => printed(null, 'number', leaf));
  return [
    ...before,
    ...place.table.columns.map(({ role, heading }, column) =>
      printed(heading, role, filled.find((cell) => cell.column === column)?.leaf ?? null),
    ),
  ];
}

function printed(heading: string | null, role: ColumnRole, leaf: Leaf | null): PrintedCell {
  return { header: heading ?? '', role: role === 'other' ? null : role, text: leaf?.value ?? '' };
}
