import { z } from 'zod';
import { linkTypes } from '../model/records.ts';

/** A link that a person asserts or rejects, with the reason. `content/links/curated.yaml`. */
export const curatedLinkSchema = z.strictObject({
  judge: z.enum(['assert', 'reject']),
  type: z.enum(linkTypes),
  from: z.string(),
  to: z.string(),
  reason: z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }),
});
export type CuratedLink = z.infer<typeof curatedLinkSchema>;
export type CuratedLinks = readonly CuratedLink[];

/** Kinds of links that hold in both directions. */
export const symmetric: ReadonlySet<string> = new Set(['corresponds', 'sameIndicator']);

/** One key for a link, whichever way round a symmetric one is written. */
export function linkKey({ type, from, to }: Pick<CuratedLink, 'type' | 'from' | 'to'>): string {
  return symmetric.has(type) && to < from ? `${type} ${to} ${from}` : `${type} ${from} ${to}`;
}
