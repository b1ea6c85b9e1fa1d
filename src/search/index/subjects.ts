import { foldedWords } from '../text/tokens.ts';
import { plainWords, subjectsOf } from '../query/tables.ts';
import type { SearchTables } from '../query/tables.ts';
import type { Subjects } from '../query/subjects.ts';
import type { SearchEntry } from './entry.ts';

/** The everyday words of a language by subject, each line with the one of its words that most pages have. */
export function subjectLines(
  tables: Pick<SearchTables, 'synonyms'>,
  lang: 'vi' | 'en',
  entries: readonly SearchEntry[],
): Subjects {
  const pages = entries.map(({ text, fields }) => marked(`${text} ${fields.alias}`));
  const count = (phrase: string) => pages.filter((page) => page.includes(` ${phrase} `)).length;
  return subjectsOf(tables, lang).map((lines) =>
    lines.map((line) => {
      const words = line.flatMap((part) => part ?? []);
      const counted = words.map((word) => ({ word, pages: count(word) })).sort((a, b) => b.pages - a.pages);
      const [first] = counted;
      return { words, here: first === undefined || first.pages === 0 ? '' : first.word };
    }),
  );
}

const marked = (text: string) => ` ${plainWords(text)} `;

/**
 * The abbreviations that can lead anywhere: some page has the short form or one of the long ones.
 */
export function usedAbbreviations<T extends readonly [string, readonly string[]]>(
  abbreviations: readonly T[],
  entries: readonly SearchEntry[],
): T[] {
  const pages = entries.map(({ text, fields }) => ` ${foldedWords(`${text} ${fields.alias}`).join(' ')} `);
  const stands = (phrase: string) => pages.some((page) => page.includes(` ${foldedWords(phrase).join(' ')} `));
  return abbreviations.filter(([short, longs]) => stands(short) || longs.some(stands));
}
