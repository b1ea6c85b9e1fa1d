import { stringify } from 'csv-stringify/sync';
import type { Data } from './picture.ts';

/**
 * The data of a picture as a download: UTF-8 with a byte order mark, RFC 4180. Numbers are plain (`89490.478`), whatever the
 * language of the words.
 */
export function csvOf({ columns, rows }: Data): string {
  const lines = rows.map((row) => row.map((cell) => (cell.value === null ? '' : String(cell.value))));
  return stringify([columns.map((column) => column.name), ...lines], { bom: true, record_delimiter: 'windows' });
}
