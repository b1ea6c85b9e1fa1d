import { apiJson } from '../corpus/emit/api.ts';
import { buildFile } from '../generated/files.ts';
import { href } from './href.ts';
import { readContent } from './records.ts';

/** What `npm run convert` says of itself: the commit and the seeds. */
export const buildFacts = readContent(buildFile);

/** The text of a file of the API from the records as they were generated. */
export function apiText(records: unknown): string {
  return apiJson((records as readonly Parameters<typeof withBase>[0][]).map(withBase));
}

/** A record with its addresses below the base path. */
function withBase<T extends { readonly url: { readonly vi: string; readonly en: string } }>(record: T): T {
  return { ...record, url: { vi: href(record.url.vi), en: href(record.url.en) } };
}
