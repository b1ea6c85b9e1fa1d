import { csvOfRows } from '../formats/csv.ts';
import type { Data } from './picture.ts';

/** The data of a picture as a download in CSV. Numbers are plain (`89490.478`), whatever the language of the words. */
export function csvOf({ columns, rows }: Data): string {
  const lines = rows.map((row) => row.map((cell) => (cell.value === null ? '' : String(cell.value))));
  return csvOfRows([columns.map((column) => column.name), ...lines]);
}
