import type { SourceLine } from '../model/source-line.ts';
import { textAt, type ParseContext } from './context.ts';
import { pieceOf, type Piece } from './leaf.ts';
import { beginsLower } from './line-kind.ts';

/** How many lines `(Kèm theo …)` may run over. */
const longest = 4;

/** The pieces of `(Kèm theo …)` from a line on: up to the closing bracket, or as far as lines in lower case go on with it. */
export function issuedWithPieces(
  context: ParseContext,
  from: number,
  start = 0,
): { pieces: readonly Piece[]; next: number } {
  const pieces: Piece[] = [];
  const first = pieceOf(context.lines[from] as SourceLine, start);
  if (first) pieces.push(first);
  const bracketed = textAt(context, from).slice(start).trimStart().startsWith('(');
  let at = from;
  while (
    at + 1 < context.to &&
    at + 1 < from + longest &&
    !/[)./]\s*\*?$/.test(textAt(context, at).slice(-10).trim())
  ) {
    const next = textAt(context, at + 1);
    const piece = pieceOf(context.lines[at + 1] as SourceLine);
    if (
      piece === null ||
      next.includes('\t') ||
      !(bracketed ? closesSoon(context, at + 1, from + longest) : beginsLower(next))
    )
      break;
    pieces.push(piece);
    at++;
  }
  return { pieces, next: at + 1 };
}

function closesSoon(context: ParseContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const text = textAt(context, at).trim();
    if (text === '') return false;
    if (text.slice(-3).includes(')')) return true;
  }
  return false;
}
