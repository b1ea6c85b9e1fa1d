/**
 * What the search knows of a record besides its words: figures, times, bodies, places. Written by `index/record-rows.ts`, one file a
 * language, and fetched when a query asks for such. The rows stand in the order of the index, so that the place of a row is that of its page.
 */
export interface RecordRow {
  readonly id: string;
  readonly kind: string;
  /** Id of the document that it is of. */
  readonly doc?: string;
  /** Where it is printed; a project has a place for each of its rows. */
  readonly at?: readonly RowPlace[];
  readonly lead?: readonly string[];
  readonly help?: readonly string[];
  /** Bodies that are known from elsewhere than the row. */
  readonly elsewhere?: readonly string[];
  readonly due?: RowDue;
  /** Days that running text sets, and those on which its orders come back. */
  readonly days?: readonly RowDays[];
  readonly figures?: readonly RowFigure[];
  /** Years that its figure, its deadline or its milestones are planned for, and further ones that results tell of. */
  readonly years?: readonly number[];
  readonly told?: readonly number[];
  /** Year to which a goal looks. */
  readonly horizon?: string;
  /** Day of a document or of a cited instrument, ISO. */
  readonly issued?: string;
  readonly signed?: { readonly name: string; readonly office: string; readonly outside: boolean };
  readonly issuer?: string;
  /** First and last line of the source. */
  readonly lines?: readonly [number, number];
}

/** A stretch of days. `named`: the day that the text names where it sets the one before it: `trước ngày 20/11`. */
export type RowDays = readonly [from: string, to: string, named?: string];

/** A place in a document. */
export interface RowPlace {
  /** Id of the document. */
  readonly doc: string;
  /** Number of the annex; 0 for an annex without a number; absent outside annexes. */
  readonly annex?: number;
  /** Number of the group in lower case: `ii`. */
  readonly group?: string;
  readonly row?: string;
  /** Labels of a provision from the outside in: `['ii', '4', 'a']`. */
  readonly labels?: readonly string[];
}

export interface RowDue {
  /** As printed. */
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly every?: 'year' | 'quarter';
}

/** A figure: what stands printed, its number or numbers, its unit. */
export interface RowFigure {
  readonly printed: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
  /** How many of `base` the unit is. */
  readonly scale: number;
  /** Key of the unit, `null` where the tables have none. */
  readonly base: string | null;
  readonly period: string;
  /** Which sum of a project. */
  readonly sum?: 'total' | 'budget' | 'other';
  /** Stands in running text, not in a cell for figures. */
  readonly prose?: true;
}
