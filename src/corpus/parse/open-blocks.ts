import type { Leaf, Omission, Paragraph, Provision, ProvisionLevel } from '../model/tree.ts';
import type { Label } from './label.ts';
import { makeLeaf, type Piece } from './leaf.ts';

/** A paragraph under construction: text grows as long as lines continue it. */
export interface OpenParagraph {
  readonly kind: 'paragraph';
  readonly role: Paragraph['role'];
  readonly bullet: Piece | null;
  readonly pieces: Piece[];
  readonly children: OpenParagraph[];
}

/** A provision under construction. */
export interface OpenProvision {
  readonly kind: 'provision';
  readonly label: Label;
  readonly level: ProvisionLevel;
  readonly number: string;
  readonly rank: number;
  readonly labelPiece: Piece;
  readonly pieces: Piece[];
  readonly children: (OpenProvision | OpenParagraph)[];
}

export type OpenBlock = OpenProvision | OpenParagraph;

/** How deep a label stands below others: a smaller rank holds a larger one. */
export function rankOf(label: Label): number {
  const ranks: Readonly<Record<ProvisionLevel, number>> = { part: 0, chapter: 1, section: 2, article: 3, clause: 4, point: 8, subpoint: 9 };
  return ranks[label.level] + (label.level === 'clause' ? Math.min(label.depth, 3) : 0);
}

/** Closes a block: leaves are made once, when nothing can be added any more. */
export function closeProvision(open: OpenProvision, omissions: Omission[]): Provision {
  const label = makeLeaf([open.labelPiece], omissions);
  return {
    kind: 'provision',
    level: open.level,
    label,
    number: open.number,
    text: open.pieces.length === 0 ? null : makeLeaf(open.pieces, omissions),
    children: open.children.map((child) => (child.kind === 'provision' ? closeProvision(child, omissions) : closeParagraph(child, omissions))),
  };
}

export function closeParagraph(open: OpenParagraph, omissions: Omission[]): Paragraph {
  const bullet: Leaf | null = open.bullet === null ? null : makeLeaf([open.bullet], omissions);
  return {
    kind: 'paragraph',
    bullet,
    role: open.role,
    text: makeLeaf(open.pieces, omissions),
    children: open.children.map((child) => closeParagraph(child, omissions)),
  };
}
