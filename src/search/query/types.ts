import type { DueSpan } from '../text/codes.ts';

/**
 * What a query is understood to ask. All words are folded (see `text/fold.ts`) unless said otherwise.
 */
/** Why a word stands in the place of what was typed. */
export type Why = 'typed' | 'spelling' | 'keystrokes' | 'expanded' | 'contracted' | 'synonym' | 'translated';

/** One way to read a stretch of the query. */
export interface Alternative {
  readonly words: readonly string[];
  /** The same words with the tones that were typed or are meant; `null` where only the folded form is known. */
  readonly toned: readonly (string | null)[];
  /** 1 for what was typed, less for what is only alike. */
  readonly weight: number;
  readonly why: Why;
}

/** One or more typed words and all the ways to read them. */
export interface Slot {
  readonly typed: string;
  readonly alternatives: readonly Alternative[];
}

/** A stretch of time that the query names. `year` is null when it was left out. */
export interface AskedDue extends DueSpan {
  readonly before: boolean;
}

export type AskedRole = 'lead' | 'coordinating';
export type Asked = 'agency' | 'deadline';

/** Offsets in the query (NFC), half-open. */
interface Placed {
  readonly start: number;
  readonly end: number;
}
export type AgencyPart = Placed & {
  readonly kind: 'agency';
  readonly ids: readonly string[];
  readonly why: Why;
  readonly whole: boolean;
};
export type InstrumentPart = Placed & { readonly kind: 'instrument'; readonly ids: readonly string[] };
/** Code words of records, best first (see `text/codes.ts`). */
export type NumberPart = Placed & { readonly kind: 'number'; readonly codes: readonly string[] };
export type DeadlinePart = Placed & { readonly kind: 'deadline'; readonly due: AskedDue };
export type RolePart = Placed & { readonly kind: 'role'; readonly role: AskedRole };
export type RecordKindPart = Placed & { readonly kind: 'record-kind'; readonly of: string };
export type QuestionPart = Placed & { readonly kind: 'question'; readonly asks: Asked };
export type PhrasePart = Placed & { readonly kind: 'phrase'; readonly slots: readonly Slot[] };
export type WordsPart = Placed & { readonly kind: 'words'; readonly slots: readonly Slot[] };
export type QueryPart =
  | AgencyPart
  | InstrumentPart
  | NumberPart
  | DeadlinePart
  | RolePart
  | RecordKindPart
  | QuestionPart
  | PhrasePart
  | WordsPart;
export type PartKind = QueryPart['kind'];
/** What a reader may undo: a kind of part, or the mending of words. */
export type PlainKind = PartKind | 'spelling';

export interface Understanding {
  /** The query, NFC, trimmed. */
  readonly query: string;
  /** In the order of the query. */
  readonly parts: readonly QueryPart[];
}
