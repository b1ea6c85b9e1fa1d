import { readContent, knowledge } from '../../site/records.ts';
import { type TranslatedSegment, translationFile } from '../status.ts';
import type { UiKey } from '../../i18n/ui.ts';
import type { CheckName } from '../model.ts';

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
