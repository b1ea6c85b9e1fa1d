import { z } from 'astro/zod';
import { readGenerated } from './records.ts';

const termSchema = z.object({ id: z.string(), vi: z.string(), en: z.string(), note: z.string().nullish() });

/** The glossary, by the Vietnamese term. */
export const terms: readonly z.infer<typeof termSchema>[] = z
  .array(termSchema)
  .parse(readGenerated('terms.json'))
  .toSorted((a, b) => a.vi.localeCompare(b.vi, 'vi'));
