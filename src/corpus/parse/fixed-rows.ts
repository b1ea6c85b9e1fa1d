import type { SourceLine } from '../model/source-line.ts';
import { isNumberHeading } from './columns.ts';
import { filledFrom, textAt, type ParseContext } from './context.ts';
import { pieceOf, readOffset, textOf, type Piece } from './leaf.ts';
import { isPageNumber, isTabbed } from './line-kind.ts';
import { partAt } from './part-start.ts';
import type { FoundRows, RawRow } from './raw-rows.ts';
import { rowLabel } from './row-shape.ts';
import { readHeader } from './table-header.ts';

/** Blank lines between two rows. */
const widestGap = 2;
/** No line of such a table is longer. */
const longestLine = 400;

/**
 * The rows of a table laid out with spaces, as text comes out of a PDF. A column begins where its heading does and where no row prints
 * anything just before; where a cell runs over the edge of its column, the table is not read (`null`).
 */
export function fixedRows(context: ParseContext, from: number): FoundRows | null {
  const header = printedAt(context, from);
  const first = /^\s*(\S{1,20})\s{2,}\S/.exec(header)?.[1] ?? '';
  if (first === '' || header.length > longestLine || isTabbed(header) || !isNumberHeading(first, context.columns))
    return null;
  const { found, pageNumbers } = rowsBelow(context, from, header.search(/\S/) + first.length);
  const items = found.filter(({ group }) => !group).map(({ at }) => printedAt(context, at));
  const columns = columnsOf(header, items);
  if (columns === null || items.length === 0) return null;
  const rows: RawRow[] = [split(context.lines[from] as SourceLine, columns)];
  if (readHeader(rows, context.columns).unknown.length > 1) return null;
  for (const { at, group } of found) {
    const line = context.lines[at] as SourceLine;
    const crosses = !fits(line.printed, columns);
    const row = split(line, group && crosses ? columns.slice(0, 2) : columns);
    const last = rows.at(-1);
    if (row.texts[0] === '' && last !== undefined && rows.length > 1) goOn(last, row);
    else rows.push(row);
  }
  const next = (found.at(-1)?.at ?? from) + 1;
  const omitted = pageNumbers
    .filter((at) => at < next)
    .map((at) => pieceOf(context.lines[at] as SourceLine))
    .filter((piece) => piece !== null);
  return { rows, next, omitted };
}

function printedAt(context: ParseContext, at: number): string {
  return at < context.to ? (context.lines[at]?.printed ?? '').trimEnd() : '';
}

/**
 * The lines below a header that begin with a number, or far enough to the right to go on with the row above; and the page numbers
 * between them, which stand apart.
 */
function rowsBelow(
  context: ParseContext,
  from: number,
  numberEnd: number,
): { found: { at: number; group: boolean }[]; pageNumbers: number[] } {
  const found: { at: number; group: boolean }[] = [];
  const pageNumbers: number[] = [];
  for (let at = filledFrom(context, from + 1, widestGap); at !== null; at = filledFrom(context, at + 1, widestGap)) {
    const printed = printedAt(context, at);
    if (printed.length > longestLine || isTabbed(textAt(context, at))) break;
    if (isPageNumber(printed) && printedAt(context, at - 1) === '') {
      pageNumbers.push(at);
      continue;
    }
    const label = rowLabel(/^\s*(\S+)(?=\s)/.exec(printed)?.[1] ?? '');
    const goesOn = printed.search(/\S/) > numberEnd;
    if ((label === null && !goesOn) || (goesOn && found.length === 0) || partAt(context, at) !== null) break;
    found.push({ at, group: label?.kind === 'group' });
  }
  return { found, pageNumbers };
}

/** Where the columns begin; `null` where a heading that stands apart has something before it in a row. */
function columnsOf(header: string, items: readonly string[]): number[] | null {
  const columns: number[] = [];
  for (const { index } of header.matchAll(/(?<!\S)\S/g)) {
    const begins = columns.length === 0 || /\p{Lu}/u.test(header[index] ?? '');
    if (!begins) continue;
    const free = items.every((item) => isFree(item, index));
    const headingApart = columns.length === 0 || /\s{2}$/.test(header.slice(0, index));
    if (headingApart && !free) return null;
    const cellApart = items.some((item) => /(?:^|\s{2})$/.test(item.slice(0, index)) && /\S/.test(item[index] ?? ''));
    if (free && (headingApart || cellApart)) columns.push(index);
  }
  return columns.length < 3 ? null : columns;
}

function isFree(printed: string, column: number): boolean {
  return column === 0 || /^\s?$/.test(printed.slice(column - 1, column));
}

function fits(printed: string, columns: readonly number[]): boolean {
  return columns.every((column) => isFree(printed, column));
}

function split(line: SourceLine, columns: readonly number[]): RawRow {
  const cells = columns.map((column, index): Piece[] => {
    const start = index === 0 ? 0 : readOffset(line, column);
    const next = columns[index + 1];
    const piece = pieceOf(line, start, next === undefined ? line.text.length : readOffset(line, next));
    return piece === null ? [] : [piece];
  });
  return { cells, texts: cells.map((cell) => (cell[0] === undefined ? '' : textOf(cell[0]))) };
}

/** Each cell goes on with the one above it. */
function goOn(above: RawRow, row: RawRow): void {
  row.cells.forEach((cell, index) => {
    above.cells[index]?.push(...cell);
    if (cell.length > 0) above.texts[index] = `${above.texts[index] ?? ''} ${row.texts[index] ?? ''}`.trim();
  });
}
