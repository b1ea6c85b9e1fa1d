import type { UiKey } from '../../i18n/ui.ts';
import type { CheckName } from '../model.ts';

/** The name of each check. */
export const checkWords: Readonly<Record<CheckName, UiKey>> = {
  facts: 'trCheckFacts',
  terms: 'trCheckTerms',
  markup: 'trCheckMarkup',
  letters: 'trCheckLetters',
  consistency: 'trCheckConsistency',
  punctuation: 'trCheckPunctuation',
};
