import type { Table } from '../model/tree.ts';
import { roleOf, isNumberHeading } from './columns.ts';
import { filledFrom, textAt, type ParseContext } from './context.ts';
import { labelAt } from './label.ts';
import { firstOffset, isTabbed } from './line-kind.ts';
import { rowLabel } from './row-shape.ts';
import { isCell, readTableByCell } from './table-by-cell.ts';
import { readTableByLine } from './table-by-line.ts';

/** How many cells are looked through for the row number that tells a table from indented text. */
const cellsLooked = 24;

/** Whether a table begins at a line, in either of its layouts; tabs also indent text and stand behind labels. */
export function tableBegins(context: ParseContext, at: number): boolean {
  const text = textAt(context, at);
  return isTabbed(text) && (tableOfCells(context, at) || tableOfRows(context, at));
}

/** Reads the table that begins at a line. */
export function readTable(context: ParseContext, from: number): { table: Table; next: number } {
  return tableOfCells(context, from) ? readTableByCell(context, from) : readTableByLine(context, from);
}

/** One cell a line, each behind a tab: at least three, one of which is a row number or the heading of the number column. */
function tableOfCells(context: ParseContext, from: number): boolean {
  let cells = 0;
  let numbered = false;
  for (let at: number | null = from; at !== null && cells < cellsLooked; at = filledFrom(context, at + 1, 3)) {
    const text = textAt(context, at);
    if (!isCell(text)) {
      // A cell that wraps goes on at the margin.
      if (cells === 0 || isTabbed(text)) return false;
      const next = filledFrom(context, at + 1, 1);
      if (next === null || !isCell(textAt(context, next))) break;
      continue;
    }
    cells++;
    numbered ||= rowLabel(text.trim()) !== null || isNumberHeading(text, context.columns);
    if (numbered && cells >= 3) return true;
  }
  return false;
}

/** One row a line: a header, three cells, or two cells on this line and the next. */
function tableOfRows(context: ParseContext, at: number): boolean {
  const cells = filledCells(textAt(context, at));
  const [first = '', second = ''] = cells;
  if (cells.length < 2) return false;
  if (isNumberHeading(first, context.columns)) return true;
  if (cells.every((cell) => roleOf(cell, context.columns) !== null)) return true;
  if (/^[-–+•]$/.test(first)) return false;
  if (cells.length >= 3) return true;
  if (isLabelBeforeTab(textAt(context, at)) || second === '') return false;
  const next = filledFrom(context, at + 1, 3);
  return (
    next !== null &&
    isTabbed(textAt(context, next)) &&
    filledCells(textAt(context, next)).length >= 2 &&
    !isLabelBeforeTab(textAt(context, next))
  );
}

/** `1.⇥Nội dung`, `-⇥Nội dung`: a tab where others print a space. */
function isLabelBeforeTab(text: string): boolean {
  const start = firstOffset(text);
  const label = labelAt(text, start);
  const end = label?.end ?? (/^[-–+•]/.test(text.slice(start)) ? start + 1 : null);
  return end !== null && /^\s*\t/.test(text.slice(end, end + 20));
}

function filledCells(text: string): string[] {
  return text
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}
