import { diff } from 'node:util';

/** A run of words that both texts have, that was taken out, or that came in. */
export interface WordRun {
  readonly kind: 'same' | 'out' | 'in';
  readonly text: string;
}

const kinds = new Map<number, WordRun['kind']>([
  [-1, 'in'],
  [0, 'same'],
  [1, 'out'],
]);

/** What changed between two texts, word by word, in runs. */
export function wordDiff(before: string, after: string): readonly WordRun[] {
  const runs: { kind: WordRun['kind']; words: string[] }[] = [];
  for (const [op, word] of diff(before.split(/\s+/u), after.split(/\s+/u))) {
    const kind = kinds.get(op) ?? 'same';
    const last = runs.at(-1);
    if (last?.kind === kind) last.words.push(word);
    else runs.push({ kind, words: [word] });
  }
  return runs.map(({ kind, words }) => ({ kind, text: words.join(' ') }));
}
