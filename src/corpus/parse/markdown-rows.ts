import type { SourceLine } from '../model/source-line.ts';
import { isNumberHeading } from './columns.ts';
import { textAt, type ParseContext } from './context.ts';
import { pieceOf, textOf, type Piece } from './leaf.ts';
import type { FoundRows, RawRow } from './raw-rows.ts';

/** The line below the headings (`|---|:--:|`), or a border (`+----+----+`). */
const ruling = /^\s*[|+]?\s*:?-+:?\s*(?:[|+]\s*:?-+:?\s*)*[|+]?\s*$/;

/** How many rulings may stand between two rows. */
const longestRuling = 2;

/**
 * The rows of a table drawn with bars (Markdown): a row a line, a bar between cells. What proves it is the ruling below the first row,
 * or the heading of the number column. `null` where a line begins none.
 */
export function markdownRows(context: ParseContext, from: number): FoundRows | null {
  let at = from;
  const omitted: Piece[] = [];
  const skipRulings = () => {
    for (const end = at + longestRuling; at < end && isRuling(textAt(context, at)); at++) {
      const piece = pieceOf(context.lines[at] as SourceLine);
      if (piece !== null) omitted.push(piece);
    }
  };
  skipRulings();
  const first = textAt(context, at);
  if (!first.includes('|') || first.includes('\t')) return null;
  const outer = first.trim().startsWith('|');
  const heading = /[^|\s][^|]*/.exec(first.slice(0, 200))?.[0] ?? '';
  const ruled = at > from || isRuling(textAt(context, at + 1));
  if (!ruled && !(outer && isNumberHeading(heading, context.columns))) return null;
  const rows: RawRow[] = [];
  while (isRow(textAt(context, at), outer)) {
    rows.push(split(context.lines[at] as SourceLine, omitted));
    at++;
    skipRulings();
  }
  if (rows.length < 2 || (rows[0]?.cells.length ?? 0) < 2) return null;
  return { rows, next: at, omitted };
}

function isRuling(text: string): boolean {
  return text.length < 1000 && /-/.test(text) && /[|+]/.test(text) && ruling.test(text);
}

function isRow(text: string, outer: boolean): boolean {
  return text.includes('|') && !text.includes('\t') && (!outer || text.trim().startsWith('|'));
}

/** The cells between the bars; the bars go to `omitted`. A bar behind a backslash is a letter of its cell. */
function split(line: SourceLine, omitted: Piece[]): RawRow {
  const cells: Piece[][] = [];
  let start = 0;
  const add = (end: number) => {
    const piece = pieceOf(line, start, end);
    cells.push(piece === null ? [] : [piece]);
  };
  for (const { index } of line.text.matchAll(/(?<!\\)\|/g)) {
    // The outer bars have no cell before and behind them.
    if (cells.length > 0 || line.text.slice(start, index).trim() !== '') add(index);
    else if (start > 0) add(index);
    omitted.push({ line, start: index, end: index + 1 });
    start = index + 1;
  }
  if (line.text.slice(start).trim() !== '') add(line.text.length);
  return { cells, texts: cells.map((cell) => (cell[0] === undefined ? '' : textOf(cell[0]))) };
}
