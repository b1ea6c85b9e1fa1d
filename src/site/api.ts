import { buildFile } from '../generated/files.ts';
import { href } from './href.ts';
import { readContent } from './records.ts';

/** What `npm run convert` says of itself: the commit and the seeds. */
export const buildFacts = readContent(buildFile);

/** A record with its addresses below the base path. */
export function withBase<T extends { readonly url: { readonly vi: string; readonly en: string } }>(record: T): T {
  return { ...record, url: { vi: href(record.url.vi), en: href(record.url.en) } };
}
