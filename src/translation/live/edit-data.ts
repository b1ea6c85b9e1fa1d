import { checkConsistency } from '../checks/consistency.ts';
import { makeChecker, type CheckerInputs } from '../checks/checker.ts';
import type { CheckFinding } from '../model.ts';

/** A segment as the editor knows it. */
export interface EditedPair {
  readonly id: string;
  readonly href: string;
  readonly vi: string;
  readonly en: string | null;
  /** What an import will know its English by. */
  readonly base: string;
  /** The Vietnamese that its English was made from, where it is out of date. */
  readonly was: string;
  /** Its catalogue in the repository. */
  readonly file: string;
}

/** What the editor works with. */
export interface EditData {
  readonly pairs: ReadonlyMap<string, EditedPair>;
  /** What the checks of the build hold against an English for a segment. */
  readonly check: (pair: Pick<EditedPair, 'id' | 'vi'>, en: string) => readonly CheckFinding[];
}

/** Fetches all segments, and the terms and words of the checks. */
export async function fetchEditData(pairsFile: string, checkerFile: string): Promise<EditData> {
  const [pairs, inputs] = await Promise.all([
    fetchJson<readonly EditedPair[]>(pairsFile),
    fetchJson<CheckerInputs>(checkerFile),
  ]);
  const check = makeChecker(inputs);
  return {
    pairs: new Map(pairs.map((pair) => [pair.id, pair])),
    check: ({ id, vi }, en) => {
      const others = pairs
        .filter((pair) => pair.id !== id && !pair.base.includes(' '))
        .map((pair) => ({ ...pair, en: pair.en ?? '' }));
      return [...check(vi, en), ...(checkConsistency([...others, { id, vi, en }]).get(id) ?? [])];
    },
  };
}

async function fetchJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as T;
}
