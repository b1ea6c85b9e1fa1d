/* The words that a query looks up: which are strange to a language, which forms they have, and whether a page has them. */
import type { Language } from '../../corpus/model/language.ts';
import type { Slot, Understanding } from '../query/types.ts';
import type { WordCounts } from '../query/data.ts';
import type { Reader } from '../query/understand.ts';
import type { Lookup, Posting } from '../rank/posting.ts';
import { joinPostings } from '../rank/posting.ts';
import { isCode } from '../text/codes.ts';
import { hasMarks } from '../text/fold.ts';
import { isWellFormed } from '../text/syllable.ts';
import type { QueryToken } from '../text/tokens.ts';
import { vocabularyLimit } from './files.ts';
import type { Wanted } from './language-index.ts';

/** Whether some page has a word in any reading that means it, with the tones that were typed. */
export const occurs = ({ alternatives }: Slot, lookup: Lookup): boolean =>
  alternatives.some(
    ({ words, toned, why }) =>
      why !== 'broader' &&
      words.every((word, k) => [...lookup(word, toned[k] ?? null).values()].some(({ factor }) => factor === 1)),
  );

/** A word that the language does not have, or that is written with the marks of the other one. */
export function isStrange({ folded, marked }: QueryToken, { words }: Reader, lang: Language): boolean {
  if (!/^[a-z]{2,}$/.test(folded)) return false;
  return (lang === 'en' && marked) || (!words.vocabulary.has(folded) && !words.thesaurus.has(folded));
}

/** A strange word that the other language does not have either and that no rule of writing tells: it may be a common word, or a slip. */
export function isOpen({ folded, text }: QueryToken, { words }: Reader, unfinished: boolean): boolean {
  if (words.foreign(folded) || words.thesaurus.has(folded) || isWellFormed(text)) return false;
  return !(unfinished && [...words.vocabulary.keys()].some((word) => word.startsWith(folded)));
}

/** A vocabulary that is not full has every word of two letters and more: the others need not be looked up. */
export const mayOccur = (word: string, vocabulary: WordCounts) =>
  !/^[a-z]{2,}$/.test(word) || isCode(word) || vocabulary.has(word) || vocabulary.size >= vocabularyLimit;

/** A word with its other forms, in a language that has such; a word written in a table (`exact`) has none. */
export const formsOf = ({ exact, ...one }: Sought, { words }: Reader): Wanted[] =>
  exact
    ? [one]
    : [
        one,
        ...words
          .forms(one.word)
          .filter((form) => form !== one.word)
          .map((word) => ({ word, toned: null })),
      ];

export function lookupForms(lookup: Lookup, { words }: Reader): Lookup {
  const joined = new Map<string, Posting>();
  return (word, toned) => {
    if (isExact(toned)) return lookup(word, null);
    const forms = words.forms(word);
    if (forms.length === 0 || (forms.length === 1 && forms[0] === word)) return lookup(word, toned);
    const known = joined.get(word) ?? joinPostings(forms.map((form) => lookup(form, null)));
    joined.set(word, known);
    return known;
  };
}

interface Sought extends Wanted {
  readonly exact: boolean;
}
/** A word of a table in a language without marks stands for itself, not for its other forms. */
const isExact = (toned: string | null) => toned !== null && !hasMarks(toned);

export const wanted = ({ alternatives }: Slot): Sought[] =>
  alternatives.flatMap(({ words, toned }) =>
    words.map((word, k) => {
      const exact = isExact(toned[k] ?? null);
      return { word, toned: exact ? null : (toned[k] ?? null), exact };
    }),
  );

/**
 * The words that stand for a query in texts, in all the forms in which they are looked up. Of a term of several syllables none does alone: such
 * terms are marked by their runs (`marks.ts`).
 */
export const wordsOf = ({ parts }: Understanding, reader: Reader, lang: Language): readonly string[] =>
  parts.flatMap((part) =>
    'slots' in part
      ? part.slots
          .map((slot) => ({
            ...slot,
            alternatives: slot.alternatives.filter(({ words }) => lang === 'en' || words.length === 1),
          }))
          .flatMap(wanted)
          .flatMap((one) => formsOf(one, reader).map(({ word }) => word))
      : [],
  );
