import { CsvError, parse } from 'csv-parse/sync';
import type { Diagnostic } from '../../corpus/model/diagnostic.ts';
import { cellText } from '../../formats/csv.ts';
import { catalogueError } from '../catalogue/diagnose.ts';
import type { CatalogueEntry, Read } from '../model.ts';
import { toEntry } from './given.ts';

/** The headings by which a column is known, ours first, then those of other tools. */
const headings = {
  id: ['id', 'location', 'context', 'segment', 'msgctxt'],
  vi: ['vi', 'source', 'msgid', 'vietnamese'],
  en: ['en', 'target', 'msgstr', 'english', 'translation'],
  base: ['base'],
  previous: ['previous_vi'],
} as const;
type Column = keyof typeof headings;

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * The second column for what one column has said already: two of one name, or two of which each says what the English, the Vietnamese or the
 * base is. Ids may stand under several names: other tools write reference and context side by side.
 */
function doubledColumn(names: readonly string[]): { readonly first: number; readonly second: number } | null {
  const seen = new Map<string, number>();
  for (const [second, name] of names.entries()) {
    const column = (Object.keys(headings) as Column[]).find((key) =>
      (headings[key] as readonly string[]).includes(name),
    );
    if (column === undefined) continue;
    const key = column === 'id' ? name : column;
    const first = seen.get(key);
    if (first !== undefined) return { first, second };
    seen.set(key, second);
  }
  return null;
}

/**
 * Reads a table of segments that came back from a spreadsheet: comma, semicolon or tab, whatever the program writes in its country. Needed are
 * the columns `en` and `id` or `vi`, in any order; `base` says what the English was when the table was handed out.
 */
export function readTableFile(file: string, text: string): Read<readonly CatalogueEntry[]> {
  const source = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const fail = (line: number, message: string, mend: string): Read<readonly CatalogueEntry[]> => ({
    value: [],
    diagnostics: [catalogueError(file, line, 'import-table', message, mend)],
  });
  const [firstLine = ''] = source.split('\n');
  const delimiter =
    [',', ';', '\t'].toSorted((a, b) => firstLine.split(b).length - firstLine.split(a).length)[0] ?? ',';
  let rows: readonly Row[];
  try {
    rows = parse(source, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      info: true,
    }) as unknown as readonly Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return fail(
      line,
      `Unexpected text (${error.message}), expected a table`,
      'Double each quotation mark inside a cell, and save as CSV (UTF-8) again.',
    );
  }
  const [head, ...body] = rows;
  const names = (head?.record ?? []).map((name) => name.trim().toLowerCase());
  const at = (column: Column) => {
    const known: readonly string[] = headings[column];
    return names.findIndex((name) => known.includes(name));
  };
  if (at('en') < 0 || (at('id') < 0 && at('vi') < 0))
    return fail(
      1,
      `Unexpected first line “${names.join(', ')}”, expected the columns id, vi and en`,
      'Keep the first line as it was exported.',
    );
  const doubled = doubledColumn(names);
  if (doubled !== null)
    return fail(
      head?.info.lines ?? 1,
      `Unexpected second column “${names[doubled.second]}” in column ${doubled.second + 1} (column ${doubled.first + 1} is “${names[doubled.first]}”), expected one for each`,
      'Keep the column with the right texts and delete the other.',
    );
  const diagnostics: Diagnostic[] = [];
  const cell = (row: Row, column: Column) => cellText(row.record[at(column)] ?? '').trim();
  const seen = new Map<string, number>();
  const value = body.flatMap((row): readonly CatalogueEntry[] => {
    const inner = row.record.reduce((sum, one) => sum + one.split('\n').length - 1, 0);
    const line = row.info.lines - inner;
    if (row.record.length !== names.length) {
      const message = `Unexpected ${row.record.length} cells, expected ${names.length}`;
      diagnostics.push(
        catalogueError(
          file,
          line,
          'import-table',
          message,
          'Put a cell with a separator in it between quotation marks.',
        ),
      );
      return [];
    }
    const [id, vi, base, previous] = [cell(row, 'id'), cell(row, 'vi'), cell(row, 'base'), cell(row, 'previous')];
    const first = seen.get(id);
    if (id !== '' && first !== undefined) {
      const message = `Unexpected second row of ${id} (the first is at line ${first}), expected one row a segment`;
      diagnostics.push(
        catalogueError(
          file,
          line,
          'import-table',
          message,
          'Keep the row with the right English and delete the other.',
        ),
      );
    }
    seen.set(id, line);
    const notes = [...(base === '' ? [] : [`base: ${base}`]), ...(previous === '' ? [] : [`was: ${previous}`])];
    return [toEntry({ id, vi, en: cell(row, 'en'), doubtful: false, comments: [], notes, line })];
  });
  return { value, diagnostics };
}
