import { diffArrays } from 'diff';

/** A run of words that both texts have, that was taken out, or that came in. */
export interface WordRun {
  readonly kind: 'same' | 'out' | 'in';
  readonly text: string;
}

/** What changed between two texts, word by word, in runs. */
export function wordDiff(before: string, after: string): readonly WordRun[] {
  return diffArrays(before.split(/\s+/u), after.split(/\s+/u)).map(({ value, added, removed }) => ({
    kind: added ? 'in' : removed ? 'out' : 'same',
    text: value.join(' '),
  }));
}
