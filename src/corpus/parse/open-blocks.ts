import type { Leaf, Omission, Paragraph, Provision, ProvisionLevel, Table } from '../model/tree.ts';
import type { Label } from './label.ts';
import { makeLeaf, pieceText, type Piece } from './leaf.ts';

/** A paragraph under construction: text grows as long as lines continue it. */
export interface OpenParagraph {
  readonly kind: 'paragraph';
  role: Paragraph['role'];
  readonly bullet: Piece | null;
  readonly pieces: Piece[];
  readonly children: OpenParagraph[];
}

/** A provision under construction. */
export interface OpenProvision {
  readonly kind: 'provision';
  readonly label: Label;
  readonly rank: number;
  readonly labelPiece: Piece;
  readonly pieces: Piece[];
  readonly children: (OpenProvision | OpenParagraph)[];
  readonly series: Series;
}

export type OpenBlock = OpenProvision | OpenParagraph;

/** The last label of each kind under one parent. */
export class Series {
  readonly #last = new Map<string, Label>();

  last(label: Label): Label | null {
    return this.#last.get(`${label.level} ${label.depth}`) ?? null;
  }

  add(label: Label): void {
    this.#last.set(`${label.level} ${label.depth}`, label);
  }
}

const ranks: Readonly<Record<ProvisionLevel, number>> = {
  part: 0,
  chapter: 1,
  section: 2,
  article: 3,
  clause: 4,
  point: 8,
  subpoint: 9,
};

/**
 * How deep a label stands below what is open: a smaller rank holds a larger one. Parts and sections without their word (`A.`, `I.`)
 * that begin inside an article stand below it (a decision that approves a plan in its article 1).
 */
export function rankOf(label: Label, open: readonly OpenProvision[]): number {
  const own = ranks[label.level] + (label.level === 'clause' ? Math.min(label.depth, 3) : 0);
  if (label.named || (label.level !== 'part' && label.level !== 'section')) return own;
  const sibling = open.findLast((block) => block.label.level === label.level && !block.label.named);
  if (sibling !== undefined) return sibling.rank;
  return open.some((block) => block.label.level === 'article')
    ? ranks.article + (label.level === 'part' ? 0.3 : 0.6)
    : own;
}

/** The last printed line of a block's own text. */
export function lastLineOf(block: OpenBlock | null): string {
  const piece = block?.pieces.at(-1);
  return piece === undefined ? '' : pieceText(piece);
}

/** Closes a block: leaves are made once, when nothing can be added any more. */
export function closeProvision(open: OpenProvision, omissions: Omission[]): Provision {
  const label = makeLeaf([open.labelPiece], omissions);
  return {
    kind: 'provision',
    level: open.label.level,
    label,
    number: open.label.number,
    text: open.pieces.length === 0 ? null : makeLeaf(open.pieces, omissions),
    children: open.children.map((child) =>
      child.kind === 'provision' ? closeProvision(child, omissions) : closeParagraph(child, omissions),
    ),
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

/** What stands beside each other at the top of a text, in its order. */
export type OpenTop = OpenProvision | OpenParagraph | { readonly kind: 'table'; readonly table: Table };

/**
 * Whether the innermost open provision is the last of a closed list: a point that ends with a full stop after points that end with
 * semicolons. What follows without a label then belongs to the clause above (`Kết quả … phải được thông báo …`).
 */
export function listIsClosed(open: readonly OpenProvision[]): boolean {
  const point = open.at(-1);
  const parent = open.at(-2);
  if (
    point === undefined ||
    parent === undefined ||
    (point.label.level !== 'point' && point.label.level !== 'subpoint')
  )
    return false;
  const before = parent.children.at(-2);
  return (
    before?.kind === 'provision' &&
    before.label.level === point.label.level &&
    lastLineWithin(before).endsWith(';') &&
    lastLineWithin(point).endsWith('.')
  );
}

/** The last printed line below a block. */
function lastLineWithin(block: OpenBlock): string {
  const last = block.children.at(-1);
  return last === undefined ? lastLineOf(block) : lastLineWithin(last);
}
