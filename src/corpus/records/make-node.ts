import { linesOf, type Span } from '../model/span.ts';
import type { Leaf } from '../model/tree.ts';
import type { OutlineNode, ProvisionKind } from './outline.ts';

/** Gives out ids below one document: the wanted id, or the wanted id + `~2`, `~3` … where a sibling printed the same label. */
export class IdSource {
  readonly #used = new Set<string>();

  take(wanted: string): string {
    let id = wanted;
    for (let n = 2; this.#used.has(id); n++) id = `${wanted}~${n}`;
    this.#used.add(id);
    return id;
  }
}

/** What a new node is made of; lines come from the leaves. */
export interface NodeParts {
  readonly id: string;
  readonly kind: ProvisionKind;
  readonly label: Leaf | null;
  readonly number: string | null;
  readonly text: Leaf | null;
  readonly parent: OutlineNode | null;
  readonly row?: OutlineNode['row'];
  /** Further leaves that belong to the node (cells of a row). */
  readonly leaves?: readonly (Leaf | null)[];
}

/** Makes a node and hangs it under its parent. */
export function makeNode(parts: NodeParts): OutlineNode {
  const spans: Span[] = [];
  for (const leaf of [parts.label, parts.text, ...(parts.leaves ?? [])]) if (leaf) spans.push(...leaf.spans);
  const node: OutlineNode = {
    id: parts.id,
    kind: parts.kind,
    label: parts.label?.value ?? null,
    number: parts.number,
    text: parts.text,
    parent: parts.parent,
    children: [],
    lines: linesOf(spans) ?? [1, 1],
    row: parts.row ?? null,
  };
  parts.parent?.children.push(node);
  return node;
}
