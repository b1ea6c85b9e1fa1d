/**
 * Most files of page fragments in a language. Beyond it pages share files; since the list of pages, which every first query loads, then names
 * the shared file of each page, it is better not reached: with 30,000 pages and 5,000 files the first query costs a third more.
 */
export const maxFragments = 100_000;

/**
 * The environment variable by which Pagefind 1.6 is told how many places of words go into one file of the index. It is not documented
 * and called unstable; without it (20,000 places) a query fetches a quarter of this site's index, since places of words
 * written with marks are not counted. The bench would show its loss, and a test does.
 */
export const chunkSizeVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/**
 * Places of words in one file of the index. The list of files is loaded first, the files of a query's words later; with the
 * square root of all places both grow alike.
 */
export function chunkSize(texts: readonly { readonly text: string }[]): number {
  const places = texts.reduce((sum, { text }) => sum + text.length / 5, 0);
  return Math.round(Math.max(200, 1.5 * Math.sqrt(places)));
}
