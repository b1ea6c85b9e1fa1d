import { literal } from '../../corpus/values/pattern.ts';

/** A place in a passage. */
export interface Place {
  readonly at: number;
  readonly end: number;
}

/** Words as they stand in a passage. */
export interface FoundWords extends Place {
  readonly text: string;
}

/** A quotation as it is read: composed letters, plain spaces, and no space within a number (`90 400` with a fixed space). */
export function passageOf(quote: string): string {
  return quote
    .normalize('NFC')
    .replace(/(?<=\d)[\u00A0\u2009\u202F](?=\d{3}(?!\d))/gu, '')
    .replace(/\s/gu, ' ');
}

/** What ends a clause: a mark, but not the comma or point of a number. */
const boundary = /[;()[\]]|[,.](?!\d)|\s[–—]\s/gu;

/** The clause around a place of a passage, in two parts: what stands before the place, and what behind it. */
export function clauseAround(passage: string, { at, end }: Place): { readonly before: string; readonly after: string } {
  const marks = [...passage.matchAll(boundary)];
  const first = marks.findLast(({ index, 0: mark }) => index + mark.length <= at);
  const last = marks.find(({ index }) => index >= end);
  return {
    before: passage.slice(first === undefined ? 0 : first.index + first[0].length, at),
    after: passage.slice(end, last?.index),
  };
}

/** Whether a mark between two places parts them into clauses. */
export function parted(between: string): boolean {
  return between.search(boundary) >= 0;
}

const patterns = new WeakMap<readonly string[], RegExp>();

/** Where words of a list stand as words of their own, of several at one place the longest; `text` is in lower case. */
export function findWords(text: string, words: readonly string[]): FoundWords[] {
  if (words.length === 0) return [];
  let pattern = patterns.get(words);
  if (pattern === undefined) {
    const plain = words.filter((word) => /^[\p{L}\d]/u.test(word));
    const marks = words.filter((word) => !plain.includes(word));
    const begins = plain.length === 0 ? [] : [`(?<![\\p{L}\\p{M}\\d])(?:${oneOf(plain)})`];
    const parts = [...begins, ...(marks.length === 0 ? [] : [oneOf(marks)])].join('|');
    pattern = new RegExp(`(?:${parts})(?![\\p{L}\\p{M}])`, 'gu');
    patterns.set(words, pattern);
  }
  return [...text.matchAll(pattern)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

/** Words of a list that are no part of one of the names. */
export function findWordsApart(text: string, words: readonly string[], names: readonly string[]): FoundWords[] {
  const taken = findWords(text, names);
  return findWords(text, words).filter(({ at, end }) => taken.every((name) => end <= name.at || at >= name.end));
}

/** Whether a text ends with one of the words, white space apart. */
export function endsWithWord(text: string, words: readonly string[]): boolean {
  const trimmed = text.trimEnd();
  return findWords(trimmed, words).some(({ end }) => end === trimmed.length);
}

/** Words as one part of a pattern, the longest first. */
export function oneOf(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map(literal)
    .join('|');
}
