import { insideCode } from '../text/codes.ts';
import { fold, hasMarks } from '../text/fold.ts';
import { spellings } from '../text/syllable.ts';
import type { QueryData, Synonyms, Terms } from './data.ts';
import type { Why } from './types.ts';

/** Another way to write a term. */
export interface Other {
  /** The term that it stands beside, with its marks. */
  readonly from: readonly string[];
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
  /**
   * The longest known term that begins at a word; words are folded, `toned` are their typed marks. A word of every day that stands alone
   * counts only with its marks (`giá`, but not the `gia` of `gia đình`).
   */
  longest(words: readonly string[], at: number, toned: readonly (string | null)[]): ThesaurusEntry | null;
  /** Whether a single folded word is a known term. */
  has(word: string): boolean;
}

/** Words of the tables of everyday words. */
const everyday: ReadonlySet<Why> = new Set(['synonym', 'broader']);

/** `lang` is the language that is searched: terms of the other one are given in it; `synonyms` are of that language. */
export function thesaurus(data: QueryData, lang: 'vi' | 'en', synonyms: Synonyms, terms: Terms): Thesaurus {
  const others = new Map<string, Other[]>();
  const add = (from: string, to: string, why: Why) => {
    const [key, meant] = [fold(from), fold(to)];
    if (key === meant) return;
    const list = others.get(key) ?? others.set(key, []).get(key);
    if (list?.some((one) => one.words.join(' ') === meant) !== false) return;
    const exact = lang === 'en' && everyday.has(why);
    const toned = to.split(' ').map((word) => (hasMarks(word) || exact ? word : null));
    list.push({ from: from.split(' '), words: meant.split(' '), toned, why });
  };
  for (const unit of data.units) add(unit, insideCode(fold(unit)), 'contracted');
  for (const [short, longs] of data.abbreviations) {
    for (const long of longs) {
      add(short, long, 'expanded');
      add(long, short, 'contracted');
    }
  }
  for (const [same, narrower = []] of synonyms) {
    for (const one of same) for (const two of same) add(one, two, 'synonym');
    for (const one of narrower) for (const two of same) add(one, two, 'broader');
  }
  for (const [vi, en] of terms) {
    const [from, to] = lang === 'vi' ? [en, vi] : [vi, en];
    for (const one of from) for (const two of to.slice(0, 2)) add(one, two, 'translated');
  }
  const most = Math.max(1, ...[...others.keys()].map((key) => key.split(' ').length));
  return {
    has: (word) => others.has(word),
    longest(words, at, toned) {
      for (let length = Math.min(most, words.length - at); length > 0; length--) {
        const found = (others.get(words.slice(at, at + length).join(' ')) ?? []).filter((one) =>
          isMeant(one, toned.slice(at, at + length)),
        );
        if (found.length > 0) return { length, others: found };
      }
      return null;
    },
  };
}

/** Whether the marks that were typed are those of the term. */
function isMeant({ from, why }: Other, toned: readonly (string | null)[]): boolean {
  const alone = everyday.has(why) && toned.length === 1;
  return from.every((word, k) => {
    const typed = toned[k] ?? null;
    // What is typed with marks is never a word or an abbreviation without them (`cá` is no `CA`).
    if (!hasMarks(word)) return typed === null || !hasMarks(typed);
    return typed === null ? !alone : spellings(word).includes(typed) || spellings(typed).includes(word);
  });
}
