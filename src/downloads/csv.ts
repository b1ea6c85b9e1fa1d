import { csvOfRows } from '../formats/csv.ts';
import { cellText, type DownloadTable } from './column.ts';

/** A table as CSV: headings in the language of the file; days as `YYYY-MM-DD` and numbers with a point, whatever the language. */
export function csvText<Row>(table: DownloadTable<Row>): string {
  const rows = table.rows.map((row) => table.columns.map((column) => cellText(column.value(row))));
  return csvOfRows([table.columns.map((column) => column.title), ...rows]);
}
