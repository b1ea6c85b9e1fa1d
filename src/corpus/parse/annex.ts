import type { SourceLine } from '../model/source-line.ts';
import type { Annex, Leaf } from '../model/tree.ts';
import { annexLabel } from './annex-label.ts';
import { readBody } from './body.ts';
import { filledFrom, textAt, type ParseContext } from './context.ts';
import { issuedWithPieces } from './issued-with.ts';
import { endsSentence } from './joining.ts';
import { labelAt } from './label.ts';
import { makeLeaf, omit, pieceOf, type Piece } from './leaf.ts';
import {
  firstOffset,
  isCaption,
  isFootnote,
  isIssuedWith,
  isPageNumber,
  isRule,
  issuedWithStart,
  isTabbed,
  isUnit,
  isUpper,
} from './line-kind.ts';
import { partAt } from './part-start.ts';
import { tableBegins, tableSuspected } from './table-start.ts';

/** A longer line in small letters that ends as a sentence does is no title. */
const longestTitle = 200;

/** Reads an annex: label, title on one to three lines, `(Kèm theo …)`, unit, captions, then tables, provisions and footnotes. */
export function readAnnex(context: ParseContext, from: number): { annex: Annex; next: number } {
  const { omissions } = context;
  const line = context.lines[from] as SourceLine;
  const found = annexLabel(line.text) ?? { number: null, end: line.text.length };
  const labelEnd = found.end + (/^\s*[.:–-]?(?=\s*$|\s+\S)/.exec(line.text.slice(found.end))?.[0].length ?? 0);
  const label = makeLeaf([pieceOf(line, 0, labelEnd) as Piece], omissions);
  const rest = pieceOf(line, labelEnd);
  const { title, issuedWith, next } = readAnnexHead(context, from, rest);
  const body = readBody(context, next, 'annex');
  const children: Annex['children'][number][] = [];
  for (const block of body.blocks) {
    if (block.kind === 'opening') children.push(...block.children);
    else children.push(block);
  }
  return {
    annex: {
      kind: 'annex',
      label,
      number: found.number,
      title: title.length === 0 ? null : makeLeaf(title, omissions),
      issuedWith,
      children,
    },
    next: body.next,
  };
}

interface AnnexHead {
  readonly title: readonly Piece[];
  readonly issuedWith: Leaf | null;
  readonly next: number;
}

function readAnnexHead(context: ParseContext, from: number, rest: Piece | null): AnnexHead {
  const { omissions } = context;
  const title: Piece[] = [];
  const issued = (at: number, start = 0): AnnexHead => {
    const { pieces, next } = issuedWithPieces(context, at, start);
    return { title, issuedWith: makeLeaf(pieces, omissions), next };
  };
  if (rest !== null && isIssuedWith(rest.line.text.slice(rest.start))) return issued(from, rest.start);
  if (rest !== null) title.push(rest);
  let next = from + 1;
  for (let at = filledFrom(context, next); at !== null; at = filledFrom(context, at + 1)) {
    const text = textAt(context, at);
    const piece = pieceOf(context.lines[at] as SourceLine) as Piece;
    const issuedAt = issuedWithStart(text);
    if (issuedAt !== null && (issuedAt === 0 || isTitleBefore(context, at, issuedAt))) {
      const before = pieceOf(context.lines[at] as SourceLine, 0, issuedAt);
      if (before !== null) title.push(before);
      return issued(at, issuedAt);
    }
    const upper = isUpper(text);
    if (isRule(text) || (isPageNumber(text) && title.length === 0)) {
      omit(piece, isRule(text) ? 'rule' : 'page-number', omissions);
      next = at + 1;
      continue;
    }
    const stops =
      isTabbed(text) ||
      tableBegins(context, at) ||
      tableSuspected(context, at) ||
      isUnit(text) ||
      isCaption(text) ||
      isFootnote(text) ||
      labelAt(text, firstOffset(text)) !== null ||
      /^\s*[-+]\s/.test(text);
    const part = partAt(context, at);
    const other = part !== null && (title.length > 0 || (part !== 'head' && part !== 'attachment'));
    if (
      stops ||
      other ||
      (title.length > 0 && at > next && !upper) ||
      (!upper && text.length > longestTitle && endsSentence(text))
    )
      break;
    title.push(piece);
    next = at + 1;
  }
  return { title, issuedWith: null, next };
}

/** Whether what stands before `(Kèm theo …)` on a line may be a title: no label, no cells. */
function isTitleBefore(context: ParseContext, at: number, end: number): boolean {
  const text = textAt(context, at);
  return partAt(context, at) === null && !isTabbed(text.slice(0, end)) && labelAt(text, firstOffset(text)) === null;
}
