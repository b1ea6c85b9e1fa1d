import { anchorOf } from '../corpus/naming/id.ts';
import { records } from './records.ts';

/** The provisions of a document that stand under no other, in the order of its source. */
export function topLevel(document: string): readonly string[] {
  return records.provisions
    .filter((provision) => provision.document === document && provision.parent === null)
    .toSorted((a, b) => a.source.lines[0] - b.source.lines[0])
    .map(({ id }) => id);
}

const childrenOf = new Map<string, string[]>();
for (const { id, parent } of records.provisions) {
  if (parent !== null) childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), id]);
}

/**
 * The provisions under one that its rendered page does not show: a section's page lists its clauses and leaves their words
 * to their own pages.
 */
export function notShown(id: string, html: string): readonly string[] {
  return (childrenOf.get(id) ?? []).filter((child) => !html.includes(` id="${anchorOf(child)}"`));
}
