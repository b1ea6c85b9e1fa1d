import type { Leaf, Table } from '../model/tree.ts';
import type { ParseContext } from './context.ts';
import { makeLeaf, omit } from './leaf.ts';
import { rawRows, type RawRow } from './raw-rows.ts';
import { RowBuilder } from './row-builder.ts';
import { readHeader } from './table-header.ts';

/**
 * Reads a table printed one row a line, cells behind tabs. A header printed again after a page break is left out; what follows
 * it without a number goes on with the row before.
 */
export function readTableByLine(context: ParseContext, from: number): { table: Table; next: number } {
  const { rows, next } = rawRows(context, from);
  return { table: tableOf(context, from, rows), next };
}

/** A table of rows however they are printed: header, groups, items and what hangs below them. */
export function tableOf(context: ParseContext, from: number, rows: readonly RawRow[]): Table {
  const { omissions, reporter } = context;
  const header = readHeader(rows, context.columns);
  const headings = rows.slice(0, header.rows);
  const leaves: Leaf[] = headings.flatMap((row) =>
    row.cells.filter((cell) => cell.length > 0).map((cell) => makeLeaf(cell, omissions)),
  );
  if (header.rows === 0) reporter.report('table-without-header', from + 1, 1);
  for (const index of header.unknown) {
    const piece = headings.flatMap((row) => row.cells[index] ?? [])[0];
    reporter.report(
      'unknown-column',
      piece?.line.number ?? from + 1,
      (piece?.start ?? 0) + 1,
      header.columns[index]?.heading ?? '',
    );
  }

  const builder = new RowBuilder(header.columns, header.numbered, omissions);
  const keys = headings.map(keyOf);
  /** How many rows of the header were printed again just above. */
  let again = 0;
  for (const row of rows.slice(header.rows)) {
    if (again < keys.length && keyOf(row) === keys[again]) {
      for (const piece of row.cells.flat()) omit(piece, 'repeated-header', omissions);
      again++;
      continue;
    }
    builder.row(row, again > 0);
    again = 0;
  }
  return { kind: 'table', header: leaves, columns: header.columns, rows: builder.close() };
}

function keyOf(row: RawRow): string {
  return row.texts
    .map((text) => text.replace(/\s+/g, ' '))
    .join('\t')
    .trimEnd();
}
