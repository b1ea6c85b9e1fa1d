import { oneOf, WORD_END, type Reading } from './reading.ts';

/** `Điều 3 của`, `Khoản 2 Điều 3` before the name of an act. */
const part = String.raw`(?:(?:điểm|khoản|điều|mục|chương|phần|phụ\s+lục)\s+[\p{L}\d.]+[\s,]+(?:của\s+)?)*`;

/** Whether a sentence speaks of a legal document: `Chỉ thị này có hiệu lực …`, `Điều 3 của Nghị quyết này thay thế …`. It tells nobody to do anything. */
export function saysOfAct(sentence: string, { actTypes }: Reading): boolean {
  return new RegExp(
    String.raw`^[\s*]*${part}(?:các\s+)?${oneOf(actTypes)}\s+(?:này(?![\p{L}\p{M}])|(?:ban\s+hành\s+)?kèm\s+theo\s|(?:số\s*:?\s*)?\d+\s*[/-])`,
    'iu',
  ).test(sentence);
}

/** Whether a sentence speaks of what is in force: `Bãi bỏ Quyết định số …`, `Các quy định trước đây … bị bãi bỏ`. */
export function saysOfForce(sentence: string, { tables }: Reading): boolean {
  return new RegExp(`(?:^|\\s)${oneOf(tables.force)}${WORD_END}`, 'iu').test(sentence);
}
