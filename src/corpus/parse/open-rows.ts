import type { Leaf, Omission, Row } from '../model/tree.ts';
import { makeLeaf, type Piece } from './leaf.ts';

/** A row under construction: cells grow when the row goes on behind a page break. */
export interface OpenRow {
  readonly role: Row['role'];
  labelPiece: Piece | null;
  number: string | null;
  /** Depth: 0 letter group, 1 Roman group, 2 item, 2.5 item numbered below another (3.1), 3 lettered item, 4 dash, 5 plus. */
  readonly rank: number;
  readonly cells: Piece[][];
  readonly children: OpenRow[];
}

/** Hangs rows below each other by rank; keeps the order of the text. */
export class RowStack {
  readonly top: OpenRow[] = [];
  #stack: OpenRow[] = [];

  get last(): OpenRow | null {
    return this.#stack.at(-1) ?? null;
  }

  /** Adds a row below the innermost one of a smaller rank. */
  add(row: OpenRow): void {
    while ((this.last?.rank ?? -1) >= row.rank) this.#stack.pop();
    (this.last?.children ?? this.top).push(row);
    this.#stack.push(row);
  }

  /** Adds a row beside all groups; nothing hangs below it. */
  addTop(row: OpenRow): void {
    this.top.push(row);
    this.#stack = [];
  }

  /** Whether a group of a rank is open. */
  isIn(rank: number): boolean {
    return this.#stack.some((row) => row.role === 'group' && row.rank === rank);
  }

  /** Number of the innermost open item that is no sub-row. */
  get itemNumber(): string | null {
    return this.#stack.findLast((row) => row.rank === 2)?.number ?? null;
  }
}

/** Closes a row: its leaves are made once, when nothing can be added any more. */
export function closeRow(open: OpenRow, width: number, omissions: Omission[]): Row {
  const cells: (Leaf | null)[] = [];
  for (let i = 0; i < width; i++) cells.push(leafOf(open.cells[i] ?? [], omissions));
  return {
    kind: 'row',
    role: open.role,
    label: open.labelPiece === null ? null : makeLeaf([open.labelPiece], omissions),
    number: open.number,
    cells,
    children: open.children.map((child) => closeRow(child, width, omissions)),
  };
}

/** A cell of nothing but markup is empty. */
function leafOf(pieces: readonly Piece[], omissions: Omission[]): Leaf | null {
  if (pieces.length === 0) return null;
  const leaf = makeLeaf(pieces, omissions);
  return leaf.value === '' ? null : leaf;
}
