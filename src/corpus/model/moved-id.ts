import { z } from 'zod';

/** A published id whose text has left it: what a new version of a text did to an address that people may have kept. */
export const movedIdSchema = z.object({
  id: z.string(),
  /** The id that has the text today; `null` where nothing came in its place. */
  now: z.string().nullable(),
  /** Where that is read, root-relative, without base path. */
  url: z.object({ vi: z.string(), en: z.string() }).nullable(),
  /** The page that says so beside what it shows today; `null` where its document is no more. */
  at: z.string().nullable(),
  /** Whether the id is still published, with another text. */
  stands: z.boolean(),
});
export type MovedId = z.infer<typeof movedIdSchema>;
