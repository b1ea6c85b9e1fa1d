import { wordDiff, type WordRun } from '../../../../src/translation/word-diff.ts';
import type { Workshop } from '../load.ts';
import { done, failed, type CommandOutcome } from '../outcome.ts';
import { describeSegment } from './next.ts';

/** `diff ID`: what changed in the Vietnamese since the English was made, word by word: `[-old-]` and `{+new+}`. */
export function diff({ inputs, reading }: Workshop, id: string): CommandOutcome {
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
  const change =
    previous === null
      ? ['The Vietnamese has not changed since the English was made.']
      : [`was: ${previous}`, `change: ${describeChange(previous, segment.vi)}`];
  return done([...describeSegment(segment, translation), '', ...change]);
}

/** Says that there is no such segment, and which ids look like it. */
export function unknownId(id: string, ids: readonly string[]): string {
  const near = ids.filter((one) => one.includes(id) || (id.length > 3 && one.startsWith(id.slice(0, -1)))).slice(0, 5);
  return `There is no segment ${id}.${near.length === 0 ? '' : ` Did you mean ${near.join(', ')}?`}`;
}

const marks: Readonly<Record<WordRun['kind'], readonly [string, string]>> = {
  same: ['', ''],
  out: ['[-', '-]'],
  in: ['{+', '+}'],
};

function describeChange(before: string, after: string): string {
  return wordDiff(before, after)
    .map(({ kind, text }) => marks[kind].join(text))
    .join(' ');
}
