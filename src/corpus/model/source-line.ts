/**
 * A line of a seed as the parser reads it: the text after corrections, with the way back to the printed columns.
 * Without corrections `text === printed` and `replacements` is empty.
 */
export interface SourceLine {
  /** 1-based line number in the seed. */
  readonly number: number;
  /** The line byte for byte as the seed prints it (without its line ending, NFC). */
  readonly printed: string;
  /** The line as it is to be read. */
  readonly text: string;
  /** Departures of `text` from `printed`, in order, not overlapping. */
  readonly replacements: readonly Replacement[];
  /** Offsets into `text` of the runs of asterisks that are markup; the others are text. */
  readonly markup?: ReadonlySet<number>;
}

/** One stretch of a line that is read otherwise than printed. Offsets are 0-based, half-open. */
export interface Replacement {
  /** Id of the correction record that allows the departure; `null` for spaces that were levelled, which nobody can see. */
  readonly correction: string | null;
  readonly printedStart: number;
  readonly printedEnd: number;
  readonly textStart: number;
  readonly textEnd: number;
}
