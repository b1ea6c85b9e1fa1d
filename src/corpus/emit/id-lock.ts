import { createHash } from 'node:crypto';
import type { Corpus } from '../corpus.ts';
import type { Leaf } from '../model/tree.ts';
import { statingProvision } from '../naming/id.ts';
import { walkOutline, type OutlineNode } from '../records/index.ts';

/** A published id and what it stands for: the kind of record, and the fingerprint of its printed text (or `registry`). */
export interface LockedId {
  readonly id: string;
  readonly kind: string;
  readonly meaning: string;
}

/** The meaning of what has no text of its own: an id names it by its place alone. */
const noText = '-';

/**
 * Every id that the outside world may rely on, sorted. Links and notes are derived and may come and go. An id means the text that is
 * printed there, not a line number: lines move in every new version of a text, and corrections change no meaning.
 */
export function publishedIds(corpus: Corpus): LockedId[] {
  const found = new Map<string, LockedId>();
  const targets = Map.groupBy(corpus.records.targets, ({ document }) => document);
  for (const outline of corpus.outlines) {
    found.set(outline.document, { id: outline.document, kind: 'document', meaning: outline.document });
    const nodes = [...walkOutline(outline.nodes)];
    for (const node of nodes)
      found.set(node.id, {
        id: node.id,
        kind: node.row === null ? 'provision' : 'row',
        meaning: fingerprint(ownText(node)),
      });
    const count = new Map<string, number>();
    for (const { id, source } of targets.get(outline.document) ?? []) {
      if (found.has(id)) continue;
      const [line] = source.lines;
      const text = ownText(nodes.findLast((node) => node.text && node.lines[0] <= line && line <= node.lines[1]));
      const order = (count.get(text) ?? 0) + 1;
      count.set(text, order);
      found.set(id, { id, kind: 'target', meaning: fingerprint(`${text} ${order}`) });
    }
  }
  const nodes = new Map(
    corpus.outlines.flatMap((outline) => [...walkOutline(outline.nodes)]).map((node) => [node.id, node]),
  );
  for (const { id } of corpus.records.tasks) {
    const node = nodes.get(statingProvision(id));
    if (found.has(id) || node === undefined) continue;
    const text = [...walkOutline([node])].map(ownText).join(' ');
    found.set(id, { id, kind: 'task', meaning: fingerprint(text) });
  }
  const { records } = corpus;
  for (const [kind, list] of [
    ['project', records.projects],
    ['agency', records.agencies],
    ['instrument', records.instruments],
    ['place', records.places],
    ['result', records.results],
  ] as const) {
    for (const { id } of list) found.set(id, { id, kind, meaning: 'registry' });
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What is printed at a node itself: its text, or the cells of its row; number and children apart. */
function ownText(node: OutlineNode | undefined): string {
  const leaves = node?.row?.row.cells ?? [node?.text ?? null];
  return leaves.map((leaf) => (leaf === null ? '' : printedText(leaf))).join(' ');
}

/** A text as it is printed: corrections taken back. */
function printedText({ value, readings }: Leaf): string {
  return [...readings]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, printed }) => `${text.slice(0, start)}${printed}${text.slice(end)}`, value);
}

/** Twelve hexadecimal digits of the sha256 of the letters and digits of a text: spaces and punctuation change no meaning. */
function fingerprint(text: string): string {
  const letters = text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '').toLowerCase();
  return letters === '' ? noText : createHash('sha256').update(letters).digest('hex').slice(0, 12);
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
