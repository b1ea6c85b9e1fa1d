import type { DueSpan } from '../text/codes.ts';

/**
 * What a query is understood to ask. All words are folded (see `text/fold.ts`) unless said otherwise.
 */
/** Why a word stands in the place of what was typed; `broader`: it means more than that, which is found near it and said to be lacking. */
export type Why =
  | 'typed'
  | 'spelling'
  | 'keystrokes'
  | 'expanded'
  | 'contracted'
  | 'synonym'
  | 'translated'
  | 'broader';

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
  /** A bare year: it tells records apart, but says nothing of what they are about. */
  readonly faint?: true;
  /** The territory of the site: no page lacks it. */
  readonly assumed?: true;
  readonly alternatives: readonly Alternative[];
}

/** A stretch of days, ISO, both ends included; `null` is open. */
export interface DayStretch {
  readonly from: string | null;
  readonly to: string | null;
}
/**
 * How a time is asked for: `in` it, `before` its first day, `by` its last day, `after` its last day; `overdue` and `soon` are
 * counted from the day on which the question is asked.
 */
export type TimeRelation = 'in' | 'before' | 'by' | 'after' | 'overdue' | 'soon';

/** A stretch of time that the query names. `year` is null when it was left out. */
export interface AskedDue extends DueSpan {
  /** `relation` is `before` or `by`. */
  readonly before: boolean;
  readonly relation: TimeRelation;
  /** The time that a stretch ends with: `từ tháng 3 đến tháng 6`. */
  readonly through: DueSpan | null;
}

/** A figure or a range of figures as a query writes it. */
export interface AskedFigure {
  readonly op: 'is' | 'over' | 'under' | 'between';
  /** What the digits may mean, the likelier first: `4.500` is 4500, else 4.5. The lower end of a range. */
  readonly values: readonly number[];
  /** The upper end of a range. */
  readonly until: readonly number[];
  /** How many of the unit one is: 1e9 for `tỷ`; 1 without a word. */
  readonly scale: number;
  /** Key of the unit in the tables (`vnd`, `percent`), `null` where none was written. */
  readonly unit: string | null;
}

/** A place in a document, as far as the query names it. All labels as ids write them: `ii`, `4`, `dd`. */
export interface AskedAddress {
  /** Number of an annex; 0 for `phụ lục` without a number; `null` where no annex is named. */
  readonly annex: number | null;
  readonly group: string | null;
  /** Number of a row: `45`, `2.11`. */
  readonly row: string | null;
  /** Kind of record that the number is said to be of. */
  readonly of: string | null;
  /** Labels of a provision from the outside in. */
  readonly labels: readonly string[];
  /** The labels may stand under others that were left out: `khoản 4 điểm a`. */
  readonly tail: boolean;
}

export type AskedRole = 'lead' | 'coordinating';
/** What a question asks for: the body in charge, the day, an amount, what a body has to do, who signed, what came of it. */
export type Asked = 'agency' | 'deadline' | 'amount' | 'duties' | 'signatory' | 'result';

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
  /** Some record is given to it; else only its own page is meant, and its name is looked up as words too. */
  readonly works: boolean;
};
/** `ids` is empty where the number is one of a legal document that the site does not know. */
export type InstrumentPart = Placed & { readonly kind: 'instrument'; readonly ids: readonly string[] };
/** A place in a document. What may be a row (`13.5`) may be a figure as well: `figure` counts where there is no such row. */
export type NumberPart = Placed & {
  readonly kind: 'number';
  readonly address: AskedAddress;
  readonly figure: AskedFigure | null;
};
export type FigurePart = Placed & { readonly kind: 'figure'; readonly figure: AskedFigure };
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
  | FigurePart
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
