import { z } from 'astro/zod';
import { href } from './href.ts';
import { readGenerated } from './records.ts';

const factsSchema = z.object({
  commit: z.string(),
  documents: z.array(z.object({ id: z.string(), number: z.string(), sha256: z.string(), file: z.string() })),
});

/** What `npm run convert` says of itself: the commit and the seeds. */
export const buildFacts = factsSchema.parse(readGenerated('build.json'));

/** A record with its addresses below the base path. */
export function withBase<T extends { readonly url: { readonly vi: string; readonly en: string } }>(record: T): T {
  return { ...record, url: { vi: href(record.url.vi), en: href(record.url.en) } };
}
