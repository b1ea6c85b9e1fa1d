import type { Feature } from './features.ts';
import type { Weighted } from './vocabulary.ts';

/** At most so many shared turns are shown. */
const MOST = 4;

/**
 * The turns that a text shares with another, heaviest first chosen, in the order of the text: what a person sees as the reason of a link.
 * Overlapping n-grams are joined (`khu công` + `công nghiệp` → `khu công nghiệp`).
 */
export function sharedWords(text: string, features: readonly Feature[], other: Weighted, own: Weighted): string[] {
  const shared = features
    .filter(({ key, kind }) => other.weights.has(key) && kind !== 'syllable')
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const turns: { start: number; end: number; weight: number }[] = [];
  for (const { key, start, end } of shared) {
    const weight = own.weights.get(key) ?? 0;
    const last = turns.at(-1);
    if (last && start < last.end)
      turns[turns.length - 1] = { start: last.start, end: Math.max(last.end, end), weight: last.weight + weight };
    else turns.push({ start, end, weight });
  }
  const seen = new Set<string>();
  return turns
    .sort((a, b) => b.weight - a.weight)
    .filter(({ start, end }) => {
      const words = text.slice(start, end).toLocaleLowerCase('vi');
      if (seen.has(words)) return false;
      seen.add(words);
      return true;
    })
    .slice(0, MOST)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
}
