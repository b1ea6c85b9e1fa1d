import { pairHash } from '../../../src/translation/fingerprint.ts';
import type { ReviewLine } from '../../../src/translation/model.ts';
import type { Found } from './describe.ts';
import { dayFor } from './ledger-file.ts';
import type { Workshop } from './load.ts';

/** What is said of the present pairs of segments, as lines of the ledger. */
export function verdictLines(
  { reading }: Workshop,
  state: ReviewLine['state'],
  by: string,
  found: readonly Found[],
  reasonOf: (one: Found) => string,
): readonly ReviewLine[] {
  const day = dayFor(reading.review);
  return found.map((one) => {
    const { segment, translation } = one;
    return {
      segment: segment.id,
      pair: pairHash(segment.vi, translation.en),
      state,
      by,
      date: day(segment.vi, translation.en),
      reason: reasonOf(one),
    };
  });
}
