import { beginsSyllable, isSyllable } from './syllable.ts';

/**
 * Letters set apart: scans of a closing print `S ở T ài c h í nh`, `K T. GIÁM ĐỐ C`. They come together again where they make a
 * syllable of Vietnamese, or an abbreviation of two capitals.
 */

const capitals = /^[BCDĐGHKLMNPQRSTVX]\.?$/u;
/** A vowel that is no word of its own. */
const loneVowel = /^[iuăâêơưeo]$/iu;
/** A line with fewer of them has letters that stand alone for good (`nhóm B`). */
const fewest = 3;
/** No line of a closing is longer. */
const longest = 600;

export interface SpacedLetters {
  /** Offsets of the spaces of a line that stand inside a word. */
  readonly spaces: readonly number[];
  /** Whether the line shows so many pieces of words that it must be set apart. */
  readonly certain: boolean;
}

/** Finds the spaces inside the words of a line; none where letters are not set apart. */
export function spacedLetters(text: string): SpacedLetters {
  if (text.length > longest || text.includes('\t')) return { spaces: [], certain: false };
  const words = wordsOfLetters(text);
  if (words.length > 0) return { spaces: words, certain: true };
  const tokens = [...text.matchAll(/\S+/g)];
  const spaces: number[] = [];
  let pieces = 0;
  let word = '';
  tokens.forEach(({ 0: token, index }, at) => {
    const follows = at > 0 && text[index - 2] !== ' ';
    if (follows && joins(word, token, tokens[at + 1]?.[0] ?? '')) {
      spaces.push(index - 1);
      if (!isSyllable(word) || !isSyllable(lettersOf(token))) pieces++;
      word += token;
    } else word = token;
  });
  return { spaces, certain: pieces >= fewest };
}

/**
 * The spaces inside words whose letters all stand alone, one space apart, with wider gaps round each word: `N ơ i  n h ậ n :`. There the
 * gaps tell where words end.
 */
function wordsOfLetters(text: string): number[] {
  if (!/\S {2,}\S/.test(text)) return [];
  return [...text.matchAll(/(?<!\S)\p{L}(?: [\p{L}.:;,])+(?!\S)/gu)].flatMap(({ 0: word, index }) => {
    const apart = /(?:^| {2})$/.test(text.slice(0, index)) && /^(?:$| {2})/.test(text.slice(index + word.length));
    const letters = word.replace(/[^\p{L}]/gu, '');
    if (!apart || letters.length < 2 || !(isSyllable(letters.toLocaleLowerCase('vi')) || isAbbreviation(letters)))
      return [];
    return [...word.matchAll(/ /g)].map((space) => index + space.index);
  });
}

function isAbbreviation(letters: string): boolean {
  return letters.length <= 3 && letters === letters.toLocaleUpperCase('vi');
}

function joins(word: string, token: string, next: string): boolean {
  if (capitals.test(word) && !word.endsWith('.') && capitals.test(token)) return true;
  const letters = lettersOf(token);
  if (!/^\p{L}+$/u.test(word) || !/^\p{L}+[;:,.]?$/u.test(token)) return false;
  const complete = isSyllable(word);
  if (complete && isSyllable(letters) && !loneVowel.test(letters)) return false;
  // Behind a whole syllable a consonant before a vowel begins the next one: `Y t ế`.
  if (complete && !isSyllable(letters) && /^\p{Ll}/u.test(next) && isSyllable(next[0] ?? '')) return false;
  const upper = word.length > 1 && word === word.toLocaleUpperCase('vi');
  const fits = letters === letters.toLocaleLowerCase('vi') || (upper && letters === letters.toLocaleUpperCase('vi'));
  return fits && beginsSyllable(word + letters);
}

function lettersOf(token: string): string {
  return /^\p{L}+/u.exec(token)?.[0] ?? '';
}
