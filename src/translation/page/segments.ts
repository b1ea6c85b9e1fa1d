import { readContent, knowledge } from '../../site/records.ts';
import { type TranslatedSegment, translationFile } from '../status.ts';
import type { UiKey } from '../../i18n/ui.ts';
import type { CheckName } from '../model.ts';
import { progressOf, type Progress } from '../summary.ts';

export type { TranslatedSegment } from '../status.ts';

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

/** The state that a reader sees: `stale` goes before all others. */
export function shownState({
  state,
  stale,
}: Pick<TranslatedSegment, 'state' | 'stale'>): TranslatedSegment['state'] | 'stale' {
  return stale ? 'stale' : state;
}
