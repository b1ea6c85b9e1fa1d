import type { SourceLine } from '../model/source-line.ts';
import type { Leaf, Table } from '../model/tree.ts';
import { isNumberHeading } from './columns.ts';
import type { ParseContext } from './context.ts';
import { makeLeaf, omit, pieceOf, pieceText, type Piece } from './leaf.ts';
import { isPageNumber } from './line-kind.ts';
import { closeRow, RowStack, type OpenRow } from './open-rows.ts';
import { partAt } from './part-start.ts';
import { isTotal, joinedGroup, rowLabel } from './row-shape.ts';
import { readHeader } from './table-header.ts';

/** A row as printed: its cells, each with the pieces it wraps over. */
type Block = Piece[][];

/** A cell on a line of its own: a leading tab and no other. */
export function isCell(text: string): boolean {
  const tab = text.indexOf('\t');
  return tab >= 0 && text.slice(0, tab).trim() === '' && text.slice(tab).trim() !== '' && !text.trim().includes('\t');
}

/**
 * Reads a table printed one cell a line, rows separated by blank lines. A line without the leading tab goes on with the cell before.
 * A title repeated over merged cells is kept once. Cells without a row number fill the row above where a page break cut it,
 * else they are a fragment of a lost row.
 */
export function readTableByCell(context: ParseContext, from: number): { table: Table; next: number } {
  const { omissions, reporter } = context;
  const { blocks, next } = readBlocks(context, from);
  const raw = blocks.map((cells) => ({ cells, texts: cells.map(textOfCell) }));
  const first = raw[0]?.texts[0] ?? '';
  const sample = isNumberHeading(first, context.columns)
    ? raw
    : [{ cells: [], texts: Array<string>(usualWidth(blocks)).fill('') }];
  const header = readHeader(sample, context.columns);
  const headings = blocks.slice(0, header.rows);
  const leaves: Leaf[] = headings.flatMap((cells) => cells.map((cell) => makeLeaf(cell, omissions)));
  if (header.rows === 0)
    reporter.report(
      'table-without-header',
      blocks[0]?.[0]?.[0]?.line.number ?? from + 1,
      (blocks[0]?.[0]?.[0]?.start ?? 0) + 1,
    );
  for (const index of header.unknown) {
    const piece = headings[0]?.[index]?.[0];
    reporter.report(
      'unknown-column',
      piece?.line.number ?? from + 1,
      (piece?.start ?? 0) + 1,
      header.columns[index]?.heading ?? '',
    );
  }

  const stack = new RowStack();
  const builder = new CellRows(context, header.columns.length, stack);
  const keys = headings.map(keyOf);
  for (const cells of blocks.slice(header.rows)) {
    if (keys.includes(keyOf(cells))) for (const piece of cells.flat()) omit(piece, 'repeated-header', omissions);
    else builder.row(cells);
  }
  return {
    table: {
      kind: 'table',
      header: leaves,
      columns: header.columns,
      rows: stack.top.map((row) => closeRow(row, header.columns.length, omissions)),
    },
    next,
  };
}

/** Blocks of cells between blank lines, page numbers left out. */
function readBlocks(context: ParseContext, from: number): { blocks: Block[]; next: number } {
  const blocks: Block[] = [];
  let block: Block = [];
  let next = from;
  for (let at = from; at < context.to; at++) {
    const line = context.lines[at] as SourceLine;
    const piece = pieceOf(line);
    if (piece === null) {
      if (block.length > 0) blocks.push(block);
      block = [];
      continue;
    }
    if (isCell(line.text)) block.push([piece]);
    else if (block.length > 0 && partAt(context, at) === null) block.at(-1)?.push(piece);
    else if (
      block.length === 0 &&
      isPageNumber(line.text) &&
      isCell(context.lines[at + 1]?.text || context.lines[at + 2]?.text || '')
    )
      omit(piece, 'page-number', context.omissions);
    else break;
    next = at + 1;
  }
  if (block.length > 0) blocks.push(block);
  return { blocks, next };
}

class CellRows {
  readonly #context: ParseContext;
  readonly #width: number;
  readonly #stack: RowStack;
  /** The last row and how many columns it fills. */
  #last: { readonly row: OpenRow; filled: number } | null = null;

  constructor(context: ParseContext, width: number, stack: RowStack) {
    this.#context = context;
    this.#width = width;
    this.#stack = stack;
  }

