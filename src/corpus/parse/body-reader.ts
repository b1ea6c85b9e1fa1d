import type { SourceLine } from '../model/source-line.ts';
import type { Opening, Paragraph, Provision, Table } from '../model/tree.ts';
import { liftClosing } from './closing.ts';
import { textAt, type ParseContext } from './context.ts';
import { fitLabel, prefixOf, type Fitting, type Place } from './fit.ts';
import { breaksOff, continues, continuesOverPage, endsSentence } from './joining.ts';
import { labelAt, type Label } from './label.ts';
import { makeLeaf, omit, pieceOf, textOf, type Piece } from './leaf.ts';
import { beginsLower, firstOffset, isCaption, isFootnote, isPageNumber, isRule, isUnit, isUpper } from './line-kind.ts';
import {
  listIsClosed,
  closeParagraph,
  closeProvision,
  lastLineOf,
  rankOf,
  Series,
  type OpenBlock,
  type OpenParagraph,
  type OpenProvision,
  type OpenTop,
} from './open-blocks.ts';
import { openingRole } from './opening-role.ts';
import { sectionOf } from './section-label.ts';

/** What running text is read into. */
export type BodyBlock = Opening | Provision | Paragraph | Table;

/** Where running text stands: what its unlabelled beginning is depends on it. */
export type BodyPlace = 'beginning' | 'later' | 'annex';

/** How far behind a point's label another one is looked for. */
const longestPoint = 2000;
const headings: ReadonlySet<string> = new Set(['part', 'chapter', 'section', 'article']);

/** Takes the lines of running text one by one and hangs them where they belong. */
export class BodyReader {
  readonly #context: ParseContext;
  readonly #place: BodyPlace;
  readonly #top: OpenTop[] = [];
  readonly #series = new Series();
  /** The open provisions, outermost first. */
  readonly #stack: OpenProvision[] = [];
  /** Dash and plus items open below the innermost provision. */
  #items: OpenParagraph[] = [];
  /** The text that a following line may continue. */
  #current: OpenBlock | null = null;
  #blanks = 0;
  /** A page number stood between the current text and this line. */
  #pageEnded = false;

  constructor(context: ParseContext, place: BodyPlace) {
    this.#context = context;
    this.#place = place;
  }

  blank(): void {
    this.#blanks++;
  }

  table(table: Table): void {
    this.#top.push({ kind: 'table', table });
    this.#items = [];
    this.#current = null;
    this.#blanks = 0;
  }

