import type { LinkRecord } from '../model/records.ts';

/**
 * Score below which a goal that was matched by shared words is only the nearest one: shown apart, and no step of a thread. Measured on
 * `tests/fixtures/goals-gold.json` (`docs/links.md`): above it nine of ten are right, below it half of them.
 */
const CERTAIN_GOAL = 0.3;

/** Whether a link says no more than which goal lies nearest. Stated and curated links, and those of other types, are certain enough to stand. */
export function isUncertain({ type, basis, score }: Pick<LinkRecord, 'type' | 'basis' | 'score'>): boolean {
  return type === 'serves' && basis === 'matched' && (score ?? 1) < CERTAIN_GOAL;
}
