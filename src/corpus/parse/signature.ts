import type { SourceLine } from '../model/source-line.ts';
import type { Omission, Signature } from '../model/tree.ts';
import { makeLeaf, pieceOf } from './leaf.ts';
import { annexLabel, beginsAttachment, isBlank, isRecipientsHeading, isTabbed, isUpper } from './line-kind.ts';

const capacity = /^(?:\*+)?(?:T\s?M|T\/M|KT|K\/T|TL|T\/L|TUQ|Q)\s*[./]?\s+\p{Lu}/u;
const office = /^(?:Q\.\s*)?(?:PHÓ\s+)?(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TRƯỞNG|TỔNG BÍ THƯ|BÍ THƯ|PHÓ BÍ THƯ|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|CHÁNH VĂN PHÒNG|VỤ TRƯỞNG|TỔNG THƯ KÝ)/u;
const signed = /^[([{]?\s*đã ký\s*[)\]}]?$/iu;
/** How many filled lines a signature may have. */
const longest = 8;

/** Whether a signature begins at a line: its capacity (`TM.`), or an office in capitals followed by a name or `(Đã ký)`. */
export function signatureAt(lines: readonly SourceLine[], index: number): boolean {
  const text = lines[index]?.text.trim() ?? '';
  if (text.length > 90 || text === '') return false;
  if (capacity.test(text) && isUpper(text)) return true;
  if (!office.test(text) || !isUpper(text)) return false;
  let filled = 0;
  for (let at = index + 1; at < lines.length && filled < 3; at++) {
    const next = lines[at]?.text.trim() ?? '';
    if (next === '') continue;
    if (signed.test(next) || isName(next)) return true;
    if (!isUpper(next)) return false;
    filled++;
  }
  return false;
}

/** Reads a signature block up to the signatory's name. */
export function readSignature(lines: readonly SourceLine[], from: number, omissions: Omission[]): { signature: Signature; next: number } {
  const out: { role: Signature['lines'][number]['role']; text: ReturnType<typeof makeLeaf> }[] = [];
  let at = from;
  for (; at < lines.length && out.length < longest; at++) {
    const line = lines[at] as SourceLine;
    if (isBlank(line)) continue;
    const text = line.text.trim();
    if (annexLabel(text) !== null || isRecipientsHeading(text) || isTabbed(line.text) || beginsAttachment(text)) break;
    const role = signed.test(text) ? 'signed' : isName(text) ? 'name' : out.length === 0 && capacity.test(text) ? 'capacity' : isUpper(text) ? 'office' : null;
    const piece = pieceOf(line);
    if (role === null || piece === null) break;
    out.push({ role, text: makeLeaf([piece], omissions) });
    if (role === 'name') {
      at++;
      break;
    }
  }
  return { signature: { kind: 'signature', lines: out }, next: at };
}

/** Two to five capitalised words, not all capitals. */
function isName(text: string): boolean {
  return text.length < 50 && !isUpper(text) && /^(?:\p{Lu}[\p{L}’'.]*\s+){1,4}\p{Lu}[\p{L}’']*$/u.test(text);
}
