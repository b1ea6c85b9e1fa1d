import type { WordCounts } from './data.ts';

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
