import type { Corpus } from '../corpus.ts';
import { walkOutline } from '../records/index.ts';

/** A published id and what it stands for: the kind of record, and the place in the seed (or `registry`). */
export interface LockedId {
  readonly id: string;
  readonly kind: string;
  readonly meaning: string;
}

/** Every id that the outside world may rely on, sorted. Links and notes are derived and may come and go. */
export function publishedIds(corpus: Corpus): LockedId[] {
  const found = new Map<string, LockedId>();
  for (const outline of corpus.outlines) {
    found.set(outline.document, { id: outline.document, kind: 'document', meaning: outline.document });
    for (const node of walkOutline(outline.nodes))
      found.set(node.id, {
        id: node.id,
        kind: node.row === null ? 'provision' : 'row',
        meaning: `${outline.document}:${node.lines[0]}`,
      });
  }
  const { records } = corpus;
  for (const target of records.targets)
    if (!found.has(target.id))
      found.set(target.id, { id: target.id, kind: 'target', meaning: `${target.document}:${target.source.lines[0]}` });
  for (const [kind, list] of [
    ['project', records.projects],
    ['agency', records.agencies],
    ['instrument', records.instruments],
    ['place', records.places],
  ] as const) {
    for (const { id } of list) found.set(id, { id, kind, meaning: 'registry' });
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The columns of the lock. */
export const lockColumns = ['id', 'kind', 'meaning'] as const;

/** The lock as a file: one id a line, tab-separated. */
export function formatLock(ids: readonly LockedId[]): string {
  return `${[lockColumns.join('\t'), ...ids.map(({ id, kind, meaning }) => `${id}\t${kind}\t${meaning}`)].join('\n')}\n`;
}

/** The lock from the cells of its rows. */
export function lockOf(rows: readonly { readonly cells: readonly string[] }[]): LockedId[] {
  return rows.map(({ cells: [id = '', kind = '', meaning = ''] }) => ({ id, kind, meaning }));
}

/** What the lock promises and the corpus does not keep: ids that are gone, and ids that mean something else now. */
export function brokenPromises(locked: readonly LockedId[], current: readonly LockedId[]): string[] {
  const now = new Map(current.map((entry) => [entry.id, entry]));
  return locked.flatMap(({ id, kind, meaning }) => {
    const entry = now.get(id);
    if (entry === undefined) return [`${id} is gone`];
    return entry.kind === kind && entry.meaning === meaning
      ? []
      : [`${id} was ${kind} ${meaning}, is ${entry.kind} ${entry.meaning}`];
  });
}
