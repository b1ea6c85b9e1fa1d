import type { SourceLine } from '../model/source-line.ts';
import type { Omission, Recipients, Signature } from '../model/tree.ts';
import type { ParseContext } from './context.ts';
import { breaksOff } from './joining.ts';
import { makeLeaf, omit, pieceOf, textOf, type Piece } from './leaf.ts';
import { beginsLower, isPageNumber, isRule } from './line-kind.ts';
import { closeParagraph, type OpenParagraph } from './open-blocks.ts';
import { partAt } from './part-start.ts';
import { joinedSignature, readSignatureLines, signatureRole } from './signature.ts';

/** No line of two columns is longer. */
const longestColumns = 400;

interface Read {
  readonly recipients: Recipients;
  /** The signature printed beside the recipients, if any. */
  readonly signature: Signature | null;
  readonly next: number;
}

/**
 * Reads the list of recipients: one item a line, items that wrap or nest (`+`), or all on one line. It ends with `- Lưu …`
 * or where something else begins. A signature printed in the column beside it comes joined to its lines.
 */
export function readRecipients(given: ParseContext, from: number): Read {
  const context: ParseContext = { ...given, closed: true };
  const { omissions } = context;
  const first = context.lines[from] as SourceLine;
  const headingEnd = /^\s*(?:\*+)?N[ơo]i nhận\s*:?(?:\*+)?/iu.exec(first.text)?.[0].length ?? first.text.length;
  const list = new RecipientList(omissions);
  const rest = pieceOf(first, headingEnd);
  if (rest !== null) list.line(rest);

  let at = from + 1;
  let blanks = 0;
  for (; at < context.to; at++) {
    const piece = pieceOf(context.lines[at] as SourceLine);
    if (piece === null) {
      blanks++;
      continue;
    }
    const text = textOf(piece);
    if (isRule(text) || isPageNumber(text)) omit(piece, isRule(text) ? 'rule' : 'page-number', omissions);
    else if (!isItem(text) && !isBeside(text) && (partAt(context, at) !== null || !list.goesOn(text, blanks))) break;
    else list.line(piece);
    blanks = 0;
  }
  const beside = list.signature.map(({ role, piece }) => ({ role, text: makeLeaf([piece], omissions) }));
  const unnamed = beside.length > 0 && !beside.some((line) => line.role === 'name');
  const more = unnamed ? readSignatureLines(context, at, beside) : { lines: [], next: at };
  return {
    recipients: {
      kind: 'recipients',
      heading: makeLeaf([pieceOf(first, 0, headingEnd) as Piece], omissions),
      items: list.items.map((item) => closeParagraph(item, omissions)),
    },
    signature: beside.length === 0 ? null : { kind: 'signature', lines: [...beside, ...more.lines] },
    next: more.next,
  };
}

function isItem(text: string): boolean {
  return /^[-–+]/.test(text);
}

/** A line that has the column beside the recipients only: `| Nguyễn Văn A`. */
function isBeside(text: string): boolean {
  return /^\|/.test(text) && signatureRole(text.slice(1).trim(), false) !== null;
}

class RecipientList {
  readonly #omissions: Omission[];
  readonly items: OpenParagraph[] = [];
  readonly signature: { readonly role: Signature['lines'][number]['role']; readonly piece: Piece }[] = [];
  #last: OpenParagraph | null = null;
  /** `- Lưu …` was read: the list is complete. */
  #archived = false;

  constructor(omissions: Omission[]) {
    this.#omissions = omissions;
  }

