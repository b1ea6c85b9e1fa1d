import type { CheckFinding } from '../model.ts';
import { normaliseText } from '../normalise.ts';

/** A segment with its texts. */
export interface Pair {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
}

/** Segments whose Vietnamese is the same and whose English is not, by segment id. */
export function checkConsistency(pairs: readonly Pair[]): ReadonlyMap<string, readonly CheckFinding[]> {
  const groups = Map.groupBy(
    pairs.filter(({ en }) => en !== ''),
    ({ vi }) => normaliseText(vi),
  );
  const found = [...groups.values()].flatMap((group) =>
    group.flatMap((pair): readonly (readonly [string, readonly CheckFinding[]])[] => {
      const others = group.filter(({ en }) => normaliseText(en) !== normaliseText(pair.en));
      const [other] = others;
      return other === undefined
        ? []
        : [
            [
              pair.id,
              [
                {
                  check: 'consistency',
                  severity: 'warning',
                  message: {
                    vi: `Cùng câu tiếng Việt ở ${other.id} lại dịch là “${other.en}”.`,
                    en: `The same Vietnamese at ${other.id} is “${other.en}”.`,
                  },
                },
              ],
            ],
          ];
    }),
  );
  return new Map(found);
}
