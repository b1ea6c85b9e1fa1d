import type { Replacement, SourceLine } from '../model/source-line.ts';
import type { Span } from '../model/span.ts';
import type { Leaf, Mark, Omission, Reading } from '../model/tree.ts';
import { isSpace } from './characters.ts';
import { isHyphenated } from './joining.ts';

/** A stretch of a line to be read; offsets into `line.text`, half-open. */
export interface Piece {
  readonly line: SourceLine;
  readonly start: number;
  readonly end: number;
}

/** The whole of a line, or a stretch of it, as a piece without its outer spaces. `null` where nothing is left. */
export function pieceOf(line: SourceLine, start = 0, end = line.text.length): Piece | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(line.text.charCodeAt(from))) from++;
  while (to > from && isSpace(line.text.charCodeAt(to - 1))) to--;
  return from < to ? { line, start: from, end: to } : null;
}

/** The text of a piece as it stands, markup included. */
export function pieceText(piece: Piece): string {
  return piece.line.text.slice(piece.start, piece.end);
}

/** The place of a piece in the seed. */
function spanOf({ line, start, end }: Piece): Span {
  return { line: line.number, start: printedOffset(line, start, true) + 1, end: printedOffset(line, end) + 1 };
}

/** Declares that no leaf holds a piece. */
export function omit(piece: Piece, reason: Omission['reason'], omissions: Omission[]): void {
  omissions.push({ reason, spans: [spanOf(piece)], text: pieceText(piece) });
}

/**
 * Reads pieces as one text: spaces run together, pieces joined with one space, markup turned into marks, corrections into readings.
 * @param omissions receives the markup and control characters that the leaf leaves out
 */
export function makeLeaf(pieces: readonly Piece[], omissions: Omission[]): Leaf {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined && only.line.replacements.length === 0) {
    // Most leaves: one stretch of one line, as it is.
    const value = pieceText(only);
    if (!plain.test(value)) return { value, spans: [spanOf(only)], readings: nothing, marks: nothing };
  }
  const writer = new LeafWriter(omissions);
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1];
    const before = pieces[index - 1];
    const cut = next !== undefined && cutsSyllable(piece, next);
    writer.piece(cut ? { ...piece, end: piece.end - 1 } : piece, before !== undefined && cutsSyllable(before, piece));
    if (cut) omit({ ...piece, start: piece.end - 1 }, 'hyphen', omissions);
  });
  return writer.leaf();
}

/** Whether a hyphen at the end of a line cuts a syllable that the next line goes on with. */
function cutsSyllable(piece: Piece, next: Piece): boolean {
  return (
    piece.line.text.charCodeAt(piece.end - 1) === 45 &&
    next.line.number > piece.line.number &&
    isHyphenated(pieceText(piece), pieceText(next))
  );
}

/** What may be left-over markup of the text's former life (`**bold**`, `<i>…</i>`), and control characters. */
const special = /\*+|<\/?(?:i|b|em|strong|u)>|[\u0000-\u0008\u000e-\u001f\u007f-\u009f]+/gi;
/** What a leaf without spaces to collapse, markup and control characters does not hold. */
const plain =
  /[*<\t-\r\u0000-\u0008\u000e-\u001f\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]| {2}/;
const nothing: readonly never[] = Object.freeze([]);

class LeafWriter {
  readonly #omissions: Omission[];
  readonly #parts: string[] = [];
  #length = 0;
  #spaced = true;
  readonly #spans: Span[] = [];
  readonly #readings: Reading[] = [];
  readonly #marks: Mark[] = [];
  /** Where markup was opened, by its opening token. */
  readonly #open = new Map<string, number[]>();

  constructor(omissions: Omission[]) {
    this.#omissions = omissions;
  }

