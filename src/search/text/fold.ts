/**
 * Folding: the form in which Vietnamese words are compared, without marks and in lower case.
 */

/** Combining marks of Vietnamese and of U+0335, with which an index copy writes đ. */
const marks = /\p{M}+/gu;

/** Without diacritics, đ as d, lower case. Takes NFC or NFD; other scripts pass unchanged. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(marks, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** True when folding would lose something: the writer set a mark or a đ. */
export function hasMarks(text: string): boolean {
  return /[đĐ]/.test(text) || text.normalize('NFD') !== text.normalize('NFD').replace(marks, '');
}
