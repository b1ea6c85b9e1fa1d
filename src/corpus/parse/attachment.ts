import type { SourceLine } from '../model/source-line.ts';
import type { HeaderLine } from '../model/tree.ts';
import { annexLabel } from './annex-label.ts';
import { filledFrom, textAt, type ParseContext } from './context.ts';
import { headerLine, headParts, headRole, isHeadLine } from './header-line.ts';
import { issuedWithPieces } from './issued-with.ts';
import { labelAt } from './label.ts';
import { makeLeaf, omit, pieceOf, pieceText } from './leaf.ts';
import {
  beginsAttachment,
  firstOffset,
  isAttachmentType,
  isRecipientsHeading,
  isRule,
  issuedWithStart,
  isUpper,
} from './line-kind.ts';

/** How many filled lines may stand between the first line of an attachment and its `(Kèm theo …)`. */
const longestTitle = 6;
/** How many filled lines of issuer, motto and rules may stand above an attachment or an annex. */
const longestHead = 8;
/** How many lines back the article that issues an attachment is looked for. */
const farthestArticle = 400;
/** How many blank lines may stand between the lines of a head. */
const widestGap = 12;

/**
 * Whether an attachment begins at a line with its type in capitals. Proof is `(Kèm theo …)` behind the type and a title; behind the
 * recipients or the signature it is the type alone on its line, or with its title where the document says that it issues something.
 */
export function titledAttachmentAt(context: ParseContext, from: number): boolean {
  const first = textAt(context, from);
  if (!beginsAttachment(first)) return false;
  if (context.closed && (isAttachmentType(first.trim()) || issuesSomething(context, from))) return true;
  return issuedWithAt(context, from) !== null;
}

/** Index of the line with `(Kèm theo …)` behind a title that begins at a line; `null` where something else comes first. */
function issuedWithAt(context: ParseContext, from: number): number | null {
  let at: number | null = from;
  for (let filled = 0; at !== null && filled <= longestTitle; filled++) {
    const text = textAt(context, at);
    if (issuedWithStart(text) !== null) return at;
    if (filled > 0 && !isTitle(text)) return null;
    at = filledFrom(context, at + 1, widestGap);
  }
  return null;
}

/** A line that may belong to a title, however long: no label, no cells, no sentence. */
function isTitle(text: string): boolean {
  return (
    !text.includes('\t') &&
    annexLabel(text) === null &&
    !isRecipientsHeading(text) &&
    (isUpper(text) || !/[.;:]\s*$/.test(text)) &&
    !/^\s*[-+]\s/.test(text) &&
    labelAt(text, firstOffset(text)) === null
  );
}

/** `Điều 1. Ban hành kèm theo Quyết định này Kế hoạch …`, before a line. */
function issuesSomething(context: ParseContext, before: number): boolean {
  for (let at = Math.min(before, context.to) - 1; at >= Math.max(0, before - farthestArticle); at--)
    if (/(?<!\p{L})ban hành kèm theo\s/iu.test(textAt(context, at).slice(0, 300))) return true;
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

/** Reads the head of an attachment: what stands above its type, its type, its title and `(Kèm theo …)`, which may be missing. */
export function readAttachmentHead(context: ParseContext, from: number): { lines: HeaderLine[]; next: number } {
  const { lines, next } = titledAttachmentAt(context, from) ? { lines: [], next: from } : readHeadBefore(context, from);
  const issued = issuedWithAt(context, next);
  const end = issued ?? endOfTitle(context, next);
  for (let at = next; at < end; at++) pushHead(context, at, at === next ? 'type' : 'title', lines);
  if (issued === null) return { lines, next: end };
  const line = context.lines[issued] as SourceLine;
  const start = issuedWithStart(line.text) ?? 0;
  const title = pieceOf(line, 0, start);
  if (title !== null)
    lines.push({
      kind: 'header',
      role: issued === next ? 'type' : 'title',
      text: makeLeaf([title], context.omissions),
    });
  const { pieces, next: behind } = issuedWithPieces(context, issued, start);
  lines.push({ kind: 'header', role: 'issued-with', text: makeLeaf(pieces, context.omissions) });
  return { lines, next: behind };
}

/** Index behind a title that nothing closes: the first block of lines below the type, and capitals that go on over blank lines. */
function endOfTitle(context: ParseContext, type: number): number {
  let end = type + 1;
  let lines = 0;
  for (let at = filledFrom(context, end, widestGap); at !== null && lines < longestTitle; lines++) {
    const text = textAt(context, at);
    if (!(isTitle(text) || isRule(text)) || (lines > 0 && at > end && !isUpper(text))) break;
    end = at + 1;
    at = filledFrom(context, end, widestGap);
  }
  return end;
}

function pushHead(context: ParseContext, at: number, otherwise: HeaderLine['role'], lines: HeaderLine[]): void {
  const { omissions } = context;
  const line = context.lines[at] as SourceLine;
  const whole = pieceOf(line);
  if (whole === null) return;
  if (isRule(pieceText(whole))) omit(whole, 'rule', omissions);
  else if (/^\d{1,3}$/.test(pieceText(whole))) omit(whole, 'page-number', omissions);
  else if (otherwise === 'issuer' || headRole(pieceText(whole)) !== null)
    for (const piece of headParts(line, omissions)) lines.push(headerLine(piece, otherwise, omissions));
  else lines.push({ kind: 'header', role: otherwise, text: makeLeaf([whole], omissions) });
}
