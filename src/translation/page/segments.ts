import { readContent, knowledge } from '../../site/records.ts';
import { type TranslatedSegment, translationFile } from '../status.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { UiKey } from '../../i18n/ui.ts';
import type { CheckName } from '../model.ts';
import { progressOf, type Progress } from '../summary.ts';

export type { TranslatedSegment } from '../status.ts';
export { shownState } from '../state.ts';

/** Every segment, in the order of the catalogues. */
export const segments: readonly TranslatedSegment[] = readContent(translationFile);

/** The label or number that a record is printed with; `null` where it has none. */
export function labelOf(record: string): string | null {
  const row = knowledge.tasks.get(record) ?? knowledge.targets.get(record) ?? knowledge.scenarios.get(record);
  return row?.number ?? knowledge.provisions.get(record)?.label ?? null;
}

/** The name of each check. */
export const checkWords: Readonly<Record<CheckName, UiKey>> = {
  facts: 'trCheckFacts',
  terms: 'trCheckTerms',
  markup: 'trCheckMarkup',
  letters: 'trCheckLetters',
  consistency: 'trCheckConsistency',
  punctuation: 'trCheckPunctuation',
};

/** How far a set of segments has come, and how many of them a check holds something against. */
export interface SectionProgress extends Progress {
  readonly remarked: number;
}

/** Counts a set of segments. */
export function progress(segments: readonly TranslatedSegment[]): SectionProgress {
  return {
    ...progressOf(segments.map((segment) => ({ ...segment, en: segment.en ?? '' }))),
    remarked: segments.filter(({ failing }) => failing.length > 0).length,
  };
}

/** Letters that English does not have. */
const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;

/** Who wrote a comment, and when: a name says nothing of the language of what follows. */
const signed = /^.{1,200}?, \d{4}-\d\d-\d\d: /u;

/** What people said beside a segment: the reason of a rejection, and the comments of the catalogue, each once and with its language. */
export function commentsOn({
  comments,
  rejection,
}: Pick<TranslatedSegment, 'comments' | 'rejection'>): readonly { readonly text: string; readonly lang: Lang }[] {
  const reason =
    rejection === null || comments.some((line) => line.includes(rejection.reason)) ? [] : [rejection.reason];
  return [...reason, ...comments]
    .filter((text) => text.trim() !== '')
    .map((text) => ({ text, lang: vietnamese.test(text.replace(signed, '').normalize('NFC')) ? 'vi' : 'en' }));
}
