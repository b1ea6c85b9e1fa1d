import { normaliseText } from '../../../src/translation/normalise.ts';
import { makeHelp, type Help, type HelpedSegment } from '../../../src/translation/terms/help.ts';
import { agencyTerms } from '../../../src/translation/terms/settled-terms.ts';
import { allFound, describeChange, type Found } from './describe.ts';
import type { Workshop } from './load.ts';

/** Makes the look-up of terms and of similar segments of a workshop. */
export function helpOf(workshop: Workshop): (found: Found) => Help<HelpedSegment> {
  const { glossary, agencies, words } = workshop.inputs;
  const help = makeHelp(
    [...glossary, ...agencyTerms(agencies, words.optional)],
    allFound(workshop).map(({ segment, translation }) => ({ id: segment.id, vi: segment.vi, en: translation.en })),
  );
  return ({ segment, translation }) => help({ id: segment.id, vi: segment.vi, en: translation.en });
}

/** The help as lines; of a similar segment, what its Vietnamese has otherwise: `[-its words-]` and `{+ours+}`. */
export function describeHelp({ terms, similar }: Help<HelpedSegment>): readonly string[] {
  return [
    ...terms.map(
      ({ found, en, not }) => `term: ${found} = ${en.join(' | ')}${not.length === 0 ? '' : `, not ${not.join(', ')}`}`,
    ),
    ...similar.flatMap(({ item, text }) => [
      normaliseText(item.vi) === normaliseText(text)
        ? `same text: ${item.id}`
        : `similar: ${item.id}: ${describeChange(item.vi, text)}`,
      `         ${item.en}`,
    ]),
  ];
}
