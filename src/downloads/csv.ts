import { stringify } from 'csv-stringify/sync';
import { cellText, type Table } from './column.ts';

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte-order mark, without which Excel misreads Vietnamese; CRLF; headings in the
 * language of the file; days as `YYYY-MM-DD` and numbers with a point, whatever the language.
 */
export function csvText<Row>(table: Table<Row>): string {
  const rows = table.rows.map((row) => table.columns.map((column) => cellText(column.value(row))));
  return stringify([table.columns.map((column) => column.title), ...rows], { bom: true, record_delimiter: 'windows' });
}
