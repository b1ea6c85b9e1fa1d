import type { Language } from '../model/language.ts';
import type { WordTables } from '../model/words.ts';

/** A printed label as a page of a language shows it: `Điều 1.` is `Article 1.` in English; numerals and letters stay. */
export function shownLabel(
  { labelWords }: Pick<WordTables, 'labelWords'>,
  printed: string | null,
  language: Language,
): string | null {
  if (printed === null || language === 'vi') return printed;
  for (const [word, { en }] of Object.entries(labelWords))
    if (printed.startsWith(word)) return en + printed.slice(word.length);
  return printed;
}
