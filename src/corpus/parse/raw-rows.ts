import type { SourceLine } from '../model/source-line.ts';
import { filledFrom, textAt, type ParseContext } from './context.ts';
import { breaksOff } from './joining.ts';
import { omit, pieceOf, textOf, type Piece } from './leaf.ts';
import { beginsLower, isPageNumber, isTabbed, isUpper } from './line-kind.ts';
import { partAt } from './part-start.ts';
import { isTotal, joinedGroup, rowLabel, rowMark } from './row-shape.ts';

/** A row as printed: each cell with the pieces that it wraps over. */
export interface RawRow {
  readonly cells: Piece[][];
  /** The cells' text, index for index. */
  readonly texts: string[];
}

/** The rows of a table with what stands between them and is no cell. */
export interface FoundRows {
  readonly rows: RawRow[];
  /** Index behind the last line. */
  readonly next: number;
  /** Bars, rulings and page numbers. */
  readonly omitted: readonly Piece[];
}

/** How many lines may stand between two rows of one table. */
const widestGap = 12;

/**
 * Collects the rows of a table printed one row a line. Page numbers are left out; a line in lower case without tabs wraps the cell
 * above; a row that a line break cut in two is joined again; a group's title may stand without tabs.
 */
export function rawRows(context: ParseContext, from: number): { rows: RawRow[]; next: number } {
  const rows: RawRow[] = [];
  let width = 0;
  let next = from;
  for (let at: number | null = from; at !== null; at = filledFrom(context, at + 1, widestGap)) {
    const line = context.lines[at] as SourceLine;
    const piece = pieceOf(line) as Piece;
    const last = rows.at(-1);
    if (isTabbed(line.text)) {
      const row = split(line);
      if (rows.length === 0 || (rows.length === 1 && row.cells.length > width)) width = row.cells.length;
      if (last !== undefined && cutInTwo(last, row, width)) join(last, row);
      else rows.push(row);
    } else if (last === undefined) {
      break;
    } else if (isPageNumber(line.text) && tabbedAfter(context, at)) {
      omit(piece, 'page-number', context.omissions);
    } else if (at === next && beginsLower(line.text) && partAt(context, at) === null) {
      join(last, { cells: [[piece]], texts: [textOf(piece)] });
    } else if (
      tabbedAfter(context, at) &&
      (joinedGroup(textOf(piece)) !== null || isTotal(textOf(piece))) &&
      !headerAfter(context, at, rows[0]) &&
      partAt(context, at) === null
    ) {
      rows.push({ cells: [[piece]], texts: [textOf(piece)] });
    } else {
      break;
    }
    next = at + 1;
  }
  return { rows, next };
}

function tabbedAfter(context: ParseContext, at: number): boolean {
  const next = filledFrom(context, at + 1, 4);
  return next !== null && isTabbed(textAt(context, next));
}

/** Whether the next row is a header, by its likeness to the first row of the table: what stands between is a section with a table of its own. */
function headerAfter(context: ParseContext, at: number, first: RawRow | undefined): boolean {
  const next = filledFrom(context, at + 1, 4);
  if (next === null || first === undefined) return false;
  const cells = split(context.lines[next] as SourceLine).texts;
  const words = cells.filter((text) => /\p{L}/u.test(text));
  const same = words.filter((text) => first.texts.includes(text));
  return words.length > 1 && same.length * 2 >= words.length && same.length > 0;
}

function split(line: SourceLine): RawRow {
  const cells: Piece[][] = [];
  for (let start = 0; start <= line.text.length; ) {
    const tab = line.text.indexOf('\t', start);
    const end = tab < 0 ? line.text.length : tab;
    const piece = pieceOf(line, start, end);
    cells.push(piece === null ? [] : [piece]);
    start = end + 1;
    if (tab < 0) break;
  }
  return { cells, texts: cells.map((cell) => (cell[0] === undefined ? '' : textOf(cell[0]))) };
}

/** Whether a row is the rest of the one above, which has fewer cells than the table is wide and breaks off in mid-sentence. */
function cutInTwo(above: RawRow, row: RawRow, width: number): boolean {
  const [first = ''] = row.texts;
  if (first === '' || above.cells.length >= width || above.cells.length + row.cells.length - 1 > width) return false;
  if (rowLabel(first) !== null || rowMark(first) !== null || joinedGroup(first) !== null || isUpper(first))
    return false;
  return beginsLower(first) || breaksOff(above.texts.at(-1) ?? '');
}

/** Joins a row to the one above: its first cell goes on with the last, the others follow. */
function join(above: RawRow, row: RawRow): void {
  const [first = [], ...rest] = row.cells;
  const index = Math.max(
    0,
    above.texts.findLastIndex((text) => text !== ''),
  );
  above.cells[index]?.push(...first);
  above.texts[index] = `${above.texts[index] ?? ''} ${row.texts[0] ?? ''}`;
  above.cells.push(...rest);
  above.texts.push(...row.texts.slice(1));
}
