import { isControl, isSpace } from './characters.ts';

/** Shapes of lines that stand for themselves, whatever stands around them. */

/** No heading is longer: what is, is running text and is not looked at any closer. */
const longestHeading = 600;
/** No table is wider: a line with more tabs is running text. */
const widestTable = 64;

/** Offset of the first character that is no space, control character or opening markup. */
export function firstOffset(text: string): number {
  let at = 0;
  for (;;) {
    while (at < text.length && (isSpace(text.charCodeAt(at)) || isControl(text.charCodeAt(at)))) at++;
    const markup = /^(?:\*\*|\*|<[ibu]>)/i.exec(text.slice(at, at + 3));
    if (markup === null) return at;
    at += markup[0].length;
  }
}

/** `-------`, `____`, `***`; asterisks alone on a line divide too, however few. */
export function isRule(text: string): boolean {
  return /^(?:[-_*=—–]{3,}|\*+)$/.test(text.trim());
}

/** A page number on a line of its own: `3`, `- 3 -`, `Trang 3/10`. */
export function isPageNumber(text: string): boolean {
  return (
    text.length < 40 &&
    !text.includes('\t') &&
    /^(?:\d{1,3}|[-–]\s*\d{1,3}\s*[-–]|Trang\s+\d{1,3}(?:\s*\/\s*\d{1,3})?)$/iu.test(text.trim())
  );
}

/** Capitals only (at least two letters). */
export function isUpper(text: string): boolean {
  if (text.length > longestHeading) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 2 && letters === letters.toLocaleUpperCase('vi');
}

export function beginsLower(text: string): boolean {
  const start = text.slice(0, 80);
  return /^[^\p{L}\d]*\p{Ll}/u.test(start) && !/^\s*[-–+•]/.test(start);
}

/** Cells behind tabs: a row of a table, or an indented line. */
export function isTabbed(text: string): boolean {
  if (!text.includes('\t')) return false;
  const shown = text.trim();
  if (shown === '') return false;
  let tabs = 0;
  for (let at = shown.indexOf('\t'); at >= 0 && tabs <= widestTable; at = shown.indexOf('\t', at + 1)) tabs++;
  return tabs <= widestTable;
}

const typeWords = [
  'NGHỊ QUYẾT',
  'CHỈ THỊ',
  'QUYẾT ĐỊNH',
  'NGHỊ ĐỊNH',
  'THÔNG TƯ',
  'KẾ HOẠCH',
  'CHƯƠNG TRÌNH',
  'BỘ LUẬT',
  'LUẬT',
  'PHÁP LỆNH',
  'CÔNG VĂN',
  'THÔNG BÁO',
  'HƯỚNG DẪN',
  'QUY CHẾ',
  'QUY ĐỊNH',
  'ĐỀ ÁN',
  'CÔNG ĐIỆN',
  'KẾT LUẬN',
  'TỜ TRÌNH',
  'BÁO CÁO',
  'ĐIỀU LỆ',
];

/** The line that names the type of a document, alone (Decree 30/2020/NĐ-CP, annex III). */
export function isTypeLine(text: string): boolean {
  return text.length < 60 && typeWords.includes(text.replace(/[*]/g, '').trim().replace(/\s+/g, ' '));
}

const attachmentType =
  /^\s*(CHƯƠNG TRÌNH|KẾ HOẠCH|QUY ĐỊNH|QUY CHẾ|QUY TRÌNH|QUY TẮC|BỘ QUY TẮC|NỘI QUY|ĐỀ ÁN|PHƯƠNG ÁN|ĐIỀU LỆ|HƯỚNG DẪN|DANH MỤC|DANH SÁCH|BỘ TIÊU CHÍ|CHIẾN LƯỢC|QUY HOẠCH)(?:\s+(?:HÀNH ĐỘNG|CÔNG TÁC|TỔNG THỂ|THỰC HIỆN|TRIỂN KHAI|PHỐI HỢP))*\s*(?!\p{L})/u;

/** The first line of a programme, plan or regulation issued with a document. */
export function beginsAttachment(text: string): boolean {
  return attachmentType.test(text) && isUpper(text);
}

/** The bare type that such a line begins with (`KẾ HOẠCH`); empty for other lines. */
export function attachmentTypeOf(text: string): string {
  return beginsAttachment(text) ? (attachmentType.exec(text)?.[1] ?? '') : '';
}

/** Such a line that holds the type and nothing else (`KẾ HOẠCH`, `CHƯƠNG TRÌNH HÀNH ĐỘNG`). */
export function isAttachmentType(text: string): boolean {
  return text.length < 60 && attachmentType.exec(text)?.[0].length === text.length;
}

/** `(Ban hành kèm theo …)`, `Kèm theo …`. */
export function isIssuedWith(text: string): boolean {
  return /^\s*\(?\s*(?:ban hành\s+)?kèm theo\s/iu.test(text);
}

/** Where `(Ban hành kèm theo …)` stands on a line, alone or behind a title; `null` where it does not. */
export function issuedWithStart(text: string): number | null {
  if (isIssuedWith(text)) return 0;
  const at = text.slice(0, longestHeading).search(/\(\s*(?:ban hành\s+)?kèm theo\s/iu);
  return at < 0 ? null : at;
}

export function isRecipientsHeading(text: string): boolean {
  return /^\s*(?:\*+)?N[ơo]i nhận\s*(?::|$|[*-]|\t)/iu.test(text);
}

export function isFootnote(text: string): boolean {
  return /^\s*(?:[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\[\d{1,3}\])\s*\S/u.test(text);
}

/** `Đơn vị tính: %`, `ĐVT: tỷ đồng`. */
export function isUnit(text: string): boolean {
  return /^\s*\(?(?:Đơn vị(?: tính)?|ĐVT)\s*:/iu.test(text);
}

/** `Bảng 1: …`, `BẢNG 1 …`, `Biểu số 02. …`; not `Bảng 9, Phụ lục III` in a sentence. */
export function isCaption(text: string): boolean {
  const match = /^\s*(?:Bảng|BẢNG|Biểu|BIỂU)\s+(?:số\s+|SỐ\s+)?\d+[a-zđ]?(?:\.\d+)?\s*/u.exec(text);
  if (match === null || text.length > 200) return false;
  const rest = text.slice(match[0].length);
  return rest === '' || /^[:.–-]/.test(rest) || isUpper(rest);
}

/** A stamp of urgency or secrecy, or a line of an electronic signature or receipt. */
export function isStamp(text: string): boolean {
  return (
    text.length < 160 &&
    /^(?:HO[AẢ] TỐC|HỎA TỐC|THƯỢNG KHẨN|KHẨN|TỐI MẬT|TUYỆT MẬT|MẬT|(?:CÔNG VĂN )?ĐẾN)$|^(?:Người ký|Ký bởi|Ký số bởi|Được ký bởi|Ký điện tử bởi|Thời gian ký|Ngày ký|Giờ ký|E-?mail|Cơ quan|Tổ chức)\s*:/iu.test(
      text.trim(),
    )
  );
}
