import { beginsLower } from './line-kind.ts';

/** Line lengths between which a text looks wrapped by hand. */
const wrapFrom = 55;
const wrapTo = 125;

/** Whether a text ends where a sentence or an item may end. */
export function endsSentence(text: string): boolean {
  return /[.:;!?…”"»/)]\s*$/u.test(text.replace(/[*]+\s*$/, ''));
}

/**
 * Whether a line goes on with the text before it. A page break leaves a blank line in mid-sentence: the next line begins
 * in lower case. Lines wrapped by hand follow without a blank line and may begin with a capital.
 * @param before the last line of the text so far
 * @param next the line in question
 * @param blanks how many blank lines stand between
 * @param heading whether the text so far is a heading, which ends without a full stop
 */
export function continues(before: string, next: string, blanks: number, heading: boolean): boolean {
  if (beginsLower(next)) return blanks <= 2;
  if (blanks > 0 || heading) return false;
  return !endsSentence(before) && before.length >= wrapFrom && before.length <= wrapTo;
}
