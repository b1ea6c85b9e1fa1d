import { describeSegment, findSegment } from '../describe.ts';
import type { Workshop } from '../load.ts';
import { done, failed, type CommandOutcome } from '../outcome.ts';

/** `diff ID`: what changed in the Vietnamese since the English was made, word by word: `[-old-]` and `{+new+}`. */
export function diff(workshop: Workshop, id: string): CommandOutcome {
  const found = findSegment(workshop, id);
  if (typeof found === 'string') return failed([found]);
  const { previous, en } = found.translation;
  const change =
    en === ''
      ? ['There is no English yet.']
      : previous === null
        ? ['The Vietnamese has not changed since the English was made.']
        : [`was: ${previous}`];
  return done([...describeSegment(found), '', ...change]);
}
