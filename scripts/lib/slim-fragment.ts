import { gunzipSync, gzipSync } from 'node:zlib';

/** Filter values of a page that are only filtered by, or only used when the index is made: results do not show them. */
const unshown: ReadonlySet<string> = new Set(['weight', 'within', 'due', 'group']);

/**
 * A file of Pagefind for one page without what results never show: its fields, which the index holds as words, and the filter values that
 * are only filtered by. Ten of these files come with every answer.
 * @param bytes the file as Pagefind 1.6 writes it: its mark and JSON, compressed
 */
export function slimFragment(bytes: Uint8Array): Uint8Array {
  const text = gunzipSync(bytes).toString('utf8');
  const start = text.indexOf('{');
  const page = JSON.parse(text.slice(start)) as { filters: Readonly<Record<string, readonly string[]>> };
  const filters = Object.fromEntries(Object.entries(page.filters).filter(([name]) => !unshown.has(name)));
  const slim = JSON.stringify({ ...page, filters, meta: {}, anchors: [] });
  return gzipSync(`${text.slice(0, start)}${slim}`, { level: 9 });
}
