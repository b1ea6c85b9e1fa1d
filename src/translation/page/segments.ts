import { z } from 'astro/zod';
import { checkNames, translationStates } from '../model.ts';
import { readGenerated } from '../../site/records.ts';

const findingSchema = z.object({
  check: z.enum(checkNames),
  severity: z.enum(['error', 'warning']),
  message: z.object({ vi: z.string(), en: z.string() }),
});

const segmentSchema = z.object({
  id: z.string(),
  vi: z.string(),
  document: z.string(),
  lines: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
  record: z.string(),
  en: z.string().nullable(),
  state: z.enum(translationStates),
  stale: z.boolean(),
  previous: z.string().nullable(),
  failing: z.array(findingSchema),
  waived: z.array(findingSchema),
  signature: z
    .object({
      segment: z.string(),
      pair: z.string(),
      state: z.enum(['reviewed', 'approved']),
      by: z.string(),
      date: z.string(),
    })
    .nullable(),
  place: z.object({ file: z.string(), line: z.int() }).nullable(),
});

/** A segment with its English and all that is known of it. */
export type TranslatedSegment = z.infer<typeof segmentSchema>;

/** Every segment, in the order of the catalogues. */
export const segments: readonly TranslatedSegment[] = z.array(segmentSchema).parse(readGenerated('translation.json'));
