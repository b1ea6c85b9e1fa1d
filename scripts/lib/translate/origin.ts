import type { Found } from './describe.ts';
import type { Workshop } from './load.ts';
import { pairHash } from '../../../src/translation/fingerprint.ts';
import { linesWritten } from './writers.ts';

/** Who wrote the English of each segment and what was said of its present pair, by day: lines of `show`. */
export function describeOrigin(
  { root, reading }: Workshop,
  found: readonly Found[],
): (one: Found) => readonly string[] {
  const written = linesWritten(root, found);
  const said = Map.groupBy(reading.review, ({ pair }) => pair);
  return ({ segment, translation }) => {
    const writer = written.get(segment.id);
    const lines = translation.en === '' ? [] : (said.get(pairHash(segment.vi, translation.en)) ?? []);
    return [
      ...(writer === undefined || writer.name === ''
        ? []
        : [`written: ${writer.name}${writer.date === '' ? ', not committed yet' : `, ${writer.date}`}`]),
      ...lines.map(({ state, by, date, reason }) => `${state}: ${by}, ${date}${reason === '' ? '' : `: ${reason}`}`),
    ];
  };
}
