import type { DownloadColumn, DownloadTable } from './column.ts';
import type { Language } from './context.ts';

/** A result of a search, as its reader takes it along. */
export interface ListedResult {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly document: string;
  readonly title: string;
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly deadline: string;
  /** The last day of the deadline, `YYYY-MM-DD`; `null` without one. */
  readonly due: string | null;
  /** Figures and sums with their names. */
  readonly figures: readonly string[];
  /** Quoted from its page. */
  readonly excerpt: string;
  /** What of the query it lacks. */
  readonly missing: readonly string[];
  /** Full address of its page. */
  readonly url: string;
}
export type ResultColumn = keyof ListedResult;

const shapes = [
  ['kind', 'string', 14],
  ['number', 'string', 8],
  ['document', 'string', 20],
  ['title', 'string', 60],
  ['figures', 'string', 30],
  ['lead', 'string', 28],
  ['coordinating', 'string', 28],
  ['deadline', 'string', 18],
  ['due', 'date', 12],
  ['excerpt', 'string', 60],
  ['missing', 'string', 16],
  ['id', 'string', 20],
  ['url', 'anyURI', 40],
] as const satisfies readonly (readonly [ResultColumn, DownloadColumn<ListedResult>['type'], number])[];

/** The results of a search as a table, best first; columns that are empty in all of them are left out. */
export function resultsTable(
  rows: readonly ListedResult[],
  {
    name,
    title,
    lang,
    heading,
  }: {
    readonly name: string;
    readonly title: string;
    readonly lang: Language;
    readonly heading: (column: ResultColumn) => string;
  },
): DownloadTable<ListedResult> {
  const empty = (value: ListedResult[ResultColumn]) => value === null || value.length === 0;
  return {
    name,
    title,
    key: ['id'],
    rows,
    columns: shapes
      .filter(([column]) => rows.some((row) => !empty(row[column])))
      .map(([column, type, width]) => ({
        name: column,
        title: heading(column),
        type,
        lang: column === 'title' || column === 'excerpt' ? null : lang,
        width,
        value: (row) => {
          const value = row[column];
          return empty(value) ? null : value;
        },
      })),
  };
}
