import { isWellFormed } from '../text/syllable.ts';
import type { WordCounts } from './data.ts';

/**
 * The word or the words of the corpus that an unknown word most likely was meant for; `null` when none is near.
 * Nearness: what sounds alike first (`xy ly`, `nghành`), then one slip, in words of seven letters and more two;
 * among equals the more frequent word; words run together (`thanhpho`, `caubenrung`) where all of it is words.
 */
export function nearest(
  word: string,
  vocabulary: WordCounts,
  sounds: readonly (readonly [string, string])[],
): readonly string[] | null {
  const alike = soundsLike(word, sounds).filter((other) => vocabulary.has(other));
  if (alike.length > 0) return [mostFrequent(alike, vocabulary)];
  const limit = word.length >= 7 ? 2 : word.length >= 3 ? 1 : 0;
  const best = /\d/.test(word) ? null : slipOf(word, vocabulary, limit);
  if (best !== null && best.cost < 1.5 && word.length >= 7) return [best.word];
  const chain = splitWords(word, vocabulary);
  if (chain !== null && (word.length >= 6 || best === null)) return chain;
  return best === null ? null : [best.word];
}

/** The word with the fewest slips between, at most `limit`; the first letter is seldom wrong. */
function slipOf(word: string, vocabulary: WordCounts, limit: number) {
  let best: { readonly word: string; readonly cost: number; readonly count: number } | null = null;
  for (const [other, count] of vocabulary) {
    if (Math.abs(other.length - word.length) > limit || /\d/.test(other)) continue;
    const cost = distance(word, other, limit) + (other[0] === word[0] ? 0 : 0.5);
    if (cost >= limit + 1) continue;
    if (best === null || cost < best.cost || (cost === best.cost && count > best.count))
      best = { word: other, cost, count };
  }
  return best;
}

const mostFrequent = (words: readonly string[], vocabulary: WordCounts) =>
  words.reduce((best, word) => ((vocabulary.get(word) ?? 0) > (vocabulary.get(best) ?? 0) ? word : best));

/** The word with one pair of like sounds exchanged, at the start, at the end or in the vowels. */
export function soundsLike(word: string, sounds: readonly (readonly [string, string])[]): string[] {
  const found = new Set<string>();
  for (const [one, two] of sounds) {
    for (const [from, to] of [
      [one, two],
      [two, one],
    ] as const) {
      for (let at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1))
        found.add(`${word.slice(0, at)}${to}${word.slice(at + from.length)}`);
    }
  }
  found.delete(word);
  return [...found];
}

/** Letters of the longest word that is taken apart. */
const longestChain = 60;

/**
 * The chain of words of the corpus that a word without spaces is made of, `null` where letters are left over: the likeliest by dynamic
 * programming, frequent words before rare ones, few before many. The parts are well-formed syllables, or words of
 * three letters and more; a name of four letters and more may stand among syllables (`vinwonders vu yen`).
 */
function splitWords(word: string, vocabulary: WordCounts): readonly string[] | null {
  if (word.length < 4 || word.length > longestChain || !/^[a-z]+$/.test(word)) return null;
  const best: ({ readonly cost: number; readonly from: number } | null)[] = [{ cost: 0, from: 0 }];
  for (let to = 1; to <= word.length; to++) {
    best[to] = null;
    for (let from = Math.max(0, to - 14); from < to; from++) {
      const before = best[from];
      const part = word.slice(from, to);
      const cost = before == null || (from === 0 && to === word.length) ? null : costOf(part, vocabulary);
      if (before == null || cost === null) continue;
      const sum = before.cost + cost;
      if (best[to] === null || sum < (best[to]?.cost ?? 0)) best[to] = { cost: sum, from };
    }
  }
  const words: string[] = [];
  for (let to = word.length; to > 0; ) {
    const step = best[to];
    if (step == null) return null;
    words.unshift(word.slice(step.from, to));
    to = step.from;
  }
  const oneLanguage =
    words.every((part) => isWellFormed(part) || part.length >= 4) || words.every((part) => part.length >= 3);
  return oneLanguage && words.filter((part) => part.length === 1).length < 2 ? words : null;
}

/** How unlikely a word is as a part of others; `null` for what is none. */
function costOf(part: string, vocabulary: WordCounts): number | null {
  if (part.length === 1) return /[oy]/.test(part) ? 12 : null;
  const count = vocabulary.get(part);
  if (count === undefined || !(isWellFormed(part) || part.length >= 3)) return null;
  return 4 + Math.log2(1 + vocabulary.size - count);
}

/**
 * Damerau-Levenshtein distance (optimal string alignment): insertions, deletions, replacements and swaps of neighbours.
 * Gives `limit + 1` as soon as the distance is known to be above `limit`.
 */
export function distance(a: string, b: string, limit = 3): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
