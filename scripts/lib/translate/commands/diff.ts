import { diff as compare } from 'node:util';
import type { Workshop } from '../load.ts';
import { done, failed, type Outcome } from '../outcome.ts';
import { describeSegment } from './next.ts';

/** `diff ID`: what changed in the Vietnamese since the English was made, word by word: `[-old-]` and `{+new+}`. */
export function diff({ inputs, reading }: Workshop, id: string): Outcome {
  const segment = inputs.segments.find((one) => one.id === id);
  const translation = reading.translations.get(id);
  if (segment === undefined || translation === undefined)
    return failed([
      unknownId(
        id,
        inputs.segments.map((one) => one.id),
      ),
    ]);
  const { previous } = translation;
  const change = previous === null ? ['The Vietnamese has not changed since the English was made.'] : [`was: ${previous}`, `change: ${wordDiff(previous, segment.vi)}`];
  return done([...describeSegment(segment, translation), '', ...change]);
}

/** Says that there is no such segment, and which ids look like it. */
export function unknownId(id: string, ids: readonly string[]): string {
  const near = ids.filter((one) => one.includes(id) || (id.length > 3 && one.startsWith(id.slice(0, -1)))).slice(0, 5);
  return `There is no segment ${id}.${near.length === 0 ? '' : ` Did you mean ${near.join(', ')}?`}`;
}

function wordDiff(before: string, after: string): string {
  const runs: { op: number; words: string[] }[] = [];
  for (const [op, word] of compare(before.split(/\s+/u), after.split(/\s+/u))) {
    const last = runs.at(-1);
    if (last?.op === op) last.words.push(word);
    else runs.push({ op, words: [word] });
  }
  const marks = new Map([
    [-1, ['{+', '+}']],
    [1, ['[-', '-]']],
  ]);
  return runs.map(({ op, words }) => `${marks.get(op)?.[0] ?? ''}${words.join(' ')}${marks.get(op)?.[1] ?? ''}`).join(' ');
}
