import type { WordCounts } from './data.ts';
import { distance } from './distance.ts';

/**
 * The word or pair of words of the corpus that an unknown word most likely was meant for; `null` when none is near.
 * Nearness: what sounds alike first (`xy ly`, `nghành`), then one slip, in words of seven letters and more two;
 * among equals the more frequent word; last, two words run together (`thanhpho`).
 */
export function nearest(
  word: string,
  vocabulary: WordCounts,
  sounds: readonly (readonly [string, string])[],
): readonly string[] | null {
  const alike = soundsLike(word, sounds).filter((other) => vocabulary.has(other));
  if (alike.length > 0) return [mostFrequent(alike, vocabulary)];
  const pair = split(word, vocabulary);
  if (pair !== null && word.length >= 6) return pair;
  if (/\d/.test(word)) return pair;
  const limit = word.length >= 7 ? 2 : word.length >= 3 ? 1 : 0;
  let best: { readonly word: string; readonly cost: number; readonly count: number } | null = null;
  for (const [other, count] of vocabulary) {
    if (Math.abs(other.length - word.length) > limit || /\d/.test(other)) continue;
    const cost = distance(word, other, limit) + (other[0] === word[0] ? 0 : 0.5);
    if (cost >= limit + 1) continue;
    if (best === null || cost < best.cost || (cost === best.cost && count > best.count))
      best = { word: other, cost, count };
  }
  return best === null ? pair : [best.word];
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

function split(word: string, vocabulary: WordCounts): readonly string[] | null {
  let best: readonly string[] | null = null;
  let most = 0;
  for (let at = 2; at <= word.length - 2; at++) {
    const pair = [word.slice(0, at), word.slice(at)];
    const count = Math.min(...pair.map((part) => vocabulary.get(part) ?? 0));
    if (count > most) {
      best = pair;
      most = count;
    }
  }
  return best;
}
