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

/**
 * Makes the search for texts that share most of their words with a given one, the nearest first. Only texts that share one of its rarest words
 * are compared: all others are sure to have too few in common.
 */
export function similarTexts<T>(
  items: readonly T[],
  textOf: (item: T) => string,
): (text: string) => readonly SimilarText<T>[] {
  const bags = items.map((item) => {
    const words = countWords(textOf(item));
    return { item, words, size: sizeOf(words) };
  });
  const having = new Map<string, number[]>();
  for (const [index, { words }] of bags.entries())
    for (const word of words.keys()) {
      const list = having.get(word);
      if (list === undefined) having.set(word, [index]);
      else list.push(index);
    }
  return (text) => {
    const own = countWords(text);
    const size = sizeOf(own);
    const candidates = new Set<number>();
    let left = size;
    for (const { indices, count } of [...own]
      .map(([word, count]) => ({ indices: having.get(word) ?? [], count }))
      .sort((a, b) => a.indices.length - b.indices.length)) {
      // Were all that is left in common and nothing else in the other text, they would still not be like enough.
      if (shareOf(left, size + left) < least) break;
      for (const index of indices) candidates.add(index);
      left -= count;
    }
    return [...candidates]
      .sort((a, b) => a - b)
      .flatMap((index) => {
        const bag = bags[index];
        // A text that is much shorter or longer cannot be like enough.
        if (bag === undefined || shareOf(Math.min(size, bag.size), size + bag.size) < least) return [];
        let common = 0;
        for (const [word, count] of own) common += Math.min(count, bag.words.get(word) ?? 0);
        const share = shareOf(common, size + bag.size);
        return share >= least ? [{ item: bag.item, share, text }] : [];
      })
      .sort((a, b) => b.share - a.share);
  };
}

const shareOf = (common: number, all: number) => (2 * common) / all;

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
