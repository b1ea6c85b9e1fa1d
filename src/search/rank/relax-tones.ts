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
      if (!adjacent(strict, strictNext) && adjacent(lookup(word.word, null), lookup(next.word, null))) {
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

function adjacent(one: ReturnType<Lookup>, two: ReturnType<Lookup>): boolean {
  for (const [page, hit] of one) {
    const after = two.get(page);
    if (after === undefined) continue;
    const places = new Set(after.at);
    if (hit.at.some((at) => places.has(at + 1))) return true;
  }
  return false;
}