  line(at: number): void {
    const line = this.#context.lines[at] as SourceLine;
    const piece = pieceOf(line);
    if (piece === null || this.#leftOut(piece, at)) return;
    const shown = textOf(piece);
    const start = firstOffset(line.text);
    const label = labelAt(line.text, start);
    const fitting = label === null ? null : this.#fit(label, at);
    const bullet = /^[-–−—•●▪∙+](?=\s|$|\p{Lu})/u.exec(line.text.slice(start, start + 2));
    if (fitting !== null) this.#provisions(fitting, line, piece);
    else if (bullet !== null) this.#item(bullet[0] === '+' ? 'plus' : 'dash', line, piece, start);
    else if (this.#takesMore(shown)) this.#current?.pieces.push(piece);
    else this.#paragraph(piece, shown);
    this.#blanks = 0;
    this.#pageEnded = false;
  }

  /** What was read, in the order of the text. */
  close(): BodyBlock[] {
    if (this.#place !== 'annex') liftClosing(this.#top);
    const { omissions } = this.#context;
    const opening: Paragraph[] = [];
    const blocks: BodyBlock[] = [];
    for (const top of this.#top) {
      if (top.kind === 'table') blocks.push(top.table);
      else if (top.kind === 'provision') blocks.push(closeProvision(top, omissions));
      else if (blocks.length === 0 && this.#place === 'beginning') opening.push(closeParagraph(top, omissions));
      else blocks.push(closeParagraph(top, omissions));
    }
    if (opening.length > 0) blocks.unshift({ kind: 'opening', children: opening });
    return blocks;
  }

  /** Rules, page numbers and lines of mere markup are declared and left out. */
  #leftOut(piece: Piece, at: number): boolean {
    const shown = textOf(piece);
    const { omissions } = this.#context;
    if (isRule(shown)) omit(piece, 'rule', omissions);
    else if (isPageNumber(shown) && !this.#standsInSentence(at)) {
      omit(piece, 'page-number', omissions);
      this.#pageEnded = true;
    } else if (firstOffset(shown) >= shown.length && shown.includes('*')) omit(piece, 'markup', omissions);
    else if (firstOffset(shown) >= shown.length) makeLeaf([piece], omissions);
    else return false;
    return true;
  }

  /** A number that a wrapped sentence left alone on its line. */
  #standsInSentence(at: number): boolean {
    if (!/^\s*\d+\s*$/.test(textAt(this.#context, at))) return false;
    if (this.#blanks > 0 || this.#current === null || endsSentence(lastLineOf(this.#current))) return false;
    return beginsLower(textAt(this.#context, at + 1));
  }

  #fit(printed: Label, at: number): Fitting | null {
    const line = textAt(this.#context, at);
    const label = sectionOf(printed, this.#context, at, this.#stack);
    const rank = rankOf(label, this.#stack);
    const parent = this.#stack.findLast((open) => open.rank < rank) ?? null;
    const before = lastLineOf(this.#current);
    const heading = this.#current?.kind === 'provision' && headings.has(this.#current.label.level);
    const prefix = label.depth > 0 ? prefixOf(label.number) : '';
    const place: Place = {
      last: (parent?.series ?? this.#series).last(label),
      fresh: this.#current === null || this.#blanks > 0 || heading || before === '' || endsSentence(before),
      apart: this.#current === null || this.#blanks > 0,
      capital: !beginsLower(line.slice(label.end)),
      open: breaksOff(before) || /,\s*$/.test(before),
      cited: /^\s*(?:[,;]|(?:và|hoặc|khoản|Điều)(?!\p{L}))/u.test(line.slice(label.end)),
      below:
        prefix !== '' &&
        this.#stack.some(
          (open) =>
            open.label.number === prefix || (open.label.level !== 'clause' && String(open.label.ordinal) === prefix),
        ),
    };
    const fitting = fitLabel(label, place);
    if (fitting === null) return null;
    if (fitting.remark !== null)
      this.#context.reporter.report(fitting.remark, at + 1, label.start + 1, line.slice(label.start, label.end));
    return fitting;
  }

  /** A provision, and the points that follow it on its line (`c) …; d) …`) where each is the next in order. */
  #provisions(fitting: Fitting, line: SourceLine, piece: Piece): void {
    const next = fitting.label.level === 'point' ? nextPoint(line.text, fitting.label) : null;
    if (next === null) {
      this.#provision(fitting, line, piece);
      return;
    }
    this.#provision(fitting, line, { ...piece, end: next.start });
    const rest = pieceOf(line, next.start, piece.end);
    if (rest !== null) this.#provisions({ label: next, remark: null }, line, rest);
  }

  #provision({ label }: Fitting, line: SourceLine, piece: Piece): void {
    const rank = rankOf(label, this.#stack);
    while ((this.#stack.at(-1)?.rank ?? -1) >= rank) this.#stack.pop();
    const parent = this.#stack.at(-1);
    const rest = pieceOf(line, label.end, piece.end);
    const open: OpenProvision = {
      kind: 'provision',
      label,
      rank,
      labelPiece: { line, start: piece.start, end: label.end },
      pieces: rest === null ? [] : [rest],
      children: [],
      series: new Series(),
    };
    (parent?.children ?? this.#top).push(open);
    (parent?.series ?? this.#series).add(label);
    this.#stack.push(open);
    this.#items = [];
    this.#current = open;
  }

  #item(role: 'dash' | 'plus', line: SourceLine, piece: Piece, start: number): void {
    const rest = pieceOf(line, start + 1);
    const open: OpenParagraph = {
      kind: 'paragraph',
      role,
      bullet: { line, start: piece.start, end: start + 1 },
      pieces: rest === null ? [] : [rest],
      children: [],
    };
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

  /** An unlabelled paragraph: below the item that announces it, else below the innermost provision whose list goes on. */
  #paragraph(piece: Piece, shown: string): void {
    const open: OpenParagraph = {
      kind: 'paragraph',
      role: this.#roleOf(shown),
      bullet: null,
      pieces: [piece],
      children: [],
    };
    const announcing = this.#items.at(-1);
    if (open.role === 'text' && announcing !== undefined && lastLineOf(announcing).endsWith(':')) {
      announcing.children.push(open);
    } else {
      this.#items = [];
      while (listIsClosed(this.#stack)) this.#stack.pop();
      this.#attach(open);
    }
    this.#current = open;
  }

  #roleOf(shown: string): Paragraph['role'] {
    if (this.#place === 'annex' && isUnit(shown)) return 'unit';
    if (this.#place === 'annex' && isCaption(shown)) return 'caption';
    if (isFootnote(shown)) return 'footnote';
    return this.#stack.length === 0 && this.#place !== 'later' ? openingRole(shown) : 'text';
  }

  #attach(open: OpenParagraph): void {
    const parent = this.#stack.at(-1);
    if (parent) parent.children.push(open);
    else {
      if (this.#place === 'later')
        this.#context.reporter.report('stray-text', open.pieces[0]?.line.number ?? open.bullet?.line.number ?? 1, 1);
      this.#top.push(open);
    }
  }

  /** Whether the line goes on with the current text. */
  #takesMore(shown: string): boolean {
    const current = this.#current;
    if (current === null || this.#roleOf(shown) !== 'text') return false;
    if (current.pieces.length === 0) return this.#blanks <= 1;
    const before = lastLineOf(current);
    const heading = current.kind === 'provision' && headings.has(current.label.level);
    if (heading && this.#blanks === 0 && isUpper(before) && isUpper(shown)) return true;
    if (this.#pageEnded && !heading && continuesOverPage(before, shown)) return true;
    return continues(before, shown, this.#blanks, heading);
  }
}

/** The label of the next point behind a semicolon on the same line; `null` where the letter is not the next in order. */
function nextPoint(text: string, label: Label): Label | null {
  for (const match of text.slice(label.end, label.end + longestPoint).matchAll(/;\s+(?=[a-zđ]\)\s+\p{L})/gu)) {
    const found = labelAt(text, label.end + match.index + match[0].length);
    const step = (found?.ordinal ?? 0) - label.ordinal;
    if (found?.level === 'point' && step > 0 && step <= 1) return found;
  }
  return null;
}
