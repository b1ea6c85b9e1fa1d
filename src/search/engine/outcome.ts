import type { AskedDue, Understanding } from '../query/types.ts';
import type { Ranked } from '../rank/rank.ts';
import type { CameFact } from '../records/came.ts';
import type { TimeMatch } from '../records/match-time.ts';

/**
 * What a search says: results apart by how much of the query they meet, what the documents do not have, and an answer where one is sure.
 * The engine fills these; the interface words them. No sentence of the interface stands here.
 */

/** A found page, not yet loaded. */
export interface FoundPage extends Ranked {
  /** The index in which it was found. */
  readonly lang: 'vi' | 'en';
  /** The same record in the index of the page's language. */
  readonly own: string;
  /**
   * What of the query this page lacks, as typed (words, a body, a time, a figure), in the order of the query. Empty for a full match.
   * Full matches come before partial ones in `SearchOutcome.found`.
   */
  readonly missing: readonly string[];
  /**
   * How the page's time meets the asked one, where a time was asked: `due` falls into it; `ends`: a longer stretch ends in it;
   * `for`: it has a figure or a milestone of that year;
   * `spans`: a longer stretch contains or overlaps it; `dated`: a document of that day; `told`: a result of that year
   * is known. `null` where no time was asked or met.
   */
  readonly time: TimeMatch | null;
  /** How the page's figure meets the asked one: `near` only when rounded. `null` where no figure was asked or met. */
  readonly figure: 'exact' | 'near' | null;
}

/** A typed word that stands nowhere in the documents, in no language and under no other name. */
export interface UnknownWord {
  /** As typed. */
  readonly typed: string;
  /** Known words that are spelt nearly so, best first; offered, never searched unasked. */
  readonly near: readonly string[];
  /** What the documents have of its subject, nearest first, where a table knows the word; offered likewise. */
  readonly subjects: readonly string[];
}

/** What the reader has to know before the results. */
export type Notice =
  /** A place was named that no document has. `within`: the nearest record above that exists; `last`: the last number that it has. */
  | {
      readonly kind: 'address-not-found';
      readonly asked: string;
      readonly within: string | null;
      readonly last: string | null;
    }
  /**
   * Nothing falls due in the asked time (for the asked bodies); `about`: other things do, but nothing of these words; `spanning`: results
   * whose longer stretch contains it.
   */
  | {
      readonly kind: 'nothing-due';
      readonly due: AskedDue;
      readonly agencies: readonly string[];
      readonly about: string | null;
      readonly spanning: number;
    }
  /** No record has the asked figure; `near`: results that have it when rounded. */
  | { readonly kind: 'figure-not-found'; readonly asked: string; readonly near: number }
  /** A number of a legal document was asked that no document of the site cites. */
  | { readonly kind: 'instrument-not-found'; readonly asked: string };

/** A printed figure with its unit and what it is for; every text as printed or translated, in the language of the page. */
export interface FigureFact {
  readonly printed: string;
  readonly unit: string;
  /** `2025`, `Quý I`, `tổng mức đầu tư` …; `''` where nothing is said. */
  readonly period: string;
  /** Which sum of a project it is, `null` for other records. */
  readonly sum: 'total' | 'budget' | 'other' | null;
}
/** A deadline as printed, with its last day and first day where there are such (ISO). */
export interface DueFact {
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
}
/** Where a record is printed: 1-based lines of the source text. */
export interface SourceLines {
  readonly document: string;
  readonly lines: readonly [first: number, last: number];
}
/** The record that an answer is about. */
export interface AnswerRecord {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly titleLang: 'vi' | 'en';
  readonly source: SourceLines | null;
}

/** An answer out of the records, given only where the question is understood and one record leads by a margin; else `null`. */
export type Answer =
  /** Who leads, with whom, by when. Ids of bodies; `corroborated` bodies are known from elsewhere than the row. */
  | {
      readonly kind: 'who';
      readonly record: AnswerRecord;
      readonly lead: readonly string[];
      readonly coordinating: readonly string[];
      readonly corroborated: readonly string[];
      readonly due: DueFact | null;
    }
  /** By when. */
  | { readonly kind: 'when'; readonly record: AnswerRecord; readonly due: DueFact; readonly lead: readonly string[] }
  /** How much: all figures of one record. */
  | { readonly kind: 'how-much'; readonly record: AnswerRecord; readonly figures: readonly FigureFact[] }
  /** What a body has to do: counts by role, and what is due next after the asked day (soonest first, at most three). */
  | {
      readonly kind: 'duties';
      readonly agency: string;
      readonly counts: { readonly lead: number; readonly coordinating: number; readonly others: number };
      readonly asOf: string;
      readonly next: readonly { readonly record: AnswerRecord; readonly due: DueFact }[];
    }
  /** Who signed a document of the site. `name: null`: the text does not say. */
  | {
      readonly kind: 'signed';
      readonly record: AnswerRecord;
      readonly name: string | null;
      readonly office: string | null;
      /** The name is known from outside the text. */
      readonly outside: boolean;
      readonly issuer: string;
      readonly issued: string;
    }
  /** What falls due in a time: counts, and the first records (at most three). */
  | {
      readonly kind: 'due';
      readonly due: AskedDue;
      readonly exactly: number;
      readonly spanning: number;
      readonly records: readonly { readonly record: AnswerRecord; readonly due: DueFact }[];
    }
  /** What is aimed at for a year. */
  | { readonly kind: 'goal'; readonly record: AnswerRecord; readonly horizon: string }
  /** What came of some records, at most three, by sources outside the documents; that nothing is known is an answer too. */
  | { readonly kind: 'came'; readonly records: readonly CameRecord[] };

/** A record, what it plans, and what came of it. */
export interface CameRecord {
  readonly record: AnswerRecord;
  /** In words; `''` where it plans no figure, day or milestone. */
  readonly plan: string;
  /** What stands for all first; empty where nothing is known, of the asked time where one was asked. */
  readonly results: readonly CameFact[];
  /** Results of the record that are not named. */
  readonly more: number;
}

export interface SearchOutcome {
  readonly understanding: Understanding;
  /** Full matches first, best first in each part. The same record may occur once in each language. */
  readonly found: readonly FoundPage[];
  /** Folded words that stand for the query in texts, to be marked. */
  readonly words: ReadonlySet<string>;
  /** Figures as printed in texts (`14.740`, `13,5`), to be marked. */
  readonly figures: readonly string[];
  readonly unknown: readonly UnknownWord[];
  readonly notices: readonly Notice[];
  readonly answer: Answer | null;
}

/** How many of the found pages meet the whole query. They stand first. */
export const fullMatches = (found: readonly Pick<FoundPage, 'missing'>[]): number =>
  found.filter((one) => one.missing.length === 0).length;
