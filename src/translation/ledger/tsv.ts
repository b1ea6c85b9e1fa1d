import type { Diagnostic } from '../../corpus/model/diagnostic.ts';
import type { Read } from '../model.ts';

/** A row of a table of tab-separated values and its 1-based line. */
export interface TsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads tab-separated values whose first line names the columns; empty lines and lines that start with `#` say nothing.
 * A row with another number of cells is an error. A file without text has no rows.
 */
export function readTsv(file: string, text: string, columns: readonly string[]): Read<readonly TsvRow[]> {
  const rows: TsvRow[] = [];
  const diagnostics: Diagnostic[] = [];
  let header = false;
  for (const [index, content] of text.split(/\r?\n/u).entries()) {
    if (content.trim() === '' || content.startsWith('#')) continue;
    const line = index + 1;
    const cells = content.split('\t').map((cell) => cell.trim());
    if (!header) {
      header = true;
      if (cells.join('\t') === columns.join('\t')) continue;
      diagnostics.push(
        tsvError(
          file,
          line,
          `Unexpected first line, expected the columns ${columns.join(', ')}`,
          `Put back the line: ${columns.join('<tab>')}`,
        ),
      );
    } else if (cells.length !== columns.length) {
      diagnostics.push(
        tsvError(
          file,
          line,
          `Unexpected ${cells.length} cells, expected ${columns.length} (${columns.join(', ')})`,
          'Separate the cells by one tab each.',
        ),
      );
    } else rows.push({ line, cells });
  }
  return { value: rows, diagnostics };
}

/** An error in a table at a line. */
export function tsvError(file: string, line: number, message: string, mend: string): Diagnostic {
  return { code: 'tsv', severity: 'error', message, mend, file, line, column: 1 };
}
