/**
 * What a file holds before it becomes the text of a seed: lines of text and tables, in reading order. Readers of Word, web and PDF
 * files give this; `seedText` lays it out as the parser reads it.
 */
export type IntakeBlock = IntakeLine | IntakeTable;

/** A paragraph as it is read, its automatic number in front. */
export interface IntakeLine {
  readonly kind: 'line';
  readonly text: string;
}

export interface IntakeTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly IntakeCell[])[];
}

/** A cell where it begins; places that a merged cell covers have no cell of their own. */
export interface IntakeCell {
  /** 0-based column of the grid in which the cell begins. */
  readonly column: number;
  /** How many columns and rows it covers, 1 or more. */
  readonly columns: number;
  readonly rows: number;
  /** Its paragraphs, none empty. */
  readonly paragraphs: readonly string[];
}

/** Something in the file that the text cannot hold or that a person should look at. */
export interface IntakeRemark {
  readonly code: IntakeCode;
  /** Where: `page 3`, `table 2`, `paragraph 12`. */
  readonly place: string;
  /** What was met there, as short as can be. */
  readonly met: string;
}

/** Every remark that reading a file can make: what it means for the text. */
export const intakeRemarks = {
  'deleted-text': 'text that a tracked change deletes is left out',
  'hidden-text': 'hidden text is left out',
  'margin-text': 'text of page heads and feet is left out',
  picture: 'a picture is left out: if it shows text, type that in',
  'merged-cells': 'cells merged over rows are printed again on each numbered row they cover',
  'merged-columns': 'cells merged over columns are printed again in each column they cover',
  'names-by-line': 'cells of bodies on lines of their own: a semicolon parts them',
  'unruled-table':
    'looks like a table and has no lines: its columns are guessed from gaps, or lost; compare with the print',
  formula: 'a formula is written on one line without its layout',
  'embedded-file': 'a file embedded in the document is left out',
  'page-without-text': 'a page without text, perhaps a scan: recognise its text first',
  'unknown-symbol': 'a symbol of a special font is written as □',
} as const;
export type IntakeCode = keyof typeof intakeRemarks;

export interface Intake {
  readonly blocks: readonly IntakeBlock[];
  readonly remarks: readonly IntakeRemark[];
}

/** A file that cannot be read; the message says why and what to do. */
export class IntakeError extends Error {}
