import type { SourceLine } from '../model/source-line.ts';
import type { BlockNode, Omission, Paragraph } from '../model/tree.ts';
import type { Reporter } from './codes.ts';
import { continues, endsSentence } from './joining.ts';
import { labelAt, type Label } from './label.ts';
import { makeLeaf, pieceOf, type Piece } from './leaf.ts';
import { firstOffset, isBlank, isFootnote, isPageNumber, isRule, isTabbed, isUpper } from './line-kind.ts';
import { closeParagraph, closeProvision, rankOf, type OpenBlock, type OpenParagraph, type OpenProvision } from './open-blocks.ts';

/** Whether the line at an index begins something that is not running text (recipients, signature, annex, attachment). */
export type EndOfBody = (index: number) => boolean;

/**
 * Reads running text: an opening, then provisions with what stands below them, up to where something else begins.
 * @returns the blocks and the index of the first line not read
 */
export function readBody(lines: readonly SourceLine[], from: number, ends: EndOfBody, omissions: Omission[], reporter: Reporter, allowTables = false): { blocks: BlockNode[]; next: number } {
  const reader = new BodyReader(omissions, reporter);
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at] as SourceLine;
    if (isBlank(line)) {
      reader.blank();
      continue;
    }
    if (ends(at) || (allowTables && isTabbed(line.text))) break;
    reader.line(line);
  }
  return { blocks: reader.close(), next: at };
}

class BodyReader {
  readonly #omissions: Omission[];
  readonly #reporter: Reporter;
  readonly #opening: OpenParagraph[] = [];
  readonly #top: OpenProvision[] = [];
  readonly #stack: OpenProvision[] = [];
  /** Dash and plus items open below the innermost provision. */
  #items: OpenParagraph[] = [];
  /** The text that a following line may continue. */
  #current: OpenBlock | null = null;
  #blanks = 0;

  constructor(omissions: Omission[], reporter: Reporter) {
    this.#omissions = omissions;
    this.#reporter = reporter;
  }

  blank(): void {
    this.#blanks++;
  }

  line(line: SourceLine): void {
    const piece = pieceOf(line);
    if (piece === null) return;
    const shown = line.text.slice(piece.start, piece.end);
    if (isRule(shown) || (isPageNumber(shown) && this.#current !== null)) {
      this.#omissions.push({ reason: isRule(shown) ? 'rule' : 'page-number', spans: makeLeaf([piece], []).spans, text: shown });
      return;
    }
    const start = firstOffset(line.text);
    const label = labelAt(line.text, start);
    const fitting = label === null ? null : this.#fit(label, line);
    const bullet = /^[-–−•+](?=\s|$|\p{Lu})/u.exec(line.text.slice(start, start + 2));
    if (fitting !== null) this.#provision(fitting, line, piece);
    else if (bullet !== null) this.#item(bullet[0], line, piece, start);
    else if (this.#current !== null && this.#takesMore(shown)) this.#current.pieces.push(piece);
    else this.#paragraph(piece, shown);
    this.#blanks = 0;
  }

  close(): BlockNode[] {
    const blocks: BlockNode[] = [];
    const opening = this.#opening.filter((open) => open.pieces.length > 0).map((open) => closeParagraph(open, this.#omissions));
    if (opening.length > 0) blocks.push({ kind: 'opening', children: opening });
    blocks.push(...this.#top.map((open) => closeProvision(open, this.#omissions)));
    return blocks;
  }

  /** Whether a label fits its place; what does not is running text. A clause in capitals before any section is one misread (`1.` for `I.`). */
  #fit(label: Label, line: SourceLine): Label | null {
    const rest = line.text.slice(label.end).trim();
    const asSection = label.level === 'clause' && label.depth === 0 && this.#stack.length === 0 && isUpper(rest) && rest.length > 3 && label.ordinal === this.#lastOrdinal(null, 'section') + 1;
    const found: Label = asSection ? { ...label, level: 'section', number: ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][label.ordinal] ?? label.number } : label;
    const parent = this.#stack.findLast((open) => open.rank < rankOf(found)) ?? null;
    const last = this.#lastOrdinal(parent, found.level);
    if (found.level === 'article' || found.level === 'chapter' || found.depth > 0) return found;
    const step = found.ordinal - last;
    if (step === 1 || found.ordinal === 1) return found;
    if (last > 0 && step === 0) {
      this.#reporter.report('label-repeated', line.number, label.start + 1, line.text.slice(label.start, label.end));
      return found;
    }
    const startsFresh = this.#current === null || endsSentence(this.#lastText()) || this.#blanks > 0 || last === 0;
    if ((last > 0 && step > 1 && step <= 4 && startsFresh) || (last === 0 && found.level === 'section') || (last === 0 && startsFresh && found.level !== 'clause')) {
      this.#reporter.report('label-out-of-order', line.number, label.start + 1, line.text.slice(label.start, label.end));
      return found;
    }
    // Two points of one letter with another between them (a b b c, or d for đ) are kept; a number out of nowhere is not a label.
    if (last > 0 && step < 0 && found.level === 'point' && startsFresh) {
      this.#reporter.report('label-out-of-order', line.number, label.start + 1, line.text.slice(label.start, label.end));
      return found;
    }
    return null;
  }

  #lastOrdinal(parent: OpenProvision | null, level: Label['level']): number {
    const siblings = parent === null ? this.#top : parent.children;
    for (let i = siblings.length - 1; i >= 0; i--) {
      const sibling = siblings[i];
      if (sibling?.kind === 'provision' && sibling.level === level) return sibling.label.ordinal;
    }
    return 0;
  }

