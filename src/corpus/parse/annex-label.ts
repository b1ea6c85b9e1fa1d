import { isIssuedWith, isUpper } from './line-kind.ts';

/** The label of an annex and where it ends; what follows on the line is its title or `(Kèm theo …)`. */
export interface AnnexLabel {
  readonly number: string | null;
  /** Offset behind the label. */
  readonly end: number;
}

const pattern =
  /^\s*(?:\*\*)?(?:PHỤ LỤC|Phụ lục)(?:\s+(?:(?:số|SỐ)\s*:?\s*)?([IVXLC]+(?:[-.]?[A-ZĐ\d])?|\d{1,3}(?:\.\d{1,2})?[a-zA-Z]?|[A-ZĐ]))?(?![\p{L}\d])(?:\*\*)?/u;

/** `PHỤ LỤC`, `PHỤ LỤC 1`, `Phụ lục I`, alone on the line or before a title (`Phụ lục II: …`). `null` for a sentence that names an annex. */
export function annexLabel(text: string): AnnexLabel | null {
  if (text.length > 300) return null;
  const match = pattern.exec(text);
  if (match === null) return null;
  const label = { number: match[1] ?? null, end: match[0].length };
  const rest = text.slice(label.end);
  if (/^\s*[.:]?\s*(?:\*\*)?\s*$/.test(rest)) return label;
  if (/^\s*\(/.test(rest) && isIssuedWith(rest)) return label;
  const separator = /^\s*(?:[:.]|[-–](?=\s))\s*/.exec(rest);
  if (separator === null)
    return label.number !== null && isUpper(rest) && isUpper(text.slice(0, label.end)) ? label : null;
  const title = rest.slice(separator[0].length);
  return /^\p{Lu}/u.test(title) && !/[.;,:]\s*$/.test(title) ? label : null;
}
