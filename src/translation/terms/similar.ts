import { normaliseText } from '../normalise.ts';

/** Something whose text is nearly the one that was asked for. */
export interface SimilarText<T> {
  readonly item: T;
  /** Share of words that both have, from 0 to 1: twice the common ones by all of both (Dice). */
  readonly share: number;
  /** The text that was asked for. */
  readonly text: string;
}

/** Below this share two sentences have a frame in common, and no more. */
const least = 0.6;

/** Makes the search for texts that share most of their words with a given one, the nearest first. */
export function similarTexts<T>(
  items: readonly T[],
  textOf: (item: T) => string,
): (text: string) => readonly SimilarText<T>[] {
  const bags = items.map((item) => ({ item, words: countWords(textOf(item)) }));
  return (text) => {
    const own = countWords(text);
    const size = sizeOf(own);
    return bags
      .map(({ item, words }) => {
        let common = 0;
        for (const [word, count] of own) common += Math.min(count, words.get(word) ?? 0);
        return { item, share: size === 0 ? 0 : (2 * common) / (size + sizeOf(words)), text };
      })
      .filter(({ share }) => share >= least)
      .toSorted((a, b) => b.share - a.share);
  };
}

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of normaliseText(text)
    .toLowerCase()
    .match(/[\p{L}\p{M}\d]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function sizeOf(words: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const count of words.values()) size += count;
  return size;
}
