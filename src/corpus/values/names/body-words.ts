import { z } from 'zod';
import { tokensOf, type NameToken } from './tokens.ts';
import { insert, longestAt, makeTrieNode } from './trie.ts';

/** The words by which names of bodies are told from the words around them. `content/registry/body-words.yaml`. */
export const bodyWordsSchema = z.strictObject({
  /** Words with which names of bodies begin. */
  heads: z.array(z.string()),
  /** Words that say behind a name of which territory the body is. */
  territories: z.array(z.string()),
  /** Words that make of the name before them the name of a thing: `Chính phủ điện tử`. */
  things: z.array(z.string()),
  /** Nouns that begin like the name of a body and are a field of one: `Hội nhập`. */
  fields: z.array(z.string()),
  /** Words with a capital that begin neither a name of a body nor a part of one: persons, documents, things. */
  others: z.array(z.string()),
  /** Small words that behind `và`, `các` or a comma begin somebody else: `đơn vị liên quan`, `các địa phương`. */
  apart: z.array(z.string()),
  /** Words in brackets that are a note on the name before them and name nobody: `(cũ)`. */
  notes: z.array(z.string()),
  /** What a body in a list is to be done with: `Báo cáo Thủ tướng Chính phủ`. */
  verbs: z.array(z.string()),
});
export type BodyWords = z.infer<typeof bodyWordsSchema>;

export const emptyBodyWords: BodyWords = {
  heads: [],
  territories: [],
  things: [],
  fields: [],
  others: [],
  apart: [],
  notes: [],
  verbs: [],
};

/** Looks up the words of names at a token: index of the last token of the longest that starts there, -1 where none does. */
export interface WordFinder {
  readonly headAt: (tokens: readonly NameToken[], at: number) => number;
  /** As `headAt`, whatever the case of the words. */
  readonly headWordAt: (tokens: readonly NameToken[], at: number) => number;
  readonly territoryAt: (tokens: readonly NameToken[], at: number) => number;
  readonly thingAt: (tokens: readonly NameToken[], at: number) => number;
  readonly fieldAt: (tokens: readonly NameToken[], at: number) => number;
  readonly otherAt: (tokens: readonly NameToken[], at: number) => number;
  readonly apartAt: (tokens: readonly NameToken[], at: number) => number;
  readonly noteAt: (tokens: readonly NameToken[], at: number) => number;
  readonly verbAt: (tokens: readonly NameToken[], at: number) => number;
}

/** @param places names of territories: behind the name of a body they say, like the words of territories, whose body it is */
export function makeWordFinder(
  { heads, territories, things, fields, others, apart, notes, verbs }: BodyWords,
  places: readonly string[] = [],
): WordFinder {
  const finder = (words: readonly string[], anyCase: boolean) => {
    const root = makeTrieNode();
    for (const word of words) insert(root, tokensOf(word), word);
    return (tokens: readonly NameToken[], at: number) => longestAt(root, tokens, at, anyCase);
  };
  const anyHeadAt = finder(heads, true);
  const territoryAt = finder([...territories, ...places], false);
  const thingAt = finder(things, true);
  const fieldAt = finder(fields, true);
  const otherAt = finder(others, true);
  const apartAt = finder(apart, true);
  const noteAt = finder(notes, true);
  const verbAt = finder(verbs, true);
  return {
    headAt(tokens, at) {
      const found = anyHeadAt(tokens, at);
      if (found === null || found.last !== at || isInCapitals(found.id)) return found?.last ?? -1;
      const head = tokens[at];
      const next = tokens[at + 1];
      if (head === undefined || next === undefined || next.gap !== 'none') return -1;
      // Where everything is in capitals, as in titles, a capital says nothing: `BAN HÀNH`.
      return head.capital && next.capital && !(isInCapitals(head.text) && isInCapitals(next.text)) ? at : -1;
    },
    headWordAt: (tokens, at) => anyHeadAt(tokens, at)?.last ?? -1,
    territoryAt: (tokens, at) => territoryAt(tokens, at)?.last ?? -1,
    thingAt(tokens, at) {
      const last = thingAt(tokens, at)?.last ?? -1;
      return /^\d/.test(tokens[last + 1]?.text ?? '') ? -1 : last;
    },
    fieldAt: (tokens, at) => fieldAt(tokens, at)?.last ?? -1,
    otherAt: (tokens, at) => otherAt(tokens, at)?.last ?? -1,
    // `sở`, but not `phòng` in `phòng chống`.
    apartAt: (tokens, at) => (fieldAt(tokens, at) === null ? (apartAt(tokens, at)?.last ?? -1) : -1),
    noteAt: (tokens, at) => noteAt(tokens, at)?.last ?? -1,
    verbAt: (tokens, at) => verbAt(tokens, at)?.last ?? -1,
  };
}

/** Whether a word of more than one letter has capitals only. */
export function isInCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word);
}
