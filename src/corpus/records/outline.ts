import type { Leaf, Row, Table } from '../model/tree.ts';
import type { provisionKinds } from '../model/records.ts';

export type ProvisionKind = (typeof provisionKinds)[number];

/**
 * The tree of a document with ids: every piece of text that can be shown, linked or cited.
 * One shape for provisions, paragraphs, annexes and rows, so that what follows needs no knowledge of the grammar.
 */
export interface OutlineNode {
  /** Public id (see docs/api.md): the document and the path of labels, `…/ii-4-a`, `…/pl4-45`. */
  readonly id: string;
  readonly kind: ProvisionKind;
  /** Label as printed (corrections applied): `II.`, `a)`, `-`, `45`; `null` where there is none. */
  readonly label: string | null;
  /** The label without punctuation: `II`, `a`, `45`. */
  readonly number: string | null;
  /** The node's own text; for a row its title cell; `null` for a bare container. */
  readonly text: Leaf | null;
  readonly parent: OutlineNode | null;
  readonly children: OutlineNode[];
  /** First and last seed line of the node's own text, label and cells; children apart. */
  readonly lines: readonly [number, number];
  /** For rows: where they stand. */
  readonly row: RowPlace | null;
}

/** The table context of a row. */
export interface RowPlace {
  readonly annex: OutlineNode;
  readonly table: Table;
  readonly row: Row;
}

export interface Outline {
  /** Id of the document. */
  readonly document: string;
  /** Top-level nodes in the order of the text. */
  readonly nodes: readonly OutlineNode[];
}

/** Every node of an outline, parents before children, in the order of the text. */
export function* walkOutline(nodes: readonly OutlineNode[]): Generator<OutlineNode> {
  for (const node of nodes) {
    yield node;
    yield* walkOutline(node.children);
  }
}

/** The chain of parents of a node, nearest first. */
export function* ancestorsOf(node: OutlineNode): Generator<OutlineNode> {
  for (let up = node.parent; up !== null; up = up.parent) yield up;
}

/** Row kinds share the table context. */
export function isRow(node: OutlineNode): node is OutlineNode & { readonly row: RowPlace } {
  return node.row !== null;
}
