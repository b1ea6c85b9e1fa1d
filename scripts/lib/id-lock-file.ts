import { readTable, tableError } from '../../src/corpus/curated/read-table.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { lockColumns, lockOf, publishedIds, type LockedId } from '../../src/corpus/emit/id-lock.ts';
import { moveColumns, movesOf, type IdMove } from '../../src/corpus/emit/id-moves.ts';
import type { Diagnostic } from '../../src/corpus/model/diagnostic.ts';
import type { SourceFiles } from './files.ts';

/** The file of published ids. */
export const lockFile = 'content/ids.tsv';
/** What became of ids that lost their text. */
export const movesFile = 'content/ids-moved.tsv';

const idForm = /^[a-z0-9][a-z0-9./~-]{0,199}$/;
const meaningForm = /^(?:[0-9a-f]{12}|registry|-|[a-z0-9-]{1,200})$/;

/** The lock of published ids and the decisions about moved ones, each line checked. Nothing is read of a file that is not there. */
export function readIdLock(files: SourceFiles): {
  readonly locked: readonly LockedId[];
  readonly moves: readonly IdMove[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const table = (path: string, columns: readonly string[]) => {
    const bytes = files.bytes(path);
    const read = readTable(
      { file: path, text: bytes?.toString('utf8') ?? '', missing: bytes === null },
      'tsv',
      columns,
    );
    const seen = new Set<string>();
    const faults = read.value.flatMap(({ line, cells }): Diagnostic[] => {
      const [id = ''] = cells;
      const again = columns === lockColumns && seen.size === seen.add(id).size;
      if (again) return [tableError(path, line, `Unexpected second line for ${id}, expected each id once`, restore)];
      const [, second = '', third = ''] = cells;
      const meaning = columns === lockColumns ? third : second;
      return idForm.test(id) && meaningForm.test(meaning)
        ? []
        : [
            tableError(
              path,
              line,
              `Unexpected line of ${id}, expected ${columns.join(', ')} as the command writes them`,
              restore,
            ),
          ];
    });
    return { value: read.value, diagnostics: [...read.diagnostics, ...faults] };
  };
  const lock = table(lockFile, lockColumns);
  const moves = table(movesFile, moveColumns);
  return {
    locked: lockOf(lock.value),
    moves: movesOf(moves.value),
    diagnostics: [...lock.diagnostics, ...moves.diagnostics],
  };
}

const restore = 'Bring back the file of the last commit; new ids are added by `npm run ids`.';

/** The published ids of a corpus that the lock does not hold yet, in order. */
export function unlockedIds(corpus: Corpus, files: SourceFiles): string[] {
  const locked = new Set(readIdLock(files).locked.map(({ id }) => id));
  return publishedIds(corpus).flatMap(({ id }) => (locked.has(id) ? [] : [id]));
}
