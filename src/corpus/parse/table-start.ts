import type { Table } from '../model/tree.ts';
import { roleOf, isNumberHeading } from './columns.ts';
import { filledFrom, textAt, type ParseContext } from './context.ts';
import { bareRows } from './bare-rows.ts';
import { fixedRows } from './fixed-rows.ts';
import { labelAt } from './label.ts';
import { omit, textOf } from './leaf.ts';
import { firstOffset, isPageNumber, isTabbed, isUpper } from './line-kind.ts';
import { markdownRows } from './markdown-rows.ts';
import type { FoundRows } from './raw-rows.ts';
import { rowLabel } from './row-shape.ts';
import { isCell, readTableByCell } from './table-by-cell.ts';
import { readTableByLine, tableOf } from './table-by-line.ts';

/** How many cells are looked through for the row number that tells a table from indented text. */
const cellsLooked = 24;

/** No row of headings is longer; nor a heading that stands on a line of its own. */
const longestHeader = 300;
const longestBareHeading = 60;
/** How many lines below `TT` another heading is looked for. */
const headingsApart = 3;

/** Whether a table begins at a line, in any of its layouts; tabs also indent text and stand behind labels. */
export function tableBegins(context: ParseContext, at: number): boolean {
  const text = textAt(context, at);
  return isTabbed(text) ? tableOfCells(context, at) || tableOfRows(context, at) : withoutTabs(context, at) !== null;
}

/** Rows of a table that has no tabs: drawn with bars, laid out with spaces or one cell a line. */
function withoutTabs(context: ParseContext, at: number): FoundRows | null {
  return markdownRows(context, at) ?? fixedRows(context, at) ?? bareRows(context, at);
}

/**
 * Whether a line looks like the beginning of a table that cannot be read: the heading of the number column (`TT`, `STT`) and
 * another known heading behind or below it.
 */
export function tableSuspected(context: ParseContext, at: number): boolean {
  const text = textAt(context, at)
    .slice(0, longestHeader + 1)
    .trim();
  const first = /^\|?\s*(\p{Lu}+)\.?(?=$|[\s|])/u.exec(text.slice(0, longestHeader));
  const word = first?.[1] ?? '';
  if (text.length > longestHeader || !isUpper(word) || !isNumberHeading(word, context.columns)) return false;
  const rest = text.slice(first?.[0].length ?? 0);
  if (/\p{L}/u.test(rest)) return roleOf(rest, context.columns) !== null;
  let below = filledFrom(context, at + 1, headingsApart);
  for (let looked = 0; below !== null && looked < headingsApart; looked++) {
    const heading = textAt(context, below).trim();
    if (heading.length <= longestBareHeading && roleOf(heading, context.columns) !== null) return true;
    below = filledFrom(context, below + 1, headingsApart);
  }
  return false;
}

/** Reads the table that begins at a line. */
export function readTable(context: ParseContext, from: number): { table: Table; next: number } {
  const found = isTabbed(textAt(context, from)) ? null : withoutTabs(context, from);
  if (found !== null) {
    for (const piece of found.omitted)
      omit(piece, isPageNumber(textOf(piece)) ? 'page-number' : 'rule', context.omissions);
    return { table: tableOf(context, from, found.rows), next: found.next };
  }
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