  /** Whether a line without a dash still belongs to the list. */
  goesOn(text: string, blanks: number): boolean {
    const before = this.#last?.pieces.at(-1);
    const open = before !== undefined && (breaksOff(textOf(before)) || beginsLower(text));
    if (this.#archived) return blanks === 0 && open && text.length < 80;
    if (blanks > 0) return (this.#last === null && /[;.]$/.test(text)) || open;
    return this.#last !== null || /[;.]$|^Lưu\b/u.test(text) || signatureRole(text, false) === 'office';
  }

  /** Takes a line: items, and what the column beside them holds, behind a tab or a wide gap. */
  line(piece: Piece): void {
    const text = textOf(piece);
    const gap = /(?:(?<=\S)(?:\s*[\t|]|\s{2,})|^\|)(?=\s*\S)/.exec(text.slice(0, longestColumns));
    const beside = gap === null ? null : pieceOf(piece.line, piece.start + gap.index + gap[0].length, piece.end);
    if (gap !== null && beside !== null && signatureRole(textOf(beside), false) !== null) {
      const edge = piece.start + gap.index + gap[0].length;
      if (gap[0].endsWith('|')) omit({ ...piece, start: edge - 1, end: edge }, 'rule', this.#omissions);
      this.#items({ ...piece, end: piece.start + gap.index });
      this.#beside(beside);
    } else if (!isItem(text) && joinedSignature(piece) !== null) {
      this.#beside(piece);
    } else {
      this.#items(piece);
    }
  }

  #beside(piece: Piece): void {
    const text = textOf(piece);
    const joined = joinedSignature(piece);
    const role = signatureRole(text, this.signature.length === 0);
    if (joined !== null) this.signature.push(...joined);
    else if (role !== null) this.signature.push({ role, piece });
    else this.#items(piece);
  }

  #items(piece: Piece): void {
    for (const part of splitItems(piece)) this.#item(part);
    if (/(?:^|[;.]\s*)[-–]?\s*Lưu\b/u.test(textOf(piece).slice(-400))) this.#archived = true;
    this.#splitSignature();
  }

  /** `- Lưu: VT. THỦ TƯỚNG Nguyễn Văn A`: the signature behind the last item. */
  #splitSignature(): void {
    const piece = this.#last?.pieces.at(-1);
    if (piece === undefined || this.#last === null || piece.end - piece.start > 2000) return;
    const text = textOf(piece);
    for (const match of text.matchAll(/(?<=[.;)\p{L}\d])\s+(?=\p{Lu}[\p{Lu}./]+[\s.])/gu)) {
      const tail = pieceOf(piece.line, piece.start + match.index, piece.end);
      const joined = tail === null ? null : joinedSignature(tail);
      const head = pieceOf(piece.line, piece.start, piece.start + match.index);
      if (joined === null || head === null || !joined.some((part) => part.role === 'name' || part.role === 'signed'))
        continue;
      this.#last.pieces[this.#last.pieces.length - 1] = head;
      this.signature.push(...joined);
      return;
    }
  }

  #item(piece: Piece): void {
    const mark = textOf(piece)[0] ?? '';
    if (!isItem(mark)) {
      if (this.#last !== null && !/[;.]$/.test(textOf(this.#last.pieces.at(-1) ?? this.#last.bullet ?? piece)))
        this.#last.pieces.push(piece);
      else this.#push({ kind: 'paragraph', role: 'text', bullet: null, pieces: [piece], children: [] });
      return;
    }
    const rest = pieceOf(piece.line, piece.start + 1, piece.end);
    this.#push({
      kind: 'paragraph',
      role: mark === '+' ? 'plus' : 'dash',
      bullet: { ...piece, end: piece.start + 1 },
      pieces: rest === null ? [] : [rest],
      children: [],
    });
  }

  #push(item: OpenParagraph): void {
    const parent = item.role === 'plus' ? this.items.findLast((other) => other.role === 'dash') : undefined;
    (parent?.children ?? this.items).push(item);
    this.#last = item;
  }
}

/** Items on one line: a dash after a semicolon or a full stop begins the next. */
function splitItems(piece: Piece): Piece[] {
  const pieces: Piece[] = [];
  const text = textOf(piece);
  let start = 0;
  for (const match of text.matchAll(/(?<=[;.]\s{0,3})[-–+](?=\s)/g)) {
    const own = pieceOf(piece.line, piece.start + start, piece.start + match.index);
    if (own) pieces.push(own);
    start = match.index;
  }
  const last = pieceOf(piece.line, piece.start + start, piece.end);
  if (last) pieces.push(last);
  return pieces;
}
