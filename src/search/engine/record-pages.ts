import type { RecordRow } from '../records/row.ts';

/** The rows of one language with the pages of its index: a row and its page have the same place. */
export interface RecordPages {
  readonly rows: readonly RecordRow[];
  readonly pages: readonly string[];
  readonly pageOf: (id: string) => string | null;
  readonly rowOf: (page: string) => RecordRow | null;
}

/** Joins rows and pages. Throws when they are not of one build. */
export function recordPages(rows: readonly RecordRow[], pages: readonly string[]): RecordPages {
  if (rows.length !== pages.length)
    throw new Error(`The records (${rows.length}) are not those of the index (${pages.length})`);
  const byId = new Map(rows.map((row, at) => [row.id, pages[at] ?? '']));
  const byPage = new Map(pages.map((page, at) => [page, rows[at]]));
  return { rows, pages, pageOf: (id) => byId.get(id) ?? null, rowOf: (page) => byPage.get(page) ?? null };
}
