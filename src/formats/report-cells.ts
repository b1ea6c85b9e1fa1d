/**
 * The form of a periodic report as a workbook: which cell holds what, for who writes it and for who reads it back.
 *
 * The first sheet is for people. A hidden sheet, `META_SHEET`, says in plain rows (`key`, `value`, `label`) all that a program needs
 * to read the first one, so that nothing is guessed from words, from the language or from where a row happens to stand:
 *
 * | key       | value                                     | label                           |
 * | --------- | ----------------------------------------- | ------------------------------- |
 * | `form`    | `REPORT_FORM`: the version of this layout |                                 |
 * | `agency`  | id of the body that reports               | its name, as the form prints it |
 * | `order`   | id of the order under which it reports    |                                 |
 * | `lang`    | `vi` or `en`                              |                                 |
 * | `sheet`   | name of the sheet that is filled in       |                                 |
 * | `head`    | 1-based number of the row of column heads |                                 |
 * | `quarter` | address of the cell that picks the quarter (`B5`) |                         |
 * | `by`      | address of the cell with the name of who reports  |                         |
 * | `on`      | address of the cell with the day of the report    |                         |
 * | `period`  | code of a quarter (`2021-Q1`), one row each | how the list shows it         |
 * | `status`  | code of a state, one row each             | how the list shows it           |
 * | `column`  | name of a column, one row each, from the left | its head                    |
 * | `row`     | id of a row to fill in, one row each      | its title; then unit, plan, number, section, amount and deadline |
 * | `text`    | address of any other cell, one row each   | what it says                    |
 * | `unread`  | name of a sheet that no program reads     | how many of its cells are filled as handed out |
 *
 * Below the head every row with an id in the column `record` is a row to read; all others are headings or signatures. What was handed
 * out stands twice, so that a row that was moved, cut in two, written over or taken away shows.
 */

/** The version of the layout, first row of the hidden sheet. */
export const REPORT_FORM = 'report/3';

/** The hidden sheet that tells programs how to read the form. */
export const META_SHEET = 'form';

/** The keys of the hidden sheet. Those from `period` on stand in several rows, the others in one. */
export const metaKeys = [
  'form',
  'agency',
  'order',
  'lang',
  'sheet',
  'head',
  'quarter',
  'by',
  'on',
  'period',
  'status',
  'column',
  'row',
  'text',
  'unread',
] as const;
export type MetaKey = (typeof metaKeys)[number];

/** The columns of the form from the left. Those from `result` on are for who reports; the others are filled in. */
export const reportColumns = [
  'number',
  'section',
  'title',
  'record',
  'unit',
  'plan',
  'amount',
  'due',
  'result',
  'cumulative',
  'status',
  'cause',
  'proposal',
] as const;
export type ReportColumn = (typeof reportColumns)[number];

/** The columns of a row beside its id as the hidden sheet holds them, from its third column on. */
export const handedColumns = ['title', 'unit', 'plan', 'number', 'section', 'amount', 'due'] as const;

/** The columns that who reports fills in. */
export const filledColumns = ['result', 'cumulative', 'status', 'cause', 'proposal'] as const;

/** How a row stands, as who reports says: the codes of the list in the column `status`. */
export const reportStates = ['done', 'on-track', 'late', 'missed', 'not-started', 'stopped'] as const;
export type ReportState = (typeof reportStates)[number];

/** The 0-based place of a column. */
export function reportColumn(name: ReportColumn): number {
  return reportColumns.indexOf(name);
}

/** The address of a cell (`C7`) from its 0-based row and column; the form has fewer than 26 columns. */
export function cellAddress(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

/** The 0-based row and column of an address (`C7`, `$C$7`); `null` where it is none. */
export function cellAt(address: string): { readonly row: number; readonly column: number } | null {
  const found = /^\$?([A-Z])\$?([1-9]\d*)$/.exec(address);
  const [, letter, row] = found ?? [];
  return letter === undefined || row === undefined ? null : { row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
}
