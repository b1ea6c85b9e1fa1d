import { fold, hasMarks } from '../text/fold.ts';
import type { QueryData, Terms } from './data.ts';
import type { Why } from './types.ts';

/** Another way to write a term. */
export interface Other {
  /** Folded. */
  readonly words: readonly string[];
  /** The words with their marks; `null` for words that have none. */
  readonly toned: readonly (string | null)[];
  readonly why: Why;
}
/** What else a term may be written as. */
export interface ThesaurusEntry {
  /** Words of the typed term. */
  readonly length: number;
  readonly others: readonly Other[];
}

/** Abbreviations both ways, words that mean the same, and the glossary from the other language. */
export interface Thesaurus {
  /** The longest known term that begins at a word; words are folded. */
  longest(words: readonly string[], at: number): ThesaurusEntry | null;
  /** Whether a single folded word is a known term. */
  has(word: string): boolean;
}

/** `lang` is the language that is searched: terms of the other one are given in it. */
export function thesaurus(data: QueryData, lang: 'vi' | 'en', terms: Terms): Thesaurus {
  const others = new Map<string, Other[]>();
  const add = (from: string, to: string, why: Why) => {
    const [key, meant] = [fold(from), fold(to)];
    if (key === meant) return;
    const list = others.get(key) ?? others.set(key, []).get(key);
    if (list?.some((one) => one.words.join(' ') === meant) !== false) return;
    list.push({ words: meant.split(' '), toned: to.split(' ').map((word) => (hasMarks(word) ? word : null)), why });
  };
  for (const [short, longs] of data.abbreviations) {
    for (const long of longs) {
      add(short, long, 'expanded');
      add(long, short, 'contracted');
    }
  }
  for (const group of data.tables.synonyms) for (const one of group) for (const two of group) add(one, two, 'synonym');
  for (const [vi, en] of terms) {
    const [from, to] = lang === 'vi' ? [en, vi] : [vi, en];
    for (const one of from) for (const two of to.slice(0, 2)) add(one, two, 'translated');
  }
  const most = Math.max(1, ...[...others.keys()].map((key) => key.split(' ').length));
  return {
    has: (word) => others.has(word),
    longest(words, at) {
      for (let length = Math.min(most, words.length - at); length > 0; length--) {
        const found = others.get(words.slice(at, at + length).join(' '));
        if (found !== undefined) return { length, others: found };
      }
      return null;
    },
  };
}
