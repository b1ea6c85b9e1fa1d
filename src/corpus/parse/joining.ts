import { beginsLower, isUpper } from './line-kind.ts';

/** Line lengths between which a text looks wrapped by hand. */
const wrapFrom = 55;
const wrapTo = 125;
/** A sentence that runs over a page break leaves no more blank lines than these. */
const longestBreak = 4;

/** Words that no sentence ends with: the rest stands behind the break. */
const openEnd =
  /(?:^|[\s(])(?:và|của|với|cho|theo|về|là|từ|hoặc|các|những|một|tại|trong|bởi|nhằm|khi|như|giữa|thuộc|khoản|điểm|Điều)$/u;

/** Whether a text ends where a sentence or an item may end. */
export function endsSentence(text: string): boolean {
  return /[.:;!?…”"»/)][*\s]*$/u.test(text.slice(-40));
}

/** Whether a text breaks off in mid-sentence. */
export function breaksOff(text: string): boolean {
  return openEnd.test(text.slice(-40).trimEnd());
}

/**
 * Whether a line goes on with the text before it. A page break leaves a blank line in mid-sentence: the next line begins
 * in lower case, or the one before ends with a word that needs another. Lines wrapped by hand follow without a blank line
 * and may begin with a capital.
 * @param before the last line of the text so far
 * @param next the line in question
 * @param blanks how many blank lines stand between
 * @param heading whether the text so far is a heading, which ends without a full stop
 */
export function continues(before: string, next: string, blanks: number, heading: boolean): boolean {
  if (beginsLower(next)) return blanks <= longestBreak;
  if (before.length >= wrapFrom && breaksOff(before)) return blanks <= longestBreak && !isUpper(next);
  if (blanks > 0 || heading) return false;
  return !endsSentence(before) && before.length >= wrapFrom && before.length <= wrapTo;
}
