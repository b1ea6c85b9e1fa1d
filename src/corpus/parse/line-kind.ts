import type { SourceLine } from '../model/source-line.ts';
import { isSpace } from './leaf.ts';

/** Shapes of lines that stand for themselves, whatever stands around them. */

export function isBlank(line: SourceLine): boolean {
  return line.text.trim() === '';
}

/** Offset of the first character that is neither space nor opening markup. */
export function firstOffset(text: string): number {
  let at = 0;
  for (;;) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    const markup = /^(?:\*\*|\*|<[ibu]>)/i.exec(text.slice(at, at + 3));
    if (markup === null) return at;
    at += markup[0].length;
  }
}

/** `-------`, `____`. */
export function isRule(text: string): boolean {
  return /^[-_*=—–]{3,}$/.test(text.trim());
}

/** A page number on a line of its own. */
export function isPageNumber(text: string): boolean {
  return /^\d{1,3}$/.test(text.trim()) && !text.includes('\t');
}

/** Capitals only (at least two letters). */
export function isUpper(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 2 && letters === letters.toLocaleUpperCase('vi');
}

export function beginsLower(text: string): boolean {
  return /^[^\p{L}\d]*\p{Ll}/u.test(text) && !/^[-–+•]/.test(text);
}

/** A row of a table: cells behind tabs. */
export function isTabbed(text: string): boolean {
  return text.includes('\t') && text.trim() !== '';
}

const typeWords = ['NGHỊ QUYẾT', 'CHỈ THỊ', 'QUYẾT ĐỊNH', 'NGHỊ ĐỊNH', 'THÔNG TƯ', 'KẾ HOẠCH', 'CHƯƠNG TRÌNH', 'BỘ LUẬT', 'LUẬT', 'PHÁP LỆNH', 'CÔNG VĂN', 'THÔNG BÁO', 'HƯỚNG DẪN', 'QUY CHẾ', 'QUY ĐỊNH', 'ĐỀ ÁN', 'CÔNG ĐIỆN', 'KẾT LUẬN', 'TỜ TRÌNH', 'BÁO CÁO', 'ĐIỀU LỆ'];

/** The line that names the type of a document, alone (Decree 30/2020/NĐ-CP, annex III). */
export function isTypeLine(text: string): boolean {
  return typeWords.includes(text.trim().replace(/\s+/g, ' '));
}

/** The first line of a programme, plan or regulation issued with a document. */
export function beginsAttachment(text: string): boolean {
  const trimmed = text.trim();
  return isUpper(trimmed) && /^(?:CHƯƠNG TRÌNH|KẾ HOẠCH|QUY ĐỊNH|QUY CHẾ|ĐỀ ÁN|ĐIỀU LỆ|HƯỚNG DẪN|DANH MỤC|CHIẾN LƯỢC|QUY HOẠCH)/.test(trimmed);
}

export function isIssuedWith(text: string): boolean {
  return /^\(?\s*(?:ban hành\s+)?kèm theo\s/iu.test(text.trim());
}

/** `PHỤ LỤC`, `PHỤ LỤC 1`, `Phụ lục I`, alone on the line. */
export function annexLabel(text: string): { readonly number: string | null } | null {
  const match = /^(?:\*\*)?(?:PHỤ LỤC|Phụ lục)(?:\s+(?:số\s+|SỐ\s+)?([IVXLC]+|\d{1,3}|[A-Z]))?\s*[.:]?(?:\*\*)?$/u.exec(text.trim());
  return match === null ? null : { number: match[1] ?? null };
}

export function isRecipientsHeading(text: string): boolean {
  return /^(?:\*+)?N[ơo]i nhận\s*:?/iu.test(text.trim());
}

export function isFootnote(text: string): boolean {
  return /^\s*(?:[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\[\d{1,3}\])\s*\S/u.test(text);
}
