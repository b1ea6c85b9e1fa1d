import { z } from 'zod';
import { segmentSchema, type Segment } from '../corpus/model/segment.ts';
import { generatedFile } from '../generated/file.ts';
import { checkNames, translationStates, verdicts } from './model.ts';
import type { Translation } from './read-translations.ts';

const findingSchema = z.object({
  check: z.enum(checkNames),
  severity: z.enum(['error', 'warning']),
  message: z.object({ vi: z.string(), en: z.string() }),
});

const reviewLineSchema = z.object({
  segment: z.string(),
  pair: z.string(),
  state: z.enum(verdicts),
  by: z.string(),
  date: z.string(),
  reason: z.string(),
});

const translatedSegmentSchema = segmentSchema.extend({
  /** `null` while there is none. */
  en: z.string().nullable(),
  state: z.enum(translationStates),
  stale: z.boolean(),
  previous: z.string().nullable(),
  failing: z.array(findingSchema),
  waived: z.array(findingSchema),
  needsWork: z.boolean(),
  signature: reviewLineSchema.extend({ state: z.enum(['reviewed', 'approved']) }).nullable(),
  rejection: reviewLineSchema.nullable(),
  comments: z.array(z.string()),
  place: z.object({ file: z.string(), line: z.int() }).nullable(),
});

/** A segment with its English and all that is known of it. */
export type TranslatedSegment = z.infer<typeof translatedSegmentSchema>;

/** Every segment with what translators made of it, in the order of the documents. */
export const translationFile = generatedFile('translation.json', z.array(translatedSegmentSchema));

/** Terms as the first step hands them on. */
export const termsSchema = z.array(
  z.object({
    id: z.string(),
    vi: z.string(),
    variants: z.array(z.string()),
    en: z.string(),
    allowed: z.array(z.string()),
    forbidden: z.array(z.string()),
    note: z.string(),
    noteVi: z.string(),
  }),
);

/** The whole glossary, in the order of its file. */
export const termsFile = generatedFile('terms.json', termsSchema);

/** What is known of each segment, as the later steps read it. */
export function translatedSegments(
  segments: readonly Segment[],
  translations: ReadonlyMap<string, Translation>,
): TranslatedSegment[] {
  return segments.map((segment) => {
    const translation = translations.get(segment.id);
    return {
      ...segment,
      en: translation?.en || null,
      state: translation?.state ?? 'missing',
      stale: translation?.stale ?? false,
      previous: translation?.previous ?? null,
      failing: [...(translation?.failing ?? [])],
      waived: [...(translation?.waived ?? [])],
      needsWork: translation?.needsWork ?? false,
      signature: translation?.signature ?? null,
      rejection: translation?.rejection ?? null,
      comments: [...(translation?.comments ?? [])],
      place: translation?.place ?? null,
    };
  });
}

/** The translations of segments by their ids: what `translatedSegments` was made from. */
export function translationsOf(segments: readonly TranslatedSegment[]): ReadonlyMap<string, Translation> {
  return new Map(segments.map((segment) => [segment.id, { ...segment, en: segment.en ?? '' }]));
}