  #lastText(): string {
    const piece = this.#current?.pieces.at(-1);
    return piece === undefined ? '' : piece.line.text.slice(piece.start, piece.end);
  }

  #provision(label: Label, line: SourceLine, piece: Piece): void {
    const rank = rankOf(label);
    while ((this.#stack.at(-1)?.rank ?? -1) >= rank) this.#stack.pop();
    const parent = this.#stack.at(-1);
    const labelPiece: Piece = { line, start: piece.start, end: label.end };
    const rest = pieceOf(line, label.end);
    const open: OpenProvision = { kind: 'provision', label, level: label.level, number: label.number, rank, labelPiece, pieces: rest === null ? [] : [rest], children: [] };
    (parent?.children ?? this.#top).push(open);
    this.#stack.push(open);
    this.#items = [];
    this.#current = open;
  }

  #item(bullet: string, line: SourceLine, piece: Piece, start: number): void {
    const role = bullet === '+' ? 'plus' : 'dash';
    const rest = pieceOf(line, start + 1);
    const open: OpenParagraph = { kind: 'paragraph', role, bullet: { line, start: piece.start, end: start + 1 }, pieces: rest === null ? [] : [rest], children: [] };
    const dash = this.#items[0];
    if (role === 'plus' && dash?.role === 'dash') {
      dash.children.push(open);
      this.#items = [dash, open];
    } else {
      this.#attach(open);
      this.#items = [open];
    }
    this.#current = open;
  }

  #paragraph(piece: Piece, shown: string): void {
    const open: OpenParagraph = { kind: 'paragraph', role: this.#stack.length === 0 ? openingRole(shown) : isFootnote(shown) ? 'footnote' : 'text', bullet: null, pieces: [piece], children: [] };
    this.#items = [];
    this.#attach(open);
    this.#current = open;
  }

  #attach(open: OpenParagraph): void {
    const parent = this.#stack.at(-1);
    if (parent) parent.children.push(open);
    else this.#opening.push(open);
  }

  /** Whether the line goes on with the current text. */
  #takesMore(shown: string): boolean {
    const current = this.#current;
    if (current === null) return false;
    if (current.pieces.length === 0) return this.#blanks <= 1;
    const previous = current.pieces.at(-1) as Piece;
    const text = previous.line.text.slice(previous.start, previous.end);
    const heading = current.kind === 'provision' && (current.level === 'article' || current.level === 'chapter' || current.level === 'part' || current.level === 'section');
    if (heading && isUpper(text) && isUpper(shown) && this.#blanks === 0) return true;
    return continues(text, shown, this.#blanks, heading);
  }
}

function openingRole(shown: string): Paragraph['role'] {
  if (/^Căn cứ\s/iu.test(shown)) return 'legal-basis';
  if (/^(?:Xét đề nghị|Theo đề nghị|Trên cơ sở)\s/iu.test(shown)) return 'proposal';
  if (/^QUYẾT (?:NGHỊ|ĐỊNH)\s*:?$/u.test(shown)) return 'enacting';
  return isFootnote(shown) ? 'footnote' : 'text';
}
