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
  const stand = phraseFinder(entries.map(({ text, fields }) => plainWords(`${text} ${fields.alias}`)));
  const count = (phrase: string) => stand(phrase).length;
  return subjectsOf(tables, lang).map((lines) =>
    lines.map((line) => {
      const words = line.flatMap((part) => part ?? []);
      const counted = words.map((word) => ({ word, pages: count(word) })).sort((a, b) => b.pages - a.pages);
      const [first] = counted;
      return { words, here: first === undefined || first.pages === 0 ? '' : first.word };
    }),
  );
}

/**
 * Makes the search for phrases in texts whose words are parted by one space: only those that have the rarest word of the phrase are read.
 */
function phraseFinder(texts: readonly string[]): (phrase: string) => readonly string[] {
  const having = new Map<string, string[]>();
  for (const text of texts) {
    const framed = ` ${text} `;
    for (const word of new Set(text.split(' '))) {
      const list = having.get(word);
      if (list === undefined) having.set(word, [framed]);
      else list.push(framed);
    }
  }
  return (phrase) => {
    const lists = phrase.split(' ').map((word) => having.get(word) ?? []);
    const fewest = lists.reduce((least, list) => (list.length < least.length ? list : least));
    return fewest.filter((text) => text.includes(` ${phrase} `));
  };
}

/**
 * The abbreviations that can lead anywhere: some page has the short form or one of the long ones.
 */
export function usedAbbreviations<T extends readonly [string, readonly string[]]>(
  abbreviations: readonly T[],
  entries: readonly SearchEntry[],
): T[] {
  const stand = phraseFinder(entries.map(({ text, fields }) => foldedWords(`${text} ${fields.alias}`).join(' ')));
  const stands = (phrase: string) => stand(foldedWords(phrase).join(' ')).length > 0;
  return abbreviations.filter(([short, longs]) => stands(short) || longs.some(stands));
}