  /** @param glued whether the piece goes on with the word before it */
  piece(piece: Piece, glued: boolean): void {
    const text = pieceText(piece);
    if (text === '') return;
    if (this.#length > 0 && !glued) this.#write(' ');
    const replaced = correctedWithin(piece);
    if (replaced.length === 0 && !plain.test(text)) {
      this.#parts.push(text);
      this.#length += text.length;
      this.#spaced = false;
      this.#spans.push(spanOf(piece));
      return;
    }
    const stops = [
      ...new Set(
        replaced.flatMap(({ textStart, textEnd }) => [Math.max(textStart, piece.start), Math.min(textEnd, piece.end)]),
      ),
    ].sort((a, b) => a - b);
    const reached = new Map<number, number>();
    let at = piece.start;
    let stop = 0;
    const copy = (to: number) => {
      for (let next = stops[stop]; next !== undefined && next <= to; next = stops[++stop]) {
        this.#write(piece.line.text.slice(at, next));
        reached.set(next, this.#length);
        at = Math.max(at, next);
      }
      this.#write(piece.line.text.slice(at, to));
    };
    for (const match of text.matchAll(special)) {
      const start = piece.start + match.index;
      if (match[0].startsWith('*') && piece.line.markup?.has(start) !== true) continue;
      this.#span(piece.line, at, start);
      copy(start);
      at = start + match[0].length;
      this.#leaveOut({ line: piece.line, start, end: at }, match[0]);
    }
    this.#span(piece.line, at, piece.end);
    copy(piece.end);
    for (const { textStart, textEnd, printedStart, printedEnd, correction } of replaced) {
      const start = reached.get(Math.max(textStart, piece.start)) ?? this.#length;
      const end = reached.get(Math.min(textEnd, piece.end)) ?? this.#length;
      this.#readings.push({ start, end, printed: piece.line.printed.slice(printedStart, printedEnd), correction });
    }
  }

  leaf(): Leaf {
    const value = this.#parts.join('').trimEnd();
    const inside = <T extends { readonly start: number; readonly end: number }>(ranges: readonly T[]) =>
      ranges.map((range) => ({ ...range, end: Math.min(range.end, value.length) }));
    return {
      value,
      spans: this.#spans,
      readings: inside(this.#readings),
      marks: inside(this.#marks).filter((mark) => mark.end > mark.start),
    };
  }

  #write(text: string): void {
    let flat = plain.test(text) ? text.replace(/\s+/g, ' ') : text;
    if (this.#spaced && flat.startsWith(' ')) flat = flat.slice(1);
    if (flat === '') return;
    this.#parts.push(flat);
    this.#length += flat.length;
    this.#spaced = flat.endsWith(' ');
  }

  #span(line: SourceLine, start: number, end: number): void {
    const piece = pieceOf(line, start, end);
    if (piece) this.#spans.push(spanOf(piece));
  }

  #leaveOut(piece: Piece, token: string): void {
    const isMarkup = token.startsWith('*') || token.startsWith('<');
    omit(piece, isMarkup ? 'markup' : 'control-character', this.#omissions);
    if (!isMarkup) return;
    const opener = token.replace('/', '').toLowerCase();
    const starts = this.#open.get(opener) ?? [];
    this.#open.set(opener, starts);
    const start = token.startsWith('<') && !token.startsWith('</') ? undefined : starts.pop();
    if (start === undefined) {
      if (!token.startsWith('</')) starts.push(this.#length);
    } else if (this.#length > start)
      this.#marks.push({
        kind: /^(?:\*{2,3}|<b>|<strong>)$/.test(opener) ? 'strong' : 'emphasis',
        start,
        end: this.#length,
      });
  }
}

/** A stretch that a correction changed. */
type Corrected = Replacement & { readonly correction: string };

/** The corrections that touch a piece. */
function correctedWithin({ line, start, end }: Piece): Corrected[] {
  const found: Corrected[] = [];
  const { replacements } = line;
  for (let at = firstBehind(replacements, start); at < replacements.length; at++) {
    const replacement = replacements[at];
    if (replacement === undefined || replacement.textStart >= end) break;
    const { correction } = replacement;
    if (correction !== null && replacement.textEnd > start) found.push({ ...replacement, correction });
  }
  return found;
}

/** Index of the first replacement that ends behind an offset. Lines may hold thousands. */
function firstBehind(replacements: readonly Replacement[], offset: number): number {
  let low = 0;
  let high = replacements.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((replacements[middle]?.textEnd ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Column of the printed line (0-based) that an offset into the read text stands for.
 * @param begins whether something begins there: what was left out at the offset then stands before it
 */
export function printedOffset({ replacements }: SourceLine, offset: number, begins = false): number {
  if (replacements.length === 0) return offset;
  let at = firstBehind(replacements, offset);
  while (!begins && at > 0 && (replacements[at - 1]?.textStart ?? 0) >= offset) at--;
  const inside = replacements[at];
  if (inside !== undefined && inside.textStart < offset && offset < inside.textEnd)
    return Math.min(inside.printedStart + offset - inside.textStart, inside.printedEnd);
  const before = replacements[at - 1];
  return before === undefined ? offset : offset + before.printedEnd - before.textEnd;
}

/** Offset into the read text that a printed column (0-based) stands for. */
export function readOffset({ replacements, text }: SourceLine, column: number): number {
  let low = 0;
  let high = replacements.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((replacements[middle]?.printedEnd ?? 0) <= column) low = middle + 1;
    else high = middle;
  }
  const next = replacements[low];
  if (next !== undefined && next.printedStart < column) return next.textEnd;
  const before = replacements[low - 1];
  return Math.min(text.length, before === undefined ? column : column + before.textEnd - before.printedEnd);
}
