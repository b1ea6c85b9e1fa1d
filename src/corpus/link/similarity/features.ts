import type { FeatureKeys } from './feature-keys.ts';

/** What a feature of a text is: names, places and numbers say more than common words. */
export type FeatureKind = 'syllable' | 'figure' | 'pair' | 'triple' | 'name' | 'number';

/** One syllable n-gram of a text. Offsets are 0-based, half-open, of the given text. */
export interface Feature {
  readonly key: number;
  readonly kind: FeatureKind;
  readonly start: number;
  readonly end: number;
}

/** Full words of short forms, by the short form as written: `KCN` → `khu công nghiệp`. */
export type Expansions = ReadonlyMap<string, string>;

interface Syllable {
  readonly key: number;
  /** Number of a legal document. */
  readonly document: boolean;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  readonly digits: boolean;
  /** Whether a mark stands between the syllable before and this one. */
  readonly broken: boolean;
}

/** Numbers of legal documents are one word: `45-NQ/TW`, `24/2018/QĐ-UBND`. */
const wordPattern =
  /\d+(?:\/\d{4})?[-/]\p{Lu}[\p{L}\p{M}\d]*(?:[-/]\p{L}[\p{L}\p{M}\d]*)*|\p{N}+(?:[.,]\p{N}+)+|\p{N}+|[\p{L}\p{M}]+/gu;

/**
 * The syllable n-grams (n = 1 to 3) of a Vietnamese text. Most words have two syllables, so that pairs stand for words without a
 * dictionary; a pair of capitalised syllables, or a word with a number, counts as a name.
 * @param text running text, NFC
 * @param expansions short forms to be read as full words
 * @param keys gives words their keys; one for all texts that are compared
 */
export function featuresOf(text: string, expansions: Expansions, keys: FeatureKeys): Feature[] {
  const syllables = syllablesOf(text, expansions, keys);
  const upper = isUpper(text);
  const features: Feature[] = [];
  syllables.forEach((syllable, index) => {
    const { start, end, key } = syllable;
    features.push({ key, kind: syllable.document ? 'number' : syllable.digits ? 'figure' : 'syllable', start, end });
    const second = syllables[index + 1];
    if (second === undefined || second.broken) return;
    const named = !upper && ((syllable.capital && second.capital) || (second.digits && !syllable.digits));
    const pair = keys.join(key, second.key);
    features.push({ key: pair, kind: named ? 'name' : 'pair', start, end: second.end });
    const third = syllables[index + 2];
    if (third === undefined || third.broken) return;
    features.push({ key: keys.join(pair, third.key), kind: 'triple', start, end: third.end });
  });
  return features;
}

function syllablesOf(text: string, expansions: Expansions, keys: FeatureKeys): Syllable[] {
  const syllables: Syllable[] = [];
  let last = 0;
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const between = text.slice(last, start);
    const broken = last > 0 && !/^[\s,\-–.&/“”"]*$/.test(between.replace(/\.\s/, ';'));
    last = end;
    const full = expansions.get(match[0]);
    const parts = full === undefined ? [match[0]] : full.split(' ');
    parts.forEach((part, index) => {
      const number = /^\d/.test(part);
      syllables.push({
        key: keys.word(part),
        document: number && /[-/]/.test(part),
        start,
        end,
        capital: full === undefined && /^\p{Lu}/u.test(part),
        digits: number,
        broken: index === 0 && broken,
      });
    });
  }
  return syllables;
}

/** Titles in capitals say nothing about which words are names. */
function isUpper(text: string): boolean {
  return text.length > 12 && !/\p{Ll}/u.test(text);
}
