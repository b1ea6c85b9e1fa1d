import { z } from 'zod';

/**
 * A piece of Vietnamese that translators render in English: a legal unit (title, clause, point, table cell), never a sentence.
 * What is generated from values and the registry (numbers, units, deadlines, agency names) is not a segment.
 */
export const segmentSchema = z.object({
  /** Record id, or record id + `#` + part (`#title`, `#deliverable`): the msgctxt of the catalogue. */
  id: z.string().min(1),
  /** The corrected Vietnamese, without label or bullet. */
  vi: z.string().min(1),
  /** Document whose catalogue holds the segment; `registry` texts have none. */
  document: z.string(),
  /** Seed lines, 1-based inclusive. */
  lines: z.tuple([z.int().nonnegative(), z.int().nonnegative()]).readonly(),
  /** The record on whose page the segment is read. */
  record: z.string(),
});
export type Segment = Readonly<z.infer<typeof segmentSchema>>;
