import { unprintable } from '../../corpus/model/one-line.ts';
import type { CatalogueEntry } from '../model.ts';

/** Letters of the longest English that can be one of a segment. */
const longest = 20_000;

/** What ends a line for one reader of PO files or another; a tab does not. */
const lineEnd = /(?!\t)\p{Cc}|[\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/u;

/**
 * Why a catalogue cannot hold an English text, as `Unexpected …, expected …`; `null` where it can.
 * @param what what the text is called where it stands
 */
export function englishFault(en: string, what = 'msgstr'): string | null {
  if (en.length > longest) return `Unexpected ${what} of ${en.length} letters, expected at most ${longest}`;
  return unprintable.test(en) ? `Unexpected line end or control character in ${what}, expected one line of text` : null;
}

/** Why a catalogue cannot hold an entry, and the mend: its English, or a comment that would break its lines. */
export function entryFault({
  en,
  comments,
}: Pick<CatalogueEntry, 'en' | 'comments'>): { readonly message: string; readonly mend: string } | null {
  const message = englishFault(en);
  if (message !== null)
    return {
      message,
      mend: 'Write the translation anew, without \\n and without characters that cannot be seen.',
    };
  return comments.some((line) => lineEnd.test(line))
    ? {
        message: 'Unexpected line end or control character in a comment, expected one line of text',
        mend: 'Write the comment anew, without characters that cannot be seen.',
      }
    : null;
}

/** Comments as a catalogue can hold them: one line each, what cannot be seen left out. */
export function tidyComments(comments: readonly string[]): readonly string[] {
  return comments
    .flatMap((comment) => comment.split(/[\n\r\v\f\u0085\p{Zl}\p{Zp}]/u))
    .map((line) => line.replace(new RegExp(lineEnd, 'gu'), '').trimEnd())
    .filter((line) => line.trim() !== '');
}
