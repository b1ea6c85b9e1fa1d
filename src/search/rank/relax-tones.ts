import type { Alternative, Slot } from '../query/types.ts';
import type { Lookup } from './posting.ts';

/**
 * Tones that were typed wrongly may still make words of the corpus (`dư lịch` for `du lịch`). Where two neighbours never stand
 * together with the typed tones, and do without them, the tones of both are given up.
 */
export function relaxTones(runs: readonly (readonly Slot[])[], lookup: Lookup): Slot[][] {
  return runs.map((run) => {
    const words = run.flatMap((slot, at) => typedWords(slot).map((word) => ({ ...word, at })));
    const loose = new Set<number>();
    words.forEach((word, k) => {
      const next = words[k + 1];
      if (next === undefined || (word.toned === null && next.toned === null)) return;
      const strict = exactly(lookup, word);
      const strictNext = exactly(lookup, next);
      if (neighbours(strict, strictNext) === 0 && belong(lookup(word.word, null), lookup(next.word, null))) {
        loose.add(word.at);
        loose.add(next.at);
      }
    });
    return run.map((slot, at) => (loose.has(at) ? { ...slot, alternatives: slot.alternatives.map(untoned) } : slot));
  });
}

interface Typed {
  readonly word: string;
  readonly toned: string | null;
}

const typedWords = ({ alternatives: [typed] }: Slot): Typed[] =>
  typed?.words.map((word, k) => ({ word, toned: typed.toned[k] ?? null })) ?? [];
const untoned = (one: Alternative): Alternative => ({ ...one, toned: one.words.map(() => null) });

function exactly(lookup: Lookup, { word, toned }: Typed): ReturnType<Lookup> {
  return new Map([...lookup(word, toned)].filter(([, hit]) => hit.factor === 1));
}

/** Pages on which two words stand together, as a share of those with the rarer one, from which on they are taken for one term. */
const often = 0.2;

/** Two words that stand together by more than chance: `du lịch`, but not `về số`. */
function belong(one: ReturnType<Lookup>, two: ReturnType<Lookup>): boolean {
  return neighbours(one, two) > often * Math.min(one.size, two.size);
}

/** How many pages have two words one after the other. */
function neighbours(one: ReturnType<Lookup>, two: ReturnType<Lookup>): number {
  let pages = 0;
  for (const [page, hit] of one) {
    const places = new Set(two.get(page)?.at);
    if (hit.at.some((at) => places.has(at + 1))) pages += 1;
  }
  return pages;
}
