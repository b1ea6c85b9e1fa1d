import { anchorOf } from './directory.ts';
import { knowledge } from './records.ts';

/** The provisions of a document that stand under no other, in the order of its source. */
export function topLevel(document: string): readonly string[] {
  return knowledge
    .childrenOf(document)
    .toSorted((a, b) => a.source.lines[0] - b.source.lines[0])
    .map(({ id }) => id);
}

/**
 * The provisions under one that its rendered page does not show: a section's page lists its clauses and leaves their words
 * to their own pages.
 */
export function notShown(id: string, html: string): readonly string[] {
  return knowledge
    .childrenOf(id)
    .map((child) => child.id)
    .filter((child) => !html.includes(` id="${anchorOf(child)}"`));
}
