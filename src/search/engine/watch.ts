/**
 * Counts files below a folder that were asked for in vain. Pagefind 1.6 passes over a file of its word index that does not come, so that
 * a search would find nothing and not say why (see `tests/search/pagefind-defects.test.ts`).
 * @returns how many were lost so far
 */
export function watchFiles(base: string): () => number {
  let lost = 0;
  const plain = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.includes(base)) return plain(input, init);
    try {
      const response = await plain(input, init);
      if (!response.ok) lost += 1;
      return response;
    } catch (error) {
      lost += 1;
      throw error;
    }
  };
  return () => lost;
}
