// The build that runs in browsers too: a list of results is written there.
import { stringify } from 'csv-stringify/browser/esm/sync';

/**
 * What makes a spreadsheet program calculate: a sign before more than a number (OWASP, "CSV Injection"). A bare sign is shown as it is.
 * Apostrophes before it are the text's own: one more is put before them, and taken off again.
 */
const formula = /^'*(?:[=@\t\r].|[+-](?![\d.,]*$))/su;

/**
 * Rows as CSV (RFC 4180): UTF-8 with a byte-order mark, without which Excel misreads Vietnamese; CRLF. A text that a spreadsheet
 * would take for a formula gets an apostrophe before it.
 */
export function csvOfRows(rows: readonly (readonly string[])[]): string {
  const plain = rows.map((row) => row.map((cell) => (formula.test(cell) ? `'${cell}` : cell)));
  // The library quotes cells for the line end that it writes, not for others.
  return stringify(plain, { bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/u });
}

/** The text of a cell, without the apostrophe that `csvOfRows` put before what looks like a formula. */
export function cellText(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
