import type { AgencyEntry, PlaceEntry } from '../../model/registry.ts';
import { makeNameMatcher, type Mention, type NameMatcher, type UnknownName } from './name-matcher.ts';
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
  /** Every body named in a running text. Offsets are 0-based, half-open, of the given string. */
  findMentions(text: string): Mention[];
  /** Spellings that two bodies claim. */
  readonly clashes: NameMatcher['clashes'];
}

/**
 * Makes a matcher over names, variants and abbreviations. Longest name first; capitals, white space, tone placement (`hoà`/`hòa`) and
 * `,`/`-` inside names are levelled, abbreviations must stand letter for letter as whole words.
 * @param sameWords words and short forms that stand for each other inside any name
 */
export function makeAgencyMatcher(agencies: readonly AgencyEntry[], sameWords: SameWords = []): AgencyMatcher {
  const matcher = makeNameMatcher(
    agencies.map(({ id, vi, variants, abbreviations }) => ({ id, spellings: [vi, ...variants, ...abbreviations] })),
    sameWords,
  );
  return {
    clashes: matcher.clashes,
    findMentions: matcher.findMentions,
    parseList(cell) {
      const { mentions, unknown } = matcher.parseList(cell);
      return { agencies: [...new Set(mentions.map((mention) => mention.id))], mentions, unknown };
    },
  };
}

/** Finds the places that a text names. */
export interface PlaceMatcher {
  /** Every place named in a running text. Offsets are 0-based, half-open, of the given string. */
  findMentions(text: string): Mention[];
  readonly clashes: NameMatcher['clashes'];
}

/** Makes a matcher over place names and their variants, with the same rules as for agencies (`quận Kiến An, Đồ Sơn`). */
export function makePlaceMatcher(places: readonly PlaceEntry[], sameWords: SameWords = []): PlaceMatcher {
  const { findMentions, clashes } = makeNameMatcher(
    places.map(({ id, vi, variants }) => ({ id, spellings: [vi, ...variants] })),
    sameWords,
  );
  return { findMentions, clashes };
}
