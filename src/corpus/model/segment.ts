/**
 * A piece of Vietnamese that translators render in English: a legal unit (title, clause, point, table cell), never a sentence.
 * What is generated from values and the registry (numbers, units, deadlines, agency names) is not a segment.
 */
export interface Segment {
  /** Record id, or record id + `#` + part (`#title`, `#deliverable`): the msgctxt of the catalogue. */
  readonly id: string;
  /** The corrected Vietnamese, without label or bullet. */
  readonly vi: string;
  /** Document whose catalogue holds the segment; `registry` texts have none. */
  readonly document: string;
  /** Seed lines, 1-based inclusive. */
  readonly lines: readonly [number, number];
  /** The record on whose page the segment is read. */
  readonly record: string;
}
