import { englishRules } from './english.ts';
import type { Fact } from './fact.ts';
import type { FactLexicon } from './lexicon.ts';
import { scan } from './scan.ts';
import { vietnameseRules } from './vietnamese.ts';

/** Reads the facts of a text in either language. */
export interface FactReader {
  readonly vi: (text: string) => readonly Fact[];
  readonly en: (text: string) => readonly Fact[];
}

/** Makes a reader from the words of the grammar. Compile it once: the patterns are long. */
export function makeFactReader(lexicon: FactLexicon): FactReader {
  const vi = vietnameseRules(lexicon.vi);
  const en = englishRules(lexicon.en);
  return {
    vi: (text) => scan(text.normalize('NFC'), vi),
    en: (text) => scan(text.normalize('NFC'), en),
  };
}
