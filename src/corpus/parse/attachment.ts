import type { SourceLine } from '../model/source-line.ts';
import type { HeaderLine } from '../model/tree.ts';
import { annexLabel } from './annex-label.ts';
import { filledFrom, textAt, type ParseContext } from './context.ts';
import { headerLine, headParts, headRole, isHeadLine } from './header-line.ts';
import { issuedWithPieces } from './issued-with.ts';
import { labelAt } from './label.ts';
import { makeLeaf, omit, pieceOf, textOf } from './leaf.ts';
import { beginsAttachment, firstOffset, isIssuedWith, isRule, isUpper } from './line-kind.ts';

/** How many filled lines may stand between the first line of an attachment and its `(Kèm theo …)`. */
const longestTitle = 6;
/** How many filled lines of issuer, motto and rules may stand above an attachment or an annex. */
const longestHead = 8;
/** How many blank lines may stand between the lines of a head. */
const widestGap = 12;

/** Whether an attachment begins at a line with its type in capitals and says soon after with what it was issued. */
export function titledAttachmentAt(context: ParseContext, from: number): boolean {
  if (!beginsAttachment(textAt(context, from))) return false;
  let at = filledFrom(context, from + 1, widestGap);
  for (let filled = 0; at !== null && filled < longestTitle; filled++) {
    const text = textAt(context, at);
    if (isIssuedWith(text)) return true;
    if (text.includes('\t') || annexLabel(text) !== null || (text.length > 160 && !isUpper(text))) return false;
    at = filledFrom(context, at + 1, widestGap);
  }
  return false;
}

/** What the lines of a head at a place belong to: issuer, motto, rules and numbers printed again above an attachment or an annex. */
export function headBefore(context: ParseContext, from: number): 'attachment' | 'annex' | null {
  const first = textAt(context, from);
  if (first.length > 160 || !(isUpper(first) || isHeadLine(first)) || labelAt(first, firstOffset(first)) !== null)
    return null;
  let at: number | null = from;
  for (let filled = 0; at !== null && filled < longestHead; filled++) {
    const text = textAt(context, at);
    if (filled > 0 && annexLabel(text) !== null) return 'annex';
    if (filled > 0 && titledAttachmentAt(context, at)) return 'attachment';
    const shown = text.trim();
    if (
      shown.length > 160 ||
      !(isRule(shown) || isHeadLine(shown) || (shown.length < 80 && isUpper(shown)) || /^\d{1,3}$/.test(shown))
    )
      return null;
    at = filledFrom(context, at + 1, widestGap);
  }
  return null;
}

/** Reads issuer, motto, number and date above an annex. */
export function readHeadBefore(context: ParseContext, from: number): { lines: HeaderLine[]; next: number } {
  const lines: HeaderLine[] = [];
  let at = from;
  for (
    ;
    at < context.to && !(at > from && (annexLabel(textAt(context, at)) !== null || titledAttachmentAt(context, at)));
    at++
  )
    pushHead(context, at, 'issuer', lines);
  return { lines, next: at };
}

/** Reads the head of an attachment: what stands above its type, its type, its title and `(Kèm theo …)`. */
export function readAttachmentHead(context: ParseContext, from: number): { lines: HeaderLine[]; next: number } {
  const { lines, next } = titledAttachmentAt(context, from) ? { lines: [], next: from } : readHeadBefore(context, from);
  for (let at = next; at < context.to; at++) {
    if (isIssuedWith(textAt(context, at))) {
      const issued = issuedWithPieces(context, at);
      lines.push({ kind: 'header', role: 'issued-with', text: makeLeaf(issued.pieces, context.omissions) });
      return { lines, next: issued.next };
    }
    pushHead(context, at, at === next ? 'type' : 'title', lines);
  }
  return { lines, next: context.to };
}

function pushHead(context: ParseContext, at: number, otherwise: HeaderLine['role'], lines: HeaderLine[]): void {
  const { omissions } = context;
  const line = context.lines[at] as SourceLine;
  const whole = pieceOf(line);
  if (whole === null) return;
  if (isRule(textOf(whole))) omit(whole, 'rule', omissions);
  else if (/^\d{1,3}$/.test(textOf(whole))) omit(whole, 'page-number', omissions);
  else if (otherwise === 'issuer' || headRole(textOf(whole)) !== null)
    for (const piece of headParts(line, omissions)) lines.push(headerLine(piece, otherwise, omissions));
  else lines.push({ kind: 'header', role: otherwise, text: makeLeaf([whole], omissions) });
}
