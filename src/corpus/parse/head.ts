import type { SourceLine } from '../model/source-line.ts';
import type { HeaderLine } from '../model/tree.ts';
import { annexLabel } from './annex-label.ts';
import { textAt, type ParseContext } from './context.ts';
import { headerLine, headParts, headRole, isHeadLine } from './header-line.ts';
import { issuedWithPieces } from './issued-with.ts';
import { endsSentence, isHyphenated } from './joining.ts';
import { labelAt } from './label.ts';
import { makeLeaf, omit, pieceOf, pieceText, type Piece } from './leaf.ts';
import {
  firstOffset,
  isIssuedWith,
  isRecipientsHeading,
  isRule,
  isStamp,
  isTabbed,
  isTypeLine,
  isUpper,
} from './line-kind.ts';
import { openingRole } from './opening-role.ts';

/** How many filled lines may stand before the type line. */
const farthestTypeLine = 16;
/** A longer line in small letters that ends as a sentence does is no title. */
const longestTitle = 220;

const enactingBody =
  /^(?:CHÍNH PHỦ|QUỐC HỘI|[UỦ][YỶ] BAN|BỘ TRƯỞNG|THỦ TƯỚNG|CHỦ TỊCH|HỘI ĐỒNG|BAN |GIÁM ĐỐC|THỐNG ĐỐC|TỔNG |CHÁNH ÁN|VIỆN TRƯỞNG)/u;

export interface Head {
  readonly lines: readonly HeaderLine[];
  /** Index of the first line after the head. */
  readonly next: number;
  readonly typed: boolean;
}

/**
 * Reads the head of a document: issuer, motto, number, place and date in any order, one a line or joined, the type line, the title,
 * stamps and the enacting body. A text that begins otherwise has no head.
 */
export function readHead(context: ParseContext, from: number): Head {
  const lines: HeaderLine[] = [];
  const typeLine = findTypeLine(context, from);
  const end = typeLine ?? endOfUntypedHead(context, from);
  for (let at = from; at < end; at++) {
    const title = typeLine === null && /^V(?:\/v|ề việc)\s/iu.test(textAt(context, at).trim());
    pushLine(context, at, title ? 'title' : 'issuer', lines);
  }
  if (typeLine === null) return { lines, next: end, typed: false };
  pushLine(context, typeLine, 'type', lines);
  const next = readTitle(context, typeLine + 1, lines);
  return { lines, next: readAfterTitle(context, next, lines), typed: true };
}

function pushLine(context: ParseContext, at: number, otherwise: HeaderLine['role'], lines: HeaderLine[]): void {
  const { omissions } = context;
  const line = context.lines[at] as SourceLine;
  const piece = pieceOf(line);
  if (piece === null) return;
  if (isRule(line.text)) omit(piece, 'rule', omissions);
  else if (otherwise === 'issuer')
    for (const part of headParts(line, omissions)) lines.push(headerLine(part, otherwise, omissions));
  else lines.push({ kind: 'header', role: otherwise, text: makeLeaf([piece], omissions) });
}

/** Title: short lines in one block; capitals go on over blank lines. */
function readTitle(context: ParseContext, start: number, lines: HeaderLine[]): number {
  const title: Piece[][] = [];
  let end = start;
  let blank = false;
  for (let at = start; at < context.to; at++) {
    const text = textAt(context, at).trim();
    if (text === '') {
      blank = end > start;
      continue;
    }
    const upper = isUpper(text);
    if (
      isRule(text) ||
      isStamp(text) ||
      isIssuedWith(text) ||
      isTabbed(textAt(context, at)) ||
      openingRole(text) !== 'text' ||
      annexLabel(text) !== null ||
      isRecipientsHeading(text) ||
      labelAt(text, firstOffset(text)) !== null
    )
      break;
    if (
      (blank && !upper) ||
      (end > start && upper && enactingBody.test(text)) ||
      (text.length > longestTitle && !upper && endsSentence(text))
    )
      break;
    const before = title.at(-1);
    const piece = pieceOf(context.lines[at] as SourceLine);
    if (before !== undefined && isHyphenated(pieceText(before.at(-1) as Piece), text)) before.push(piece as Piece);
    else if (piece !== null) title.push([piece]);
    end = at + 1;
    blank = false;
  }
  for (const pieces of title) lines.push({ kind: 'header', role: 'title', text: makeLeaf(pieces, context.omissions) });
  return end;
}

/** Stamps, `(Kèm theo …)`, number and date where they stand behind the title, and the enacting body. */
function readAfterTitle(context: ParseContext, start: number, lines: HeaderLine[]): number {
  let at = start;
  for (; at < context.to; at++) {
    const text = textAt(context, at).trim();
    if (text === '') continue;
    const role = headRole(text);
    if (isIssuedWith(text)) {
      const issued = issuedWithPieces(context, at);
      lines.push({ kind: 'header', role: 'issued-with', text: makeLeaf(issued.pieces, context.omissions) });
      at = issued.next - 1;
    } else if (isRule(text) || role !== null) pushLine(context, at, role ?? 'issuer', lines);
    else if (isUpper(text) && enactingBody.test(text) && text.length < 80) pushLine(context, at, 'enacting', lines);
    else break;
  }
  return at;
}

/** Index of the line that names the document's type; `null` where other text comes first. */
function findTypeLine(context: ParseContext, from: number): number | null {
  let filled = 0;
  for (let at = from; at < context.to && filled < farthestTypeLine; at++) {
    const text = textAt(context, at);
    if (text.trim() === '') continue;
    if (isTypeLine(text)) return at;
    if (endsHead(text)) return null;
    filled++;
  }
  return null;
}

function endsHead(text: string): boolean {
  if (text.length > 300 || isRecipientsHeading(text)) return true;
  if (isHeadLine(text)) return false;
  return isTabbed(text) || labelAt(text, firstOffset(text)) !== null;
}

/** A head without a type line (an official letter) ends with the last of its mottos, numbers and dates; without any there is none. */
function endOfUntypedHead(context: ParseContext, from: number): number {
  let end = from;
  let filled = 0;
  for (let at = from; at < context.to && filled < farthestTypeLine; at++) {
    const text = textAt(context, at);
    if (text.trim() === '') continue;
    if (isRule(text) || isHeadLine(text)) end = at + 1;
    else if (endsHead(text) || text.length > 120) break;
    filled++;
  }
  return end;
}
