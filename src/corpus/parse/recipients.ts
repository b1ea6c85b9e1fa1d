import type { SourceLine } from '../model/source-line.ts';
import type { Omission, Recipients, Signature } from '../model/tree.ts';
import { makeLeaf, pieceOf, type Piece } from './leaf.ts';
import { beginsLower, isBlank } from './line-kind.ts';
import { closeParagraph, type OpenParagraph } from './open-blocks.ts';

/**
 * Reads the list of recipients: one item a line, items that wrap or nest (`+`), or all on one line. It ends with `- Lưu …`
 * or where something else begins.
 * @param ends whether the line at an index begins something else
 */
export function readRecipients(lines: readonly SourceLine[], from: number, ends: (index: number) => boolean, omissions: Omission[]): { recipients: Recipients; signature: Signature | null; next: number } {
  const first = lines[from] as SourceLine;
  const heading = /^\s*(?:\*+)?N[ơo]i nhận\s*:?(?:\*+)?/iu.exec(first.text);
  const headingEnd = heading?.[0].length ?? first.text.length;
  const items: OpenParagraph[] = [];
  let signature: Signature | null = null;

  const rest = pieceOf(first, headingEnd);
  if (rest !== null) {
    const text = first.text.slice(rest.start, rest.end);
    if (/^[-–+]/.test(text)) for (const piece of splitItems(first, rest)) addItem(items, piece);
    else signature = { kind: 'signature', lines: [{ role: 'office', text: makeLeaf([rest], omissions) }] };
  }

  let at = from + 1;
  let archived = false;
  let blanks = 0;
  for (; at < lines.length; at++) {
    const line = lines[at] as SourceLine;
    if (isBlank(line)) {
      blanks++;
      continue;
    }
    const piece = pieceOf(line) as Piece;
    const text = line.text.slice(piece.start, piece.end);
    const item = /^[-–+]/.test(text);
    if (!item && (ends(at) || archived || (blanks > 0 && !beginsLower(text)) || items.length === 0)) break;
    if (item) for (const part of splitItems(line, piece)) addItem(items, part);
    else items.at(-1)?.pieces.push(piece);
    if (/^[-–]\s*Lưu\b/u.test(text) || /[;.]\s*-\s*Lưu\b/u.test(text)) archived = true;
    blanks = 0;
  }
  return {
    recipients: { kind: 'recipients', heading: makeLeaf([pieceOf(first, 0, headingEnd) as Piece], omissions), items: items.map((item) => closeParagraph(item, omissions)) },
    signature,
    next: at,
  };
}

/** Items on one line: a dash after a semicolon begins the next. */
function splitItems(line: SourceLine, piece: Piece): Piece[] {
  const pieces: Piece[] = [];
  let start = piece.start;
  const text = line.text;
  for (let at = piece.start + 1; at < piece.end; at++) {
    if ((text[at] === '-' || text[at] === '–') && /[;.]\s*$/.test(text.slice(Math.max(start, at - 3), at)) && /\s/.test(text[at + 1] ?? '')) {
      const own = pieceOf(line, start, at);
      if (own) pieces.push(own);
      start = at;
    }
  }
  const last = pieceOf(line, start, piece.end);
  if (last) pieces.push(last);
  return pieces;
}

function addItem(items: OpenParagraph[], piece: Piece): void {
  const plus = piece.line.text[piece.start] === '+';
  const rest = pieceOf(piece.line, piece.start + 1, piece.end);
  const item: OpenParagraph = { kind: 'paragraph', role: plus ? 'plus' : 'dash', bullet: { ...piece, end: piece.start + 1 }, pieces: rest === null ? [] : [rest], children: [] };
  const parent = plus ? items.findLast((other) => other.role === 'dash') : undefined;
  (parent?.children ?? items).push(item);
}
