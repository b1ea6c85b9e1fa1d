import type { UiKey } from '../../i18n/ui.ts';
import type { CheckName } from '../../translation/model.ts';

/** The name of each check. */
export const checkWords: Readonly<Record<CheckName, UiKey>> = {
  facts: 'trCheckFacts',
  terms: 'trCheckTerms',
  markup: 'trCheckMarkup',
  letters: 'trCheckLetters',
  consistency: 'trCheckConsistency',
  punctuation: 'trCheckPunctuation',
};

/** A part of a message, and whether it quotes Vietnamese. */
export interface MessagePart {
  readonly text: string;
  readonly vietnamese: boolean;
}

/** Letters that English has not. */
const foreign = /[\u00C0-\u024F\u1E00-\u1EFF]|\p{M}/u;

/** Parts a message in English at its quotations, so that Vietnamese ones are marked as such. */
export function messageParts(message: string): readonly MessagePart[] {
  return message
    .split(/(?<=“)([^”]*)(?=”)/u)
    .filter((text) => text !== '')
    .map((text, index) => ({ text, vietnamese: index % 2 === 1 && foreign.test(text) }));
}
