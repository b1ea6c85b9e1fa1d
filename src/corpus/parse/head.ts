import type { SourceLine } from '../model/source-line.ts';
import type { HeaderLine, Omission } from '../model/tree.ts';
import { labelAt } from './label.ts';
import { makeLeaf, pieceOf } from './leaf.ts';
import { firstOffset, isBlank, isIssuedWith, isRecipientsHeading, isRule, isTabbed, isTypeLine, isUpper } from './line-kind.ts';

/** How many filled lines may stand before the type line. */
const farthestTypeLine = 14;

const motto = /^(?:CỘNG H[ÒO][AÀ] XÃ HỘI CHỦ NGHĨA|Độc lập\s*[-–]\s*Tự do|ĐẢNG CỘNG SẢN VIỆT NAM)/iu;
const numberLine = /^(?:[\p{L}\s]{0,20}?\s)?S[ốôo]\s*:?\s*\d*\s*[/-]?/iu;
const placeDate = /^[\p{Lu}][\p{L}\s.]{1,40},\s*ngày\s*\d*/u;
const stamp = /^(?:HO[AẢ] TỐC|HỎA TỐC|THƯỢNG KHẨN|KHẨN|TỐI MẬT|TUYỆT MẬT|MẬT)$/u;
const enactingBody = /^(?:CHÍNH PHỦ|QUỐC HỘI|[UỦ][YỶ] BAN|BỘ TRƯỞNG|THỦ TƯỚNG|CHỦ TỊCH|HỘI ĐỒNG|BAN |GIÁM ĐỐC|THỐNG ĐỐC|TỔNG |CHÁNH ÁN|VIỆN TRƯỞNG)/u;

export interface Head {
  readonly lines: readonly HeaderLine[];
  /** Index of the first line after the head. */
  readonly next: number;
  readonly typed: boolean;
}

/**
 * Reads the head of a document: issuer, motto, number, place and date in any order, the type line, the title, stamps and
 * the enacting body. A text that begins otherwise has no head.
 */
export function readHead(lines: readonly SourceLine[], from: number, omissions: Omission[]): Head {
  const typeLine = findTypeLine(lines, from);
  const out: HeaderLine[] = [];
  let at = from;
  const push = (role: HeaderLine['role'], line: SourceLine) => {
    const piece = pieceOf(line);
    if (piece) out.push({ kind: 'header', role, text: makeLeaf([piece], omissions) });
  };
  const rule = (line: SourceLine) => {
    const piece = pieceOf(line);
    if (piece) omissions.push({ reason: 'rule', spans: makeLeaf([piece], []).spans, text: line.text.trim() });
  };

  if (typeLine === null) {
    for (; at < lines.length; at++) {
      const line = lines[at] as SourceLine;
      const text = line.text.trim();
      if (text === '') continue;
      if (isRule(text)) rule(line);
      else if (motto.test(text)) push('motto', line);
      else if (isNumberLine(text)) push('number', line);
      else if (placeDate.test(text) && text.length < 80) push('place-date', line);
      else break;
    }
    return { lines: out, next: at, typed: false };
  }

  for (; at < typeLine; at++) {
    const line = lines[at] as SourceLine;
    const text = line.text.trim();
    if (text === '') continue;
    if (isRule(text)) rule(line);
    else if (motto.test(text)) push('motto', line);
    else if (isNumberLine(text)) push('number', line);
    else if (placeDate.test(text)) push('place-date', line);
    else if (stamp.test(text)) push('stamp', line);
    else push('issuer', line);
  }
  push('type', lines[typeLine] as SourceLine);
  at = typeLine + 1;
  at = readTitle(lines, at, push);

  for (; at < lines.length; at++) {
    const line = lines[at] as SourceLine;
    const text = line.text.trim();
    if (text === '') continue;
    if (isRule(text)) rule(line);
    else if (stamp.test(text)) push('stamp', line);
    else if (isIssuedWith(text)) push('issued-with', line);
    else if (isUpper(text) && enactingBody.test(text) && text.length < 80) push('enacting', line);
    else break;
  }
  return { lines: out, next: at, typed: true };

  /** Title: capitals over any blank lines, or one block of short lines. */
  function readTitle(all: readonly SourceLine[], start: number, add: typeof push): number {
    let index = start;
    let seen = false;
    for (; index < all.length; index++) {
      const line = all[index] as SourceLine;
      const text = line.text.trim();
      if (text === '') {
        if (seen) break;
        continue;
      }
      const stop = isRule(text) || stamp.test(text) || isIssuedWith(text) || isTabbed(line.text) || /^Căn cứ/iu.test(text) || labelAt(text, 0) !== null;
      if (stop || (seen && isUpper(text) && enactingBody.test(text))) break;
      if (text.length > 220 && !isUpper(text)) break;
      add('title', line);
      seen = true;
    }
    return index;
  }
}

function isNumberLine(text: string): boolean {
  return text.length < 60 && numberLine.test(text) && /[/-]/.test(text) && !/^Số\s+lượng/iu.test(text);
}

function findTypeLine(lines: readonly SourceLine[], from: number): number | null {
  let filled = 0;
  for (let at = from; at < lines.length && filled < farthestTypeLine; at++) {
    const line = lines[at] as SourceLine;
    if (isBlank(line)) continue;
    if (isTypeLine(line.text)) return at;
    if (isTabbed(line.text) || isRecipientsHeading(line.text) || line.text.length > 400) return null;
    const label = labelAt(line.text, firstOffset(line.text));
    if (label !== null && label.level !== 'subpoint') return null;
    filled++;
  }
  return null;
}
