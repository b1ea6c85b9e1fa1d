/** What kind of value a fact is. Kinds whose name ends in `?` lack the year. */
export type FactKind =
  | 'date'
  | 'day'
  | 'month'
  | 'month?'
  | 'quarter'
  | 'quarter?'
  | 'year'
  | 'percent'
  | 'money'
  | 'number'
  | 'document'
  | 'road'
  | 'ratio'
  | 'code';

/** A value that a text states, the same in whatever language it was read from. */
export interface Fact {
  readonly kind: FactKind;
  /**
   * The value: `2019-01-24`, `01-24`, `2021-01`, `01`, `2021-4`, `4`, `2021`, `12.5`, `VND 190000000000000`, `8`, `45-NQ/TW`, `national 5`, `1:2000`, `K15`.
   * Numbers are decimals without grouping, leading or trailing zeros.
   */
  readonly key: string;
  /** Stated in figures, so that the other language must state it too. A number in words may be answered, and need not be. */
  readonly certain: boolean;
  /** The stretch of text that was read. */
  readonly text: string;
  /** 0-based offset of that stretch. */
  readonly start: number;
}

/** A fact before it is placed in its text. */
export interface FactValue {
  readonly kind: FactKind;
  readonly key: string;
  readonly certain?: boolean;
}

export const numberFact = (key: string): FactValue => ({ kind: 'number', key });
export const codeFact = (key: string): FactValue => ({ kind: 'code', key });
