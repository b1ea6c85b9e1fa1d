/** A segment with both texts and the address of its row. */
export interface Pair {
  readonly id: string;
  readonly href: string;
  readonly vi: string;
  readonly en: string | null;
}

/**
 * The pairs that have the words in either language, from the beginning of a word.
 * @param plain the form in which texts are compared: without tones, or with them
 */
export function findPairs(pairs: readonly Pair[], words: string, plain: (text: string) => string): readonly Pair[] {
  const wanted = plain(words).replace(/\s+/gu, ' ').trim();
  const has = (text: string) => {
    const tidy = plain(text).replace(/\s+/gu, ' ');
    for (let at = tidy.indexOf(wanted); at >= 0; at = tidy.indexOf(wanted, at + 1))
      if (at === 0 || !/[\p{L}\p{M}\d]/u.test(tidy[at - 1] ?? '')) return true;
    return false;
  };
  return wanted === '' ? [] : pairs.filter(({ vi, en }) => has(vi) || has(en ?? ''));
}
