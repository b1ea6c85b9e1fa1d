import { vocabularyLimit } from '../engine/files.ts';
import { tokenise } from '../text/tokens.ts';
import type { SearchEntry } from './entry.ts';

/**
 * The words of the entries, most frequent first, as one line each for the browser: letters only, folded.
 * A word counts once a page. At most `limit` words are kept: the rarest are left out first.
 */
export function vocabularyOf(entries: readonly SearchEntry[], limit = vocabularyLimit): string {
  const counts = new Map<string, number>();
  for (const { text, fields } of entries) {
    const searched = [text, fields.alias, fields.agency].join(' ');
    for (const word of new Set(tokenise(searched).map((token) => token.folded))) {
      if (/^[a-z]{2,}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, limit);
  return sorted.map(([word]) => word).join(' ');
}
