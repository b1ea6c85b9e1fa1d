import type { SourceLine } from '../model/source-line.ts';
import type { Column, Leaf, Omission, Table } from '../model/tree.ts';
import type { Reporter } from './codes.ts';
import { columnsOf, isNumberHeading, usualColumns, type ColumnTable } from './columns.ts';
import { makeLeaf, pieceOf, type Piece } from './leaf.ts';
import { annexLabel, isBlank } from './line-kind.ts';
import { closeRow, RowStack } from './open-rows.ts';
import { rowLabel } from './row-shape.ts';

/** A row as printed: its cells, each with the pieces it wraps over. */
type Block = Piece[][];

/** Whether a table at a line is printed one cell a line: leading tab, no other. */
export function isCellTable(lines: readonly SourceLine[], from: number): boolean {
  let cells = 0;
  for (let at = from; at < lines.length && cells < 4; at++) {
    const line = lines[at] as SourceLine;
    if (isBlank(line)) continue;
    if (!isCell(line.text)) return false;
    cells++;
  }
  return cells >= 3;
}

function isCell(text: string): boolean {
  return /^\s*\t\s*[^\s][^\t]*$/u.test(text);
}

/**
 * Reads a table printed one cell a line, rows separated by blank lines. A line without the leading tab goes on with the cell before.
 * A title repeated over merged cells is kept once. Cells without a row number are a fragment of a lost row.
 */
export function readTableByCell(lines: readonly SourceLine[], from: number, columnTable: ColumnTable, omissions: Omission[], reporter: Reporter): { table: Table; next: number } {
  const blocks: Block[] = [];
  let block: Block = [];
  let at = from;
  let next = from;
  for (; at < lines.length; at++) {
    const line = lines[at] as SourceLine;
    const piece = pieceOf(line);
    if (piece === null) {
      if (block.length > 0) blocks.push(block);
      block = [];
      continue;
    }
    if (isCell(line.text)) block.push([piece]);
    else if (block.length > 0 && annexLabel(line.text) === null) block.at(-1)?.push(piece);
    else break;
    next = at + 1;
  }
  if (block.length > 0) blocks.push(block);

  const text = (cell: readonly Piece[]) => cell.map((piece) => piece.line.text.slice(piece.start, piece.end)).join(' ');
  const header: Leaf[] = [];
  let columns: readonly Column[];
  const first = blocks[0] as Block;
  if (isNumberHeading(text(first[0] ?? []), columnTable)) {
    columns = columnsOf(first.map(text), null, columnTable);
    for (const cell of first) header.push(makeLeaf(cell, omissions));
    blocks.shift();
  } else {
    columns = usualColumns(usualWidth(blocks), columnTable);
    const piece = first[0]?.[0];
    reporter.report('table-without-header', piece?.line.number ?? 1, (piece?.start ?? 0) + 1);
  }

  const stack = new RowStack();
  for (const cells of blocks) {
    const label = rowLabel(text(cells[0] ?? []));
    const titles = new Set(cells.slice(1).map(text));
    const place = (list: readonly (readonly Piece[])[]): Piece[][] => {
      const placed: Piece[][] = columns.map(() => []);
      list.forEach((cell, index) => {
        placed[Math.min(index + 1, placed.length - 1)]?.push(...cell);
      });
      return placed;
    };
    const labelPiece = cells[0]?.[0] ?? null;
    if (label !== null && cells.length > 1 && titles.size === 1 && (cells.length > 2 || label.kind === 'group')) {
      for (const cell of cells.slice(2)) omissions.push({ reason: 'repeated-title', spans: makeLeaf(cell, []).spans, text: text(cell) });
      stack.add({ role: 'group', labelPiece, number: label.number, rank: 1, cells: place(cells.slice(1, 2)), children: [] });
    } else if (label !== null) {
      stack.add({ role: 'item', labelPiece, number: label.number, rank: 2, cells: place(cells.slice(1)), children: [] });
    } else {
      reporter.report('table-fragment', labelPiece?.line.number ?? 1, (labelPiece?.start ?? 0) + 1);
      // The fragment is the end of a row: its cells stand under the last columns.
      const shift = Math.max(0, columns.length - 1 - cells.length);
      stack.addTop({ role: 'fragment', labelPiece: null, number: null, rank: 0, cells: place([...Array.from({ length: shift }, () => []), ...cells]), children: [] });
    }
  }
  return { table: { kind: 'table', header, columns, rows: stack.top.map((row) => closeRow(row, columns.length, omissions)) }, next };
}

/** The number of cells that most rows have. */
function usualWidth(blocks: readonly Block[]): number {
  const counts = new Map<number, number>();
  for (const block of blocks) counts.set(block.length, (counts.get(block.length) ?? 0) + 1);
  let best = 1;
  for (const [width, count] of counts) if (count > (counts.get(best) ?? 0)) best = width;
  return best;
}
