import type { Deadline } from '../../model/values.ts';
import { readDeadline } from './deadline.ts';
import type { DeadlineOptions } from './reading.ts';

/** A deadline in a running text. Offsets are 0-based, half-open, of the given string. */
export interface FoundDeadline {
  readonly start: number;
  readonly end: number;
  readonly deadline: Deadline;
}

/** Words with which a deadline of a sentence begins. */
const beginnings =
  /(?<![\p{L}\p{M}])(?:trước\s+(?:ngày|tháng|quý|năm|\d)|(?:chậm|muộn)\s+nhất|trong\s+(?:tháng|quý|năm|thời\s+hạn|quá\s+trình\s+thực\s+hiện|thời\s+gian\s+thực\s+hiện)|định\s+kỳ|(?:hằng|hàng)\s+(?:năm|quý|tháng)|(?:đến\s+)?hết\s+(?:năm|quý|tháng))(?![\p{L}\p{M}])/giu;

/** The cycle of a time that comes back, behind it. */
const again = /^\s*,?\s*(?:hằng|hàng|mỗi)\s+(?:năm|quý|tháng)(?![\p{L}\p{M}])/iu;

/** No deadline of a sentence has more words. */
const MOST_WORDS = 12;

/**
 * Finds the deadlines that sentences state: `Trong tháng 01/2021, …`, `định kỳ hàng quý`, `trước ngày 20 tháng cuối quý`,
 * `trước ngày 20/11/2021`. From each beginning the longest stretch that reads as a deadline counts; times over on the day of
 * issue are none. In the order of the text.
 */
export function findDeadlines(text: string, options: DeadlineOptions): FoundDeadline[] {
  const found: FoundDeadline[] = [];
  for (const match of text.matchAll(beginnings)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const next = longestFrom(text, match.index, options);
    if (next) found.push(next);
  }
  return found;
}

function longestFrom(text: string, start: number, options: DeadlineOptions): FoundDeadline | null {
  const words = [...text.slice(start).matchAll(/[^\s.,;:()]+(?:[.,:](?!\/)[^\s.,;:()]+)*/gu)].slice(0, MOST_WORDS);
  for (let count = words.length; count > 1; count--) {
    const last = words[count - 1];
    if (last === undefined) continue;
    const bare = start + last.index + last[0].length;
    const open = text.slice(start, bare).includes('(') && text[bare] === ')';
    const end = open ? bare + 1 : bare;
    const stretch = text.slice(start, end);
    if (/[.;:]\s/u.test(stretch)) continue;
    const { deadline } = readDeadline(stretch, options);
    // What comes back is no single day, also where its cycle is not read.
    if (deadline !== null && deadline.kind !== 'recurring' && again.test(text.slice(end))) continue;
    if (deadline && (deadline.to === null || deadline.to >= options.issued)) return { start, end, deadline };
  }
  return null;
}
