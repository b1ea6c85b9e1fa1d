import { z } from 'zod';

/** What the checks know besides glossary and registry. `content/translations/terms.yaml`. */
export const termWordsSchema = z.strictObject({
  /** Words that running text may leave out of the English name of a body. */
  optional: z.array(z.string()),
  /** Vietnamese compounds that hide the shorter terms in them. */
  shields: z.array(z.string()),
  /** English abbreviations whose full stop ends no sentence. */
  abbreviations: z.array(z.string()),
});
export type TermWords = z.infer<typeof termWordsSchema>;
