import { beginsLower, isUpper } from './line-kind.ts';
import { isSyllable } from './syllable.ts';

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

/** What a name begins with that has not been said yet: `gửi Bộ` ⏎ `Tài chính`. */
const openName =
  /\s(?:Bộ|Sở|Ban|Cục|Tổng cục|Chi cục|Vụ|Viện|Hội|Đài|[UỦ][yỷ] ban|Ủy ban nhân dân|Thanh tra|Văn phòng|Trường|Công ty|Tập đoàn|tỉnh|thành phố|quận|huyện|thị xã|phường|xã|ông|bà)$/u;

/**
 * Whether a line goes on with the text before it although it begins with a capital: a page number between them tells that a page
 * broke, and the text before is a line of full width or ends where none can.
 */
export function continuesOverPage(before: string, next: string): boolean {
  if (endsSentence(before) || isUpper(next)) return false;
  return before.length >= wrapFrom || breaksOff(before) || openName.test(before.slice(-40).trimEnd());
}

/** Whether a line end cut a syllable in two and marked it with a hyphen: `chươ-` ⏎ `ng`; not `Mác -` ⏎ `Lênin` nor `In-` ⏎ `đô`. */
export function isHyphenated(before: string, next: string): boolean {
  const head = /(\p{L}{1,7})-$/u.exec(before.slice(-12))?.[1];
  const tail = /^\p{Ll}{1,7}(?!\p{L})/u.exec(next.slice(0, 12))?.[0];
  return head !== undefined && tail !== undefined && isSyllable(head + tail);
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
