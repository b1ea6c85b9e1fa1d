import type { Search } from '../engine/search.ts';
import { tokenise } from '../text/tokens.ts';

/**
 * Other queries for one that found nothing: with the words left out that the documents do not have, and each known word alone.
 * At most three, the longest first.
 */
export async function suggestions(search: Search, query: string): Promise<string[]> {
  const known = await search.known(tokenise(query).map((token) => token.folded));
  const words = tokenise(query)
    .filter((token) => known.has(token.folded))
    .map((token) => token.text);
  const fewer = words.length > 1 && words.length < tokenise(query).length ? [words.join(' ')] : [];
  return [...new Set([...fewer, ...words])].filter((text) => text !== query).slice(0, 3);
}
