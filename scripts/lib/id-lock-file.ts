import { readTable } from '../../src/corpus/curated/read-table.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { lockColumns, lockOf, publishedIds } from '../../src/corpus/emit/id-lock.ts';
import { textFile } from './files.ts';

/** The file of published ids. */
export const lockFile = 'content/ids.tsv';

/** The published ids of a corpus that the lock does not hold yet, in order. */
export function unlockedIds(corpus: Corpus): string[] {
  const { value: rows } = readTable(textFile(lockFile), 'tsv', lockColumns);
  const locked = new Set(lockOf(rows).map(({ id }) => id));
  return publishedIds(corpus).flatMap(({ id }) => (locked.has(id) ? [] : [id]));
}
