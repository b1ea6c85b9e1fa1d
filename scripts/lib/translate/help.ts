import { normaliseText } from '../../../src/translation/normalise.ts';
import { similarTexts, type SimilarText } from '../../../src/translation/terms/similar.ts';
import { makeGlossaryFinder } from '../../../src/translation/terms/find-terms.ts';
import { agencyTerms } from '../../../src/translation/terms/settled-terms.ts';
import { allFound, describeChange, type Found } from './describe.ts';
import type { Workshop } from './load.ts';

/** What helps to translate a segment. */
export interface Help {
  /** Terms of the glossary and names of bodies that stand in the Vietnamese. */
  readonly terms: readonly { readonly found: string; readonly en: string; readonly not: readonly string[] }[];
  /** Segments whose Vietnamese is nearly the same, the nearest first. */
  readonly similar: readonly (SimilarText<Found> & { readonly from: string })[];
}

/** Makes the look-up of terms and of similar segments. They are shown, never entered: one department's task is not another's. */
export function makeHelp(workshop: Workshop): (found: Found) => Help {
  const { glossary, agencies, words } = workshop.inputs;
  const find = makeGlossaryFinder([...glossary, ...agencyTerms(agencies, words.optional)]);
  const others = allFound(workshop).filter(({ translation }) => translation.en !== '');
  const similarTo = similarTexts(others, ({ segment }) => segment.vi);
  return ({ segment }) => ({
    terms: find(segment.vi).flatMap(({ found, terms }) => {
      const en = [...new Set(terms.map((term) => term.en).filter((form) => form !== ''))];
      return en.length === 0
        ? []
        : [{ found, en: en.join(' | '), not: [...new Set(terms.flatMap((term) => term.forbidden))] }];
    }),
    similar: similarTo(segment.vi)
      .filter(({ item }) => item.segment.id !== segment.id)
      .slice(0, 3)
      .map((one) => ({ ...one, from: one.item.segment.vi })),
  });
}

/** The help as lines; of a similar segment, what its Vietnamese has otherwise: `[-its words-]` and `{+ours+}`. */
export function describeHelp({ terms, similar }: Help): readonly string[] {
  return [
    ...terms.map(({ found, en, not }) => `term: ${found} = ${en}${not.length === 0 ? '' : `, not ${not.join(', ')}`}`),
    ...similar.flatMap(({ item, from, text }) => [
      normaliseText(from) === normaliseText(text)
        ? `same text: ${item.segment.id}`
        : `similar: ${item.segment.id}: ${describeChange(from, text)}`,
      `         ${item.translation.en}`,
    ]),
  ];
}
