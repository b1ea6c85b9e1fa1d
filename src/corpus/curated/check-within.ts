import type { Diagnostic } from '../model/diagnostic.ts';
import type { PlaceEntry } from '../model/registry.ts';
import type { CuratedResult } from './read-yaml.ts';

/**
 * Checks where the places of the register lie: in places that it knows, and none in itself, however far round.
 * @param others places of other registers that one may lie in
 * @returns an error with file and line for each that does not hold
 */
export function checkWithin(
  file: string,
  { value, lineOf }: Pick<CuratedResult<readonly PlaceEntry[]>, 'value' | 'lineOf'>,
  others: readonly { readonly id: string }[],
): Diagnostic[] {
  const entries = value ?? [];
  const known = new Set([...entries, ...others].map(({ id }) => id));
  const above = new Map(entries.map(({ id, within }) => [id, within?.places ?? []]));
  const reaches = (from: string, to: string, seen: ReadonlySet<string> = new Set()): boolean =>
    (above.get(from) ?? []).some(
      (unit) => unit === to || (!seen.has(unit) && reaches(unit, to, new Set([...seen, unit]))),
    );
  return entries.flatMap((place, index) => {
    const error = (message: string, mend: string): Diagnostic => ({
      code: 'wrong-within',
      severity: 'error',
      message,
      mend,
      file,
      line: lineOf([index, 'within']),
      column: 1,
    });
    const unknown = (place.within?.places ?? []).filter((unit) => !known.has(unit));
    return [
      ...unknown.map((unit) =>
        error(
          `Unexpected place ${unit} that ${place.id} lies in, expected the id of a place of the register`,
          'Correct the id, or add the place.',
        ),
      ),
      ...(reaches(place.id, place.id)
        ? [error(`Unexpected circle: ${place.id} lies in itself`, 'Correct `within` of one of the places on the way.')]
        : []),
    ];
  });
}
