import type { SourceLine } from '../model/source-line.ts';
import type { Signature } from '../model/tree.ts';
import { annexLabel } from './annex-label.ts';
import { filledFrom, textAt, type ParseContext } from './context.ts';
import { makeLeaf, pieceOf, textOf, type Piece } from './leaf.ts';
import { beginsAttachment, isRecipientsHeading, isTabbed, isUpper } from './line-kind.ts';

type SignatureLine = Signature['lines'][number];

/** On whose behalf one signs (Decree 30/2020/NĐ-CP, annex I): `TM.`, `KT.`, `TL.`, `TUQ.`, `Q.`; the Party writes `T/M`. */
const capacity =
  /^\*{0,2}(?:(?:T\.?\s?M|T\/M|KT|K\/T|TL|T\/L|TUQ|Q)\s*[./]\s*\p{Lu}|(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ)\s+\p{Lu})/u;
const office =
  /^\*{0,2}(?:Q\.\s*)?(?:PHÓ\s+|THỨ\s+)?(?:TỔNG\s+)?(?:CHỦ TỊCH|THỦ TƯỚNG|THỦ TƯỞNG|BỘ TRƯỞNG|TRƯỞNG|THỦ TRƯỞNG|BÍ THƯ|GIÁM ĐỐC|CỤC TRƯỞNG|VỤ TRƯỞNG|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|CHÁNH ÁN|VIỆN TRƯỞNG|THƯ KÝ|THANH TRA|KIỂM TOÁN|THỐNG ĐỐC|CHỦ NHIỆM|TRƯỞNG BAN|TRƯỞNG PHÒNG|HIỆU TRƯỞNG|CHỈ HUY TRƯỞNG|TƯ LỆNH|THƯỜNG TRỰC)(?!\p{L})/u;
const signed = /^\*{0,2}[([{]?\s*(?:đã ký|ký tên(?:, đóng dấu)?|ký bởi|ký điện tử|ký số)(?:\s*[)\]}]?\*{0,2}$|[\s:])/iu;
/** Titles before a name: `GS.TS. Nguyễn Văn A`. */
const name =
  /^\*{0,2}(?:(?:GS|PGS|TS|ThS|BS|KS|LS|CN)\s*\.?\s*)*(?:\p{Lu}[\p{L}’'.-]*\s+){1,4}\p{Lu}[\p{L}’']*\*{0,2}$/u;
/** How many lines a signature may have. */
const longest = 8;
/** How many blank lines may stand between the lines of a signature: room for a stamp. */
const widestGap = 20;

/** Whether a signature begins at a line: its capacity (`TM.`), or an office in capitals followed by a name or `(Đã ký)`. */
export function signatureAt(context: ParseContext, index: number): boolean {
  const text = textAt(context, index).trim();
  if (text.length > 90 || text === '' || text.includes('\t')) return false;
  if (capacity.test(text) && isUpper(text)) return true;
  if (!office.test(text) || !isUpper(text)) return false;
  let at = filledFrom(context, index + 1, widestGap);
  for (let filled = 0; at !== null && filled < 3; filled++) {
    const next = textAt(context, at).trim();
    if (isSigned(next) || isName(next)) return true;
    if (!isUpper(next) || annexLabel(next) !== null) return false;
    at = filledFrom(context, at + 1, widestGap);
  }
  return false;
}

/** Whether a line in capitals says on whose behalf or in which office one signs, whatever follows. */
export function beginsSignature(text: string): boolean {
  const shown = text.trim();
  return shown.length <= 90 && isUpper(shown) && (capacity.test(shown) || office.test(shown));
}

/** Reads the lines of a signature up to the signatory's name; none where something else stands. */
export function readSignatureLines(
  context: ParseContext,
  from: number,
  before: readonly SignatureLine[] = [],
): { lines: SignatureLine[]; next: number } {
  const lines: SignatureLine[] = [];
  let next = from;
  for (
    let at = filledFrom(context, from, widestGap);
    at !== null && lines.length < longest;
    at = filledFrom(context, at + 1, widestGap)
  ) {
    const text = textAt(context, at).trim();
    if (annexLabel(text) !== null || isRecipientsHeading(text) || isTabbed(text) || beginsAttachment(text)) break;
    const above = lines.at(-1) ?? before.at(-1);
    const role =
      above?.role === 'signed' && isNameInCapitals(text)
        ? 'name'
        : signatureRole(text, before.length + lines.length === 0);
    const piece = pieceOf(context.lines[at] as SourceLine);
    if (role === null || piece === null) break;
    lines.push({ role, text: makeLeaf([piece], context.omissions) });
    next = at + 1;
    if (role === 'name') break;
  }
  return { lines, next };
}

/**
 * Splits what is printed behind the last recipient on one line: `THỦ TƯỚNG Nguyễn Văn A`, `KT. BỘ TRƯỞNG THỨ TRƯỞNG (Đã ký) Trần Thị B`.
 * `null` where the words are no signature.
 */
export function joinedSignature(
  piece: Piece,
): { readonly role: SignatureLine['role']; readonly piece: Piece }[] | null {
  const text = textOf(piece);
  if (text.length > 200 || !(capacity.test(text) || office.test(text))) return null;
  const parts: { role: SignatureLine['role']; piece: Piece }[] = [];
  const add = (role: SignatureLine['role'], start: number, end: number) => {
    const part = pieceOf(piece.line, piece.start + start, piece.start + end);
    if (part) parts.push({ role, piece: part });
  };
  const capitals = /^(?:[\p{Lu}\d./,\s-]+(?=\s|$))/u.exec(text)?.[0] ?? '';
  // The last capital belongs to the name that follows.
  const upper = capitals.replace(/\s\p{Lu}$/u, '');
  const rest = text.slice(upper.length).trim();
  const mark = /^[([]\s*đã ký\s*[)\]]/iu.exec(rest)?.[0] ?? '';
  const signatory = rest.slice(mark.length).trim();
  if (signatory !== '' && !isName(signatory)) return null;
  const behind = capacity.test(upper)
    ? upper
        .slice(1)
        .search(/\s(?:PHÓ |THỨ TRƯỞNG|TỔNG |CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|GIÁM ĐỐC)(?!.*\s(?:PHÓ |THỨ TRƯỞNG|TỔNG ))/u) +
      1
    : 0;
  if (behind > 3) add('capacity', 0, behind);
  add(capacity.test(upper) && behind <= 3 ? 'capacity' : 'office', behind > 3 ? behind : 0, upper.length);
  if (mark !== '') add('signed', text.indexOf(mark), text.indexOf(mark) + mark.length);
  if (signatory !== '') add('name', text.length - signatory.length, text.length);
  return parts;
}

/** What a line of a signature is; `null` for what is none. */
export function signatureRole(text: string, first: boolean): SignatureLine['role'] | null {
  if (text.length > 120) return null;
  if (isSigned(text)) return 'signed';
  if (isName(text)) return 'name';
  if (!isUpper(text)) return null;
  return first && capacity.test(text) ? 'capacity' : 'office';
}

function isSigned(text: string): boolean {
  return text.length < 80 && signed.test(text);
}

/** Two to five words in capitals that are no office: behind `(Đã ký)` a name. */
function isNameInCapitals(text: string): boolean {
  return text.length < 60 && isUpper(text) && !office.test(text) && !capacity.test(text) && name.test(text);
}

/** Two to five capitalised words, not all capitals. */
function isName(text: string): boolean {
  return text.length < 60 && !isUpper(text) && name.test(text);
}
