import type { SourceLine } from '../model/source-line.ts';
import type { Omission } from '../model/tree.ts';
import type { Reporter } from './codes.ts';
import type { ColumnTable } from './columns.ts';

/** What every reader of a document works with. */
export interface ParseContext {
  readonly lines: readonly SourceLine[];
  /** Index behind the last line to read. */
  readonly to: number;
  readonly columns: ColumnTable;
  /** The document has closed with its recipients or signature: a type in capitals then begins an attachment. */
  readonly closed: boolean;
  /** Receives what no leaf holds. */
  readonly omissions: Omission[];
  readonly reporter: Reporter;
}

/** The text of a line, empty behind the end. */
export function textAt(context: ParseContext, at: number): string {
  return at < context.to ? (context.lines[at]?.text ?? '') : '';
}

/** Index of the first filled line from an index on, `null` behind the end or after `most` blank lines. */
export function filledFrom(context: ParseContext, from: number, most = 1000): number | null {
  for (let at = from; at < context.to && at <= from + most; at++) if (textAt(context, at).trim() !== '') return at;
  return null;
}
