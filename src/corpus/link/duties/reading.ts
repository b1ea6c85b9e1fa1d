import { literal } from '../../values/pattern.ts';
import type { AgencyMatcher, FoundDeadline } from '../../values/index.ts';
import type { DutyTables } from './tables.ts';

/** The tools for the texts of one document. */
export interface Reading {
  readonly tables: DutyTables;
  readonly agencies: AgencyMatcher;
  readonly deadlinesIn: (text: string) => readonly FoundDeadline[];
  /** Types of legal documents, as printed. */
  readonly actTypes: readonly string[];
  /** Whether a class of the tables can be meant in the document: it is known, and of the document's territory. */
  readonly means: (agency: string) => boolean;
}

/** Words as an alternative of a regular expression, longest first; matches nothing where there are none. */
export function oneOf(words: readonly string[]): string {
  if (words.length === 0) return '(?!)';
  return `(?:${words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => literal(word).replace(/\s+/gu, '\\s+'))
    .join('|')})`;
}

/** What ends a word of Vietnamese: no letter or mark follows. */
export const WORD_END = '(?![\\p{L}\\p{M}])';
/** What begins one. */
export const WORD_START = '(?<![\\p{L}\\p{M}])';