  row(cells: Block): void {
    const own = textOfCell(cells[0] ?? []);
    const label = rowLabel(own);
    const labelPiece = cells[0]?.[0] ?? null;
    const joined = joinedGroup(own);
    const titles = new Set(cells.slice(1).map(textOfCell));
    // What wraps in the number cell joins the title.
    const wrapped = (cells[0] ?? []).slice(1);
    if (label !== null && cells.length > 1 && titles.size === 1 && (cells.length > 2 || label.kind === 'group')) {
      for (const piece of cells.slice(2).flat()) omit(piece, 'repeated-title', this.#context.omissions);
      this.#add(
        {
          role: 'group',
          labelPiece,
          number: label.number,
          rank: label.kind === 'group' ? label.rank : 1,
          cells: this.#place([[...wrapped, ...(cells[1] ?? [])]]),
          children: [],
        },
        this.#width,
      );
    } else if (label !== null) {
      this.#item(cells, label.number, labelPiece, label.kind === 'letter');
    } else if (joined !== null && labelPiece !== null && cells.length === 1) {
      const titleAt = labelPiece.start + joined.titleAt;
      const title = [pieceOf(labelPiece.line, titleAt, labelPiece.end), ...wrapped].filter((piece) => piece !== null);
      this.#add(
        {
          role: 'group',
          labelPiece: pieceOf(labelPiece.line, labelPiece.start, titleAt),
          number: joined.number,
          rank: joined.rank,
          cells: this.#place([title]),
          children: [],
        },
        this.#width,
      );
    } else if (isTotal(own)) {
      this.#last = null;
      this.#stack.addTop({
        role: 'total',
        labelPiece: null,
        number: null,
        rank: 0,
        cells: this.#place(cells),
        children: [],
      });
    } else if (this.#last !== null && this.#last.filled + cells.length <= this.#width) {
      this.#fill(cells);
    } else {
      this.#fragment(cells, labelPiece);
    }
  }

  #add(row: OpenRow, filled: number): void {
    this.#stack.add(row);
    this.#last = { row, filled };
  }

  #item(cells: Block, number: string, labelPiece: Piece | null, lettered: boolean): void {
    const below = number.includes('.') && this.#stack.itemNumber === number.slice(0, number.lastIndexOf('.'));
    const wrapped = (cells[0] ?? []).slice(1);
    this.#add(
      {
        role: 'item',
        labelPiece,
        number,
        rank: lettered ? 3 : below ? 2.5 : 2,
        cells: this.#place([[...wrapped, ...(cells[1] ?? [])], ...cells.slice(2)]),
        children: [],
      },
      cells.length,
    );
  }

  /** A row that a page break cut between two cells goes on. */
  #fill(cells: Block): void {
    const last = this.#last;
    if (last === null) return;
    for (const cell of cells) last.row.cells[last.filled++]?.push(...cell);
  }

  /** The fragment is the end of a row: its cells stand under the last columns. */
  #fragment(cells: Block, first: Piece | null): void {
    this.#context.reporter.report('table-fragment', first?.line.number ?? 1, (first?.start ?? 0) + 1);
    const shift = Math.max(0, this.#width - 1 - cells.length);
    this.#stack.addTop({
      role: 'fragment',
      labelPiece: null,
      number: null,
      rank: 0,
      cells: this.#place([...Array.from({ length: shift }, (): Piece[] => []), ...cells]),
      children: [],
    });
    this.#last = null;
  }

  /** Cells behind the number, by column; what stands beyond the last column joins it, so that nothing is lost. */
  #place(cells: readonly (readonly Piece[])[]): Piece[][] {
    const placed: Piece[][] = Array.from({ length: this.#width }, () => []);
    cells.forEach((cell, index) => {
      const column = placed[Math.min(index + 1, this.#width - 1)];
      for (const piece of cell) column?.push(piece);
    });
    return placed;
  }
}

function textOfCell(cell: readonly Piece[]): string {
  return cell.map(pieceText).join(' ');
}

function keyOf(cells: Block): string {
  return cells.map((cell) => textOfCell(cell).replace(/\s+/g, ' ')).join('\t');
}

/** The number of cells that most rows have. */
function usualWidth(blocks: readonly Block[]): number {
  const counts = new Map<number, number>();
  for (const block of blocks) counts.set(block.length, (counts.get(block.length) ?? 0) + 1);
  let best = 1;
  for (const [width, count] of counts) if (count > (counts.get(best) ?? 0)) best = width;
  return best;
}
