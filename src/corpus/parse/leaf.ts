import type { SourceLine } from '../model/source-line.ts';
import type { Span } from '../model/span.ts';
import type { Leaf, Mark, Omission, Reading } from '../model/tree.ts';

/** A stretch of a line to be read; offsets into `line.text`, half-open. */
export interface Piece {
  readonly line: SourceLine;
  readonly start: number;
  readonly end: number;
}

/** The whole of a line as a piece, without its outer spaces. `null` for a blank line. */
export function pieceOf(line: SourceLine, start = 0, end = line.text.length): Piece | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(line.text.charCodeAt(from))) from++;
  while (to > from && isSpace(line.text.charCodeAt(to - 1))) to--;
  return from < to ? { line, start: from, end: to } : null;
}

/** Left-over markup of the text's former life: `**bold**`, `*`, `<i>…</i>`, `<b>…</b>`. */
const markup = /\*\*|\*|<\/?(?:i|b|em|strong|u)>/gi;

/**
 * Reads pieces as one text: spaces run together, pieces joined with one space, markup turned into marks, corrections into readings.
 * @param omissions receives the markup and control characters that the leaf leaves out
 */
export function makeLeaf(pieces: readonly Piece[], omissions: Omission[]): Leaf {
  let value = '';
  const spans: Span[] = [];
  const readings: Reading[] = [];
  const marks: Mark[] = [];
  const open: { kind: Mark['kind']; token: string; start: number }[] = [];

  const flushSpan = (line: SourceLine, start: number, end: number) => {
    const piece = pieceOf(line, start, end);
    if (piece) spans.push({ line: line.number, start: printedOffset(line, piece.start, 'start') + 1, end: printedOffset(line, piece.end, 'end') + 1 });
  };

  for (const piece of pieces) {
    if (value !== '' && !value.endsWith(' ')) value += ' ';
    const { line } = piece;
    const replaced = line.replacements.filter((replacement) => replacement.textStart < piece.end && replacement.textEnd >= piece.start);
    if (replaced.length === 0 && !special.test(line.text.slice(piece.start, piece.end))) {
      value += collapse(line.text.slice(piece.start, piece.end));
      flushSpan(line, piece.start, piece.end);
      continue;
    }
    const starts = new Map<number, number>();
    let spanFrom = piece.start;
    for (let at = piece.start; at < piece.end; ) {
      const token = markupAt(line.text, at, piece.end);
      if (token !== null || isControl(line.text.charCodeAt(at))) {
        const length = token?.length ?? 1;
        flushSpan(line, spanFrom, at);
        omissions.push({ reason: token === null ? 'control-character' : 'markup', spans: [{ line: line.number, start: printedOffset(line, at, 'start') + 1, end: printedOffset(line, at + length, 'end') + 1 }], text: line.text.slice(at, at + length) });
        if (token !== null) toggle(token, value.length);
        at += length;
        spanFrom = at;
        continue;
      }
      starts.set(at, value.length);
      const code = line.text.charCodeAt(at);
      if (!isSpace(code)) value += line.text[at];
      else if (value !== '' && !value.endsWith(' ')) value += ' ';
      at++;
    }
    flushSpan(line, spanFrom, piece.end);
    for (const replacement of replaced) {
      const start = starts.get(Math.max(replacement.textStart, piece.start)) ?? value.length;
      const end = replacement.textEnd >= piece.end ? value.length : (starts.get(replacement.textEnd) ?? value.length);
      readings.push({ start, end, printed: line.printed.slice(replacement.printedStart, replacement.printedEnd), correction: replacement.correction });
    }
  }
  const trimmed = value.trimEnd();
  return { value: trimmed, spans, readings, marks: marks.map((mark) => ({ ...mark, end: Math.min(mark.end, trimmed.length) })).filter((mark) => mark.end > mark.start) };

  function toggle(token: string, at: number): void {
    const kind: Mark['kind'] = /\*\*|b>|strong>/i.test(token) ? 'strong' : 'emphasis';
    const opener = token.replace('/', '');
    const index = open.findLastIndex((entry) => entry.token === opener);
    const opened = index < 0 ? undefined : open[index];
    if (opened !== undefined && !(token.startsWith('<') && !token.startsWith('</'))) {
      open.splice(index, 1);
      if (at > opened.start) marks.push({ kind: opened.kind, start: opened.start, end: at });
    } else if (!token.startsWith('</')) open.push({ kind, token: opener, start: at });
  }
}

/** Characters that need a closer look: markup and control characters. */
const special = /[*<\u0000-\u0008\u000e-\u001f\u007f-\u009f]/;

function collapse(value: string): string {
  return /[^\S ]| {2}/.test(value) ? value.replace(/\s+/g, ' ') : value;
}

function markupAt(text: string, at: number, end: number): string | null {
  const code = text.charCodeAt(at);
  if (code !== 42 && code !== 60) return null;
  markup.lastIndex = at;
  const match = markup.exec(text);
  return match?.index === at && at + match[0].length <= end ? match[0] : null;
}

/** Column of the printed line (0-based) that an offset into the read text stands for. */
function printedOffset(line: SourceLine, offset: number, side: 'start' | 'end'): number {
  let shift = 0;
  for (const replacement of line.replacements) {
    if (offset <= replacement.textStart && !(side === 'end' && offset === replacement.textStart && replacement.textStart === replacement.textEnd)) break;
    if (offset < replacement.textEnd) return side === 'start' ? replacement.printedStart : replacement.printedEnd;
    shift = replacement.printedEnd - replacement.textEnd;
  }
  return offset + shift;
}

export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;
}

function isControl(code: number): boolean {
  return (code < 32 && !isSpace(code)) || (code >= 0x7f && code < 0xa0);
}
