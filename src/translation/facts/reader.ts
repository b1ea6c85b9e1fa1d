import { englishGrammar } from './english.ts';
import type { FactLexicon } from './lexicon-schema.ts';
import { scan, type TextFacts } from './scan.ts';
import { vietnameseGrammar } from './vietnamese.ts';

/** Reads the facts of a text in either language. */
export interface FactReader {
  readonly vi: (text: string) => TextFacts;
  readonly en: (text: string) => TextFacts;
}

/** Makes a reader from the words of the grammar. Compile it once: the patterns are long. */
export function makeFactReader(lexicon: FactLexicon): FactReader {
  const vi = vietnameseGrammar(lexicon.vi);
  const en = englishGrammar(lexicon.en);
  return {
    vi: (text) => scan(text.normalize('NFC'), vi),
    en: (text) => scan(text.normalize('NFC'), en),
  };
}
