import type { AgencyEntry, PlaceEntry } from '../../model/registry.ts';
import { emptyBodyWords, makeWordFinder, type BodyWords } from './body-words.ts';
import { findMentionsIn } from './find-mentions.ts';
import { makeNameTree, type Mention, type NameClashes } from './name-tree.ts';
import { readNameList, type UnknownName } from './read-list.ts';
import type { SameWords } from './same-words.ts';

/** Finds the bodies that a text names. */
export interface AgencyMatcher {
  /**
   * Reads a cell that lists bodies, parted by commas, semicolons, `và` or nothing; names with commas and `và` of their own stay whole,
   * a shared head counts for each name (`các Bộ: Quốc phòng, Xây dựng`). Ids in the order of the text, each once.
   */
  parseList(cell: string): {
    readonly agencies: string[];
    readonly mentions: Mention[];
    readonly unknown: UnknownName[];
  };
  /** Every body named in a running text by its whole name. Offsets are 0-based, half-open, of the given string. */
  findMentions(text: string): Mention[];
  /** Spellings that two bodies claim. */
  readonly clashes: NameClashes;
}

/**
 * Makes a matcher over names, variants and abbreviations. Longest name first; capitals, white space, tone placement (`hoà`/`hòa`) and
 * `,`/`-` inside names are levelled, abbreviations must stand letter for letter as whole words.
 * @param sameWords words and short forms that stand for each other inside any name
 * @param words the words by which a longer, unknown name is told from a known one
 */
export function makeAgencyMatcher(
  agencies: readonly AgencyEntry[],
  sameWords: SameWords = [],
  words: BodyWords = emptyBodyWords,
): AgencyMatcher {
  const { root, clashes } = makeNameTree(
    agencies.map(({ id, vi, variants, abbreviations }) => ({ id, spellings: [vi, ...variants, ...abbreviations] })),
    sameWords,
  );
  const finder = makeWordFinder(words);
  return {
    clashes,
    findMentions: (text) => findMentionsIn([root], text, finder),
    parseList(cell) {
      const { mentions, unknown } = readNameList([root], cell, finder);
      return { agencies: [...new Set(mentions.map((mention) => mention.id))], mentions, unknown };
    },
  };
}

/** Finds the places that a text names. */
export interface PlaceMatcher {
  /** Every place named in a running text. Offsets are 0-based, half-open, of the given string. */
  findMentions(text: string): Mention[];
  readonly clashes: NameClashes;
}

/** Makes a matcher over place names and their variants, with the same rules as for agencies (`quận Kiến An, Đồ Sơn`). */
export function makePlaceMatcher(places: readonly PlaceEntry[], sameWords: SameWords = []): PlaceMatcher {
  const { root, clashes } = makeNameTree(
    places.map(({ id, vi, variants }) => ({ id, spellings: [vi, ...variants] })),
    sameWords,
  );
  return { findMentions: (text) => findMentionsIn([root], text, null), clashes };
}
