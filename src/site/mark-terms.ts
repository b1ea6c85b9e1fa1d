/** A form of a term as a text has it, and the term's id. */
export interface TermForm {
  readonly form: string;
  readonly term: string;
}

/** What no mark may stand in: links, buttons and notes on readings. */
const closed = /<(a|button|reading-note|mark)\b[\s\S]*?<\/\1>|<[^>]*>/g;
const letter = '\\p{L}\\p{N}';

/** One pattern for all forms, the longest first, found as whole words. */
export function formPattern(forms: readonly TermForm[]): RegExp {
  const escaped = forms
    .map(({ form }) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .toSorted((a, b) => b.length - a.length);
  return new RegExp(`(?<![${letter}])(?:${escaped.join('|')})(?![${letter}])`, 'gu');
}

/**
 * Marks the first place of each term in rendered text with `mark`, once a page: `seen` holds the terms that the page has
 * marked. Text inside links and buttons stays as it is.
 */
export function markTerms(
  html: string,
  pattern: RegExp,
  termOf: ReadonlyMap<string, string>,
  seen: Set<string>,
  mark: (term: string, words: string) => string,
): string {
  const once = (text: string) =>
    text.replace(pattern, (words) => {
      const term = termOf.get(words);
      if (term === undefined || seen.has(term)) return words;
      seen.add(term);
      return mark(term, words);
    });
  let result = '';
  let end = 0;
  for (const match of html.matchAll(closed)) {
    result += once(html.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return result + once(html.slice(end));
}
