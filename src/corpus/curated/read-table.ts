import { CsvError, parse } from 'csv-parse/sync';
import type { Diagnostic } from '../model/diagnostic.ts';
import { unprintable } from '../model/one-line.ts';
import type { CuratedFile } from './read-yaml.ts';

/** A row of a table and the 1-based line where it begins. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** `csv`: RFC 4180. `tsv`: cells parted by one tab each, without quotation marks; lines that begin with `#` say nothing. */
export type TableFormat = 'csv' | 'tsv';

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const formats = {
  csv: { delimiter: ',', quote: '"' },
  tsv: { delimiter: '\t', quote: null, comment: '#', comment_no_infix: true },
} as const;
const mends: Readonly<Record<TableFormat, string>> = {
  csv: 'Put a cell with a comma in it between quotation marks.',
  tsv: 'Separate the cells by one tab each.',
};

/**
 * Reads a table that people write, whose first row names the columns; empty rows say nothing, cells lose the spaces round them.
 * Errors: another first row, a row with another number of cells, a line end or a control character in a cell, a quotation mark
 * that opens nothing or is not closed.
 * @returns the rows below the first; none of a file that is not there, or of which only its empty text is known
 */
export function readTable(
  { file, text, missing }: CuratedFile,
  format: TableFormat,
  columns: readonly string[],
): { readonly value: readonly TableRow[]; readonly diagnostics: readonly Diagnostic[] } {
  const source = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const parsed = recordsOf(source, format);
  if ('message' in parsed) {
    const mend = 'Double each quotation mark inside a cell, and close the cell with one: "a ""b"" c".';
    return { value: [], diagnostics: [tableError(file, parsed.line, parsed.message, mend, parsed.column)] };
  }
  const [head, ...rows] = parsed.map(({ record, info }): TableRow => {
    const inner = record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    return { line: info.lines - inner, cells: record.map((cell) => cell.trim()) };
  });
  if (head === undefined && (missing ?? text === '')) return { value: [], diagnostics: [] };
  const line = columns.join(formats[format].delimiter);
  if (head?.cells.join('\n') !== columns.join('\n')) {
    const message = `Unexpected first line, expected the columns ${columns.join(', ')}`;
    const mend = `Put back the line: ${line.replaceAll('\t', '<tab>')}`;
    return { value: [], diagnostics: [tableError(file, head?.line ?? 1, message, mend)] };
  }
  const checked = rows.map((row) => ({ row, fault: faultOf(file, row, format, columns) }));
  return {
    value: checked.filter(({ fault }) => fault === null).map(({ row }) => row),
    diagnostics: checked.flatMap(({ fault }) => fault ?? []),
  };
}

function faultOf(
  file: string,
  { line, cells }: TableRow,
  format: TableFormat,
  columns: readonly string[],
): Diagnostic | null {
  if (cells.length !== columns.length) {
    const message = `Unexpected ${cells.length} cells, expected ${columns.length} (${columns.join(', ')})`;
    return tableError(file, line, message, mends[format]);
  }
  const hidden = columns[cells.findIndex((cell) => unprintable.test(cell))];
  if (hidden === undefined) return null;
  const what = cells.join('').includes('\uFFFD') ? 'bytes that are not UTF-8' : 'line end or control character';
  const message = `Unexpected ${what} in the column ${hidden}, expected one line of text`;
  return tableError(file, line, message, 'Write the cell anew, and close each quotation mark on its line.');
}

/** An error at a line of a table. */
export function tableError(file: string, line: number, message: string, mend: string, column = 1): Diagnostic {
  return { code: 'table', severity: 'error', message, mend, file, line, column };
}

/** The records of a text with line feeds, or the place of the quotation mark that is wrong. */
function recordsOf(source: string, format: TableFormat) {
  try {
    return parse(source, {
      ...formats[format],
      record_delimiter: '\n',
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      info: true,
    }) as unknown as readonly Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError) || typeof error['bytes'] !== 'number') throw error;
    // The parser tells how many bytes it had read before the cell, not where in a line that is.
    const before = new TextDecoder().decode(new TextEncoder().encode(source).subarray(0, error['bytes']));
    const place = source.indexOf('"', before.length);
    const lines = source.slice(0, place).split('\n');
    const message =
      error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'Unexpected end of the file in a cell, expected the quotation mark that closes it'
        : 'Unexpected quotation mark, expected it round a whole cell';
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, message };
  }
}
