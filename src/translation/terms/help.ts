import type { Term } from '../model.ts';
import { makeGlossaryFinder } from './find-terms.ts';
import { similarTexts, type SimilarText } from './similar.ts';

/** A term of the glossary or the name of a body as it stands in a segment. */
export interface TermHelp {
  /** The Vietnamese as it stands there. */
  readonly found: string;
  /** Its settled English; several where terms share the spelling. */
  readonly en: readonly string[];
  /** English that the glossary forbids for it. */
  readonly not: readonly string[];
}

/** What helps to translate a segment. */
export interface Help<T> {
  readonly terms: readonly TermHelp[];
  /** Segments with English whose Vietnamese is nearly the same, the nearest first. */
  readonly similar: readonly SimilarText<T>[];
}

/** What the look-up knows of a segment: its id and both texts, the English empty or `null` while there is none. */
export interface HelpedSegment {
  readonly id: string;
  readonly vi: string;
  readonly en: string | null;
}

/**
 * Makes the look-up of terms and of similar segments. They are shown, never entered: one department's task is not another's.
 * @param most how many similar segments are given
 */
export function makeHelp<T extends HelpedSegment>(
  terms: readonly Term[],
  segments: readonly T[],
  most = 3,
): (segment: HelpedSegment) => Help<T> {
  const find = makeGlossaryFinder(terms);
  const similarTo = similarTexts(
    segments.filter(({ en }) => en !== null && en !== ''),
    ({ vi }) => vi,
  );
  return ({ id, vi }) => ({
    terms: find(vi).flatMap(({ found, terms: group }) => {
      const en = [...new Set(group.map((term) => term.en).filter((form) => form !== ''))];
      return en.length === 0 ? [] : [{ found, en, not: [...new Set(group.flatMap((term) => term.forbidden))] }];
    }),
    similar: similarTo(vi)
      .filter(({ item }) => item.id !== id)
      .slice(0, most),
  });
}
