import type { Corpus } from '../corpus.ts';
import type { Localised } from '../model/values.ts';
import type { CorpusIndex, EmitContext, SegmentState } from './context.ts';
import type { TermFinder } from './explain-terms.ts';
import type { Language } from '../model/language.ts';
import { placeNames } from '../naming/print-place.ts';
import { label, type Labels } from './labels.ts';
import { titleOf } from './titles.ts';

/** Makes the context of one language. */
export function emitContext(
  corpus: Corpus,
  labels: Labels,
  language: Language,
  segments: ReadonlyMap<string, SegmentState>,
  index: CorpusIndex,
  terms: TermFinder,
): EmitContext {
  const pick = (text: Localised) =>
    language === 'en' && text.en !== null
      ? { value: text.en, lang: 'en' as const }
      : { value: text.vi, lang: 'vi' as const };
  const context: EmitContext = {
    corpus,
    labels,
    language,
    segments,
    index,
    terms,
    places: placeNames(corpus.records, labels.places),
    say: (table, name) => label(labels, table, name, language),
    addressOf: (id) => corpus.addresses.get(id)?.[language] ?? null,
    refer: (id) => ({ id, ...titleOf(id, context) }),
    pick,
  };
  return context;
}
