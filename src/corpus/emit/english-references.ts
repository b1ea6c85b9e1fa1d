import type { Reference } from '../records/references.ts';
import type { EmitContext } from './context.ts';

/**
 * Where an English text names what its Vietnamese names: the English name of the body or place, the number of the
 * instrument. Each target is linked at its first place only; what the translator put in other words stays unlinked.
 */
export function englishReferences(
  english: string,
  references: readonly Reference[],
  { index }: EmitContext,
): Reference[] {
  const found: Reference[] = [];
  const done = new Set<string>();
  for (const reference of references) {
    if (done.has(reference.target)) continue;
    done.add(reference.target);
    const record = index.agencies.get(reference.target) ?? index.places.get(reference.target);
    const instrument = index.instruments.get(reference.target);
    const wanted = record?.name.en ?? instrument?.number ?? instrument?.title?.en ?? null;
    if (wanted === null) continue;
    const start = english.indexOf(wanted);
    if (start >= 0) found.push({ ...reference, start, end: start + wanted.length });
  }
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((reference, position) =>
    sorted.slice(0, position).every((earlier) => earlier.end <= reference.start),
  );
}
