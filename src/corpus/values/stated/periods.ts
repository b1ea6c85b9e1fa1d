import type { Stretch } from './clauses.ts';

const YEAR = String.raw`(?:19|20)\d{2}(?!\d)`;
const named = String.raw`(?:giai\s+đoạn|thời\s+kỳ)\s+(?:từ\s+)?(?:năm\s+)?${YEAR}\s*(?:-|–|đến)\s*(?:năm\s+)?${YEAR}`;
/** `đến 2030`: without the word a year is one where no unit can follow. */
const until = String.raw`(?:đến|vào|trong|cuối)\s+(?:hết\s+)?(?:năm\s+${YEAR}|${YEAR}(?=\s*(?:[,;.)]|$|(?:đạt|còn|là|có|tăng|giảm)\s)))`;
/** `so với năm 2020`, `từ năm 2021` say nothing of when the figure is to be reached. */
const bare = String.raw`(?<!(?:với|từ|của|bằng|sau|trước|cuối|đầu|hết)\s+)năm\s+${YEAR}(?!\s*(?:-|–|đến)\s*(?:năm\s+)?\d)`;
const phrase = String.raw`(?:(?:trong\s+)?(?<named>${named})|(?<until>${until})|(?<bare>${bare}))`;

const leading = new RegExp(String.raw`^\s*${phrase}\s*,?\s*`, 'iu');
const trailing = new RegExp(String.raw`\s*,?\s*${phrase}\s*$`, 'iu');
const following = new RegExp(String.raw`\s*,?\s*(?:${phrase}|\(\s*${phrase}\s*\))`, 'iuy');

/** A period in words, as printed without `trong`, and the stretch of text that it takes. */
export interface PrintedPeriod extends Stretch {
  readonly text: string;
}

/** The period that a stretch begins with: `Đến năm 2025, tỷ lệ …`. */
export function periodBefore(text: string, { start, end }: Stretch): PrintedPeriod | null {
  return at(leading.exec(text.slice(start, end)), start);
}

/** The period that a stretch ends with: `tốc độ tăng trưởng giai đoạn 2018 - 2025`. */
export function periodWithin(text: string, { start, end }: Stretch): PrintedPeriod | null {
  return at(trailing.exec(text.slice(start, end)), start);
}

/** The period that follows: `… là 12,5% trong giai đoạn 2026 - 2030`, `60% (năm 2030)`. */
export function periodAfter(text: string, offset: number): PrintedPeriod | null {
  following.lastIndex = offset;
  return at(following.exec(text), 0);
}

/** The period that a text is, and nothing else: `Đến năm 2030`; `null` for any other text. */
export function isPeriod(text: string): string | null {
  const found = at(leading.exec(text), 0);
  return found !== null && found.end === text.length ? found.text : null;
}

function at(match: RegExpExecArray | null, offset: number): PrintedPeriod | null {
  const text = match?.groups?.['named'] ?? match?.groups?.['until'] ?? match?.groups?.['bare'];
  return match && text !== undefined
    ? { text, start: offset + match.index, end: offset + match.index + match[0].length }
    : null;
}
