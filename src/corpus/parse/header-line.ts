import type { SourceLine } from '../model/source-line.ts';
import type { HeaderLine, Omission } from '../model/tree.ts';
import { makeLeaf, omit, pieceOf, textOf, type Piece } from './leaf.ts';
import { isRule, isStamp } from './line-kind.ts';

/** Lines that stand at the head of documents and of what is issued with them (Decree 30/2020/NĐ-CP, annex I). */

const motto = /^(?:C[ỘÔ]NG H[ÒO][AÀ] XÃ HỘI CHỦ NGHĨA|Độc lập\s*[-–]\s*Tự do|ĐẢNG CỘNG SẢN VIỆT NAM)/iu;
const number = /^(?:[\p{L}\s]{0,24}\s)?S[ốôo]\s*(?::\s*.{0,40}[/-]|\s\d*\s*[/-])/iu;
/** A title that cites another document (`Thực hiện Nghị quyết số 1-NQ/TW ngày …`): words before its number, no colon, and more behind it. */
const citing = /^(?:[\p{L}]+\s+){1,8}số\s+\d[^\s:]*[\s,]+\S/iu;
/** Words that say what a number belongs to when a title cites it. */
const purpose = /^(?:thực hiện|triển khai|về|ban hành|sửa đổi|bổ sung|hướng dẫn|thi hành|tổng kết|sơ kết)\s/iu;
const placeDate = /^(?:TP\.?\s*)?\p{Lu}\p{Ll}[\p{L}\s.]{0,40},\s*ngày\s*[\d….]*\s*tháng/u;
/** What begins a second part of a joined line. */
const joined =
  /\s(?=C[ỘÔ]NG H[ÒO][AÀ] XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s*[-–]\s*Tự do|(?:TP\.?\s*)?(?:\p{Lu}\p{Ll}+\s?){1,4},\s*ngày\s*[\d….]*\s*tháng)/u;
/** No line of a head is longer. */
const longest = 300;

export type HeadRole = 'motto' | 'number' | 'place-date' | 'stamp';

/** What a line of a head is by its own words; `null` for an issuer, a title or anything else. */
export function headRole(text: string): HeadRole | null {
  if (text.length > longest) return null;
  if (motto.test(text)) return 'motto';
  if (
    text.length < 90 &&
    number.test(text) &&
    !citing.test(text) &&
    !purpose.test(text) &&
    !/^(?:Số\s+lượng|Căn cứ|Theo|Xét)\s|[;,.]$/iu.test(text)
  )
    return 'number';
  if (text.length < 90 && placeDate.test(text)) return 'place-date';
  return isStamp(text) ? 'stamp' : null;
}

/** Whether a line holds a motto, a number or a place and date, alone or joined with another. */
export function isHeadLine(text: string): boolean {
  if (text.length > longest) return false;
  return text.split(/\t|\||\s{3,}/).some((part) => headRole(part.trim()) !== null) || joined.test(text);
}

/**
 * The parts of a line of a head: two columns printed side by side come joined (`CHÍNH PHỦ CỘNG HÒA …`, `A | B`, a tab between).
 * Rules and the bars between columns are left out.
 */
export function headParts(line: SourceLine, omissions: Omission[]): Piece[] {
  const whole = pieceOf(line);
  if (whole === null || line.text.length > longest) return whole === null ? [] : [whole];
  const parts: Piece[] = [];
  const add = (start: number, end: number) => {
    const part = pieceOf(line, start, end);
    if (part === null) return;
    if (isRule(textOf(part))) {
      omit(part, 'rule', omissions);
      return;
    }
    const split = joined.exec(textOf(part));
    if (split === null || split.index === 0 || placeDate.test(textOf(part))) {
      parts.push(part);
      return;
    }
    parts.push(pieceOf(line, part.start, part.start + split.index) ?? part);
    add(part.start + split.index, part.end);
  };
  let start = 0;
  for (const match of line.text.matchAll(/\t|\||[-_=—–]{3,}/g)) {
    add(start, match.index);
    start = match.index + match[0].length;
    const mark = pieceOf(line, match.index, start);
    if (mark) omit(mark, 'rule', omissions);
  }
  add(start, line.text.length);
  return parts;
}

/** A line of a head with its role; lines that no role is known for get the one that the caller expects there. */
export function headerLine(piece: Piece, otherwise: HeaderLine['role'], omissions: Omission[]): HeaderLine {
  return { kind: 'header', role: headRole(textOf(piece)) ?? otherwise, text: makeLeaf([piece], omissions) };
}
