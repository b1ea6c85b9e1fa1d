/** What a cell may hold: `null` is an empty cell. */
export type DownloadCell = string | number | boolean | readonly string[] | null;

/** A column of a table to take along: one definition for CSV, its metadata and the spreadsheet. */
export interface DownloadColumn<Row> {
  /** ASCII, the same in every language: what programs go by. */
  readonly name: string;
  /** The heading, in the language of the file. */
  readonly title: string;
  readonly type: 'string' | 'date' | 'integer' | 'number' | 'boolean' | 'anyURI';
  /** The language of its texts; `null` for codes, names of mixed language and figures. */
  readonly lang: 'vi' | 'en' | null;
  /** Whether a cell holds several values. */
  readonly list?: true;
  /** Width in a spreadsheet, in characters. */
  readonly width: number;
  readonly value: (row: Row) => DownloadCell;
}

/** A table to take along. */
export interface DownloadTable<Row> {
  /** The file's name without folder and ending: `tasks.vi`. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly DownloadColumn<Row>[];
  readonly rows: readonly Row[];
  /** Where the table is not made from the documents: its sources, and what the file says of itself. */
  readonly outside?: { readonly sources: readonly string[]; readonly notice: string };
  /** Columns that together are unique in the table. */
  readonly key: readonly string[];
}

/** What parts several values of one cell: names of Vietnamese bodies contain commas. */
export const SEPARATOR = '; ';

/** A cell as text: lists joined, nothing for an empty one. */
export function cellText(cell: DownloadCell): string {
  if (cell === null) return '';
  return Array.isArray(cell) ? cell.join(SEPARATOR) : String(cell);
}
