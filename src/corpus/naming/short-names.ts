import type { Localised } from '../model/values.ts';

/** Letters that a short name may have: what fits one line of a list on a phone. */
export const longestName = 60;

/** A record to be named: its printed words, and where they stand. */
export interface Nameable {
  readonly id: string;
  readonly printed: Localised;
  /** What tells the record from its siblings where its words do not: its place in the document. */
  readonly place: Localised;
  /** Records with the same value are siblings: their names differ. */
  readonly siblings: string;
}

/**
 * The short name of each record: the curated one; without one the printed words where they are a name already; else the place.
 * Nothing is cut: the beginning of a sentence is no name.
 * @param curated names that people wrote (`content/registry/names.tsv`), by id
 * @returns names by id, each at most `longestName` letters in the words that people or the text gave, distinct among siblings
 */
export function shortNames(
  records: readonly Nameable[],
  curated: ReadonlyMap<string, Localised>,
): ReadonlyMap<string, Localised> {
  const own = new Map(records.map((record) => [record.id, curated.get(record.id) ?? printedName(record.printed)]));
  const uses = new Map<string, number>();
  const key = ({ id, siblings }: Nameable): string => `${siblings}\n${own.get(id)?.vi ?? ''}`;
  const numbered = placeCounter();
  for (const record of records) uses.set(key(record), (uses.get(key(record)) ?? 0) + 1);
  return new Map(
    records.map((record) => {
      const name = own.get(record.id) ?? null;
      const alone = curated.has(record.id) || uses.get(key(record)) === 1;
      return [record.id, name !== null && alone ? name : numbered(record)];
    }),
  );
}

/** The place of a record; siblings whose place is called alike are counted. */
function placeCounter(): (record: Nameable) => Localised {
  const seen = new Map<string, number>();
  return ({ siblings, place }) => {
    const key = `${siblings}\n${place.vi}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1
      ? place
      : { vi: `${place.vi} (${count})`, en: place.en === null ? null : `${place.en} (${count})` };
  };
}

/** Printed words that are a name as they stand: short in each language that there is, and no opening of a list. */
function printedName({ vi, en }: Localised): Localised | null {
  const texts = en === null ? [vi] : [vi, en];
  if (!texts.every((text) => fits(text) && !/:$|\n/u.test(text))) return null;
  return { vi: named(vi), en: en === null ? null : named(en) };
}

/** Whether a name is short enough; letters with their marks count once. */
export function fits(name: string): boolean {
  const { length } = [...name.normalize('NFC')];
  return length > 0 && length <= longestName;
}

/** Begins with a capital letter and ends without a stop; words in capitals are set as a sentence. */
function named(text: string): string {
  const plain = text.replace(/[.,;\s]+$/u, '');
  const calm = plain === plain.toUpperCase() && /\p{L}{4}/u.test(plain) ? plain.toLowerCase() : plain;
  return calm.charAt(0).toUpperCase() + calm.slice(1);
}
