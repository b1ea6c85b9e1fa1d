import type { FactLexicon } from '../facts/lexicon-schema.ts';
import { makeFactReader } from '../facts/reader.ts';
import type { CheckFinding, Term } from '../model.ts';
import { makeTermCheck } from '../terms/check-terms.ts';
import { agencyTerms, shieldTerms, type NamedBody } from '../terms/settled-terms.ts';
import { checkFacts } from './facts.ts';
import { checkLetters } from './letters.ts';
import { checkMarkup } from './markup.ts';
import { checkPunctuation } from './punctuation.ts';
import { checkTerms } from './terms.ts';
import type { TermWords } from './term-words.ts';

export interface CheckerInputs {
  readonly glossary: readonly Term[];
  readonly agencies: readonly NamedBody[];
  readonly lexicon: FactLexicon;
  readonly words: TermWords;
  /** Settled English names that keep Vietnamese letters: of places, projects, persons. */
  readonly names: readonly string[];
}

/** Checks one pair of texts. Consistency between segments is `checkConsistency`. */
export type Checker = (vi: string, en: string) => readonly CheckFinding[];

/** Makes the checker of pairs. Compile it once: it holds the patterns of all terms and facts. */
export function makeChecker({ glossary, agencies, lexicon, words, names }: CheckerInputs): Checker {
  const reader = makeFactReader(lexicon);
  const terms = [...glossary, ...agencyTerms(agencies, words.optional), ...shieldTerms(words.shields)];
  const termCheck = makeTermCheck(terms);
  const keep = new Set(
    [...names, ...terms.flatMap(({ en, allowed }) => [en, ...allowed])].flatMap(
      (name) => name.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? [],
    ),
  );
  const common = new Set(terms.filter(({ en }) => en !== '').map(({ vi }) => vi.normalize('NFC').toLowerCase()));
  return (vi, en) =>
    en.trim() === ''
      ? []
      : [
          ...checkFacts(vi, en, reader),
          ...checkTerms(vi, en, termCheck),
          ...checkMarkup(vi, en),
          ...checkLetters(vi, en, keep, common),
          ...checkPunctuation(vi, en, words.abbreviations),
        ];
}
