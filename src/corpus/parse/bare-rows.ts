import type { SourceLine } from '../model/source-line.ts';
import { isNumberHeading, roleOf } from './columns.ts';
import { textAt, type ParseContext } from './context.ts';
import { pieceOf, pieceText, type Piece } from './leaf.ts';
import { beginsLower, isTabbed } from './line-kind.ts';
import { partAt } from './part-start.ts';
import type { FoundRows, RawRow } from './raw-rows.ts';
import { rowLabel } from './row-shape.ts';

/** No table is wider, no heading longer. */
const widest = 12;
const longestHeading = 60;
/** `Số thứ tự` and what may stand round it. */
const longestNumberHeading = 20;
/** No more blank lines stand between two cells. */
const widestGap = 3;

/** A cell with the lines that it runs over, and whether a blank line or the end of the text follows. */
interface BareCell {
  readonly pieces: Piece[];
  readonly text: string;
  readonly apart: boolean;
}

/**
 * The rows of a table pasted one cell a line without tabs. Nothing marks an empty cell there, so that it is read only where it comes
 * out even: known headings, rows that begin with their numbers in order and have a cell for every heading, groups that have a title
 * alone. `null` otherwise.
 */
export function bareRows(context: ParseContext, from: number): FoundRows | null {
  const start = textAt(context, from);
  if (start.length > longestNumberHeading || !isNumberHeading(start, context.columns)) return null;
  const cells = new CellSource(context, from);
  const header: BareCell[] = [];
  for (let cell = cells.take(); cell !== null; cell = cells.take()) {
    header.push(cell);
    const next = cells.peek();
    if (next === null || header.length > widest || cell.text.length > longestHeading) return null;
    if (isNumberHeading(next.text, context.columns)) return null;
    if (rowLabel(next.text) !== null) break;
  }
  const roles = header.map((cell) => roleOf(cell.text, context.columns));
  const width = header.length;
  if (width < 3 || !roles.includes('title') || roles.filter((role) => role !== null).length < width - 1) return null;
  const rows: RawRow[] = [rowOf(header)];
  let number = 0;
  for (let first = cells.peek(); first !== null; first = cells.peek()) {
    const label = rowLabel(first.text);
    if (label === null) break;
    cells.take();
    const row = [first];
    const second = cells.take();
    if (second === null) return null;
    row.push(second);
    const group = label.kind === 'group' && rowLabel(cells.peek()?.text ?? '') !== null;
    while (!group && row.length < width) {
      const cell = cells.take();
      if (cell === null) return null;
      row.push(cell);
    }
    if (label.kind === 'number' && !label.number.includes('.')) {
      const own = Number(label.number);
      if (own !== 1 && own !== number + 1) return null;
      number = own;
    }
    const next = cells.peek();
    // A line that begins no row and follows at once belongs to a cell above: nobody knows to which.
    if (next !== null && rowLabel(next.text) === null && !row.at(-1)?.apart) return null;
    rows.push(rowOf(row));
  }
  return rows.length < 2 ? null : { rows, next: cells.next, omitted: [] };
}

function rowOf(cells: readonly BareCell[]): RawRow {
  return { cells: cells.map((cell) => cell.pieces), texts: cells.map((cell) => cell.text) };
}

/** Takes cells line by line; a line in lower case goes on with the cell above. */
class CellSource {
  readonly #context: ParseContext;
  #at: number;
  #ahead: { readonly cell: BareCell | null; readonly next: number } | null = null;

  constructor(context: ParseContext, from: number) {
    this.#context = context;
    this.#at = from;
  }

  /** Index behind the last cell taken. */
  get next(): number {
    return this.#at;
  }

  peek(): BareCell | null {
    this.#ahead ??= this.#read();
    return this.#ahead.cell;
  }

  take(): BareCell | null {
    const { cell, next } = this.#ahead ?? this.#read();
    this.#ahead = null;
    if (cell !== null) this.#at = next;
    return cell;
  }

  #read(): { cell: BareCell | null; next: number } {
    let at = this.#at;
    while (at < this.#context.to && at - this.#at <= widestGap && textAt(this.#context, at).trim() === '') at++;
    const piece = this.#pieceAt(at);
    if (piece === null || partAt(this.#context, at) !== null) return { cell: null, next: at };
    const pieces = [piece];
    for (at++; ; at++) {
      const more = this.#pieceAt(at);
      if (
        more === null ||
        !beginsLower(pieceText(more)) ||
        pieceText(more).length < 2 ||
        rowLabel(pieceText(more)) !== null
      )
        break;
      pieces.push(more);
    }
    const apart = textAt(this.#context, at).trim() === '' || partAt(this.#context, at) !== null;
    return { cell: { pieces, text: pieces.map(pieceText).join(' '), apart }, next: at };
  }

  #pieceAt(at: number): Piece | null {
    if (at >= this.#context.to || isTabbed(textAt(this.#context, at))) return null;
    return pieceOf(this.#context.lines[at] as SourceLine);
  }
}
