import { fold } from '../../src/search/text/fold.ts';
import { foldedWords, tokenise } from '../../src/search/text/tokens.ts';
import { spellings } from '../../src/search/text/syllable.ts';
import { understand } from '../../src/search/query/understand.ts';
import type { Reader } from '../../src/search/query/understand.ts';
import type { QueryPart } from '../../src/search/query/types.ts';

/** What is asked of a body to tell whether a phrase names it. */
export interface NamedBody {
  readonly id: string;
  readonly name: { readonly vi: string; readonly en: string | null };
  readonly abbreviations: readonly string[];
  readonly variants: readonly string[];
}

/** All lower-case phrases of one to three words of texts, each once, in the order in which they occur first. */
export function phrasesOf(texts: readonly string[]): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    const words = tokenise(text).map((token) => token.text);
    for (const [at] of words.entries())
      for (let length = 1; length <= 3 && at + length <= words.length; length++) {
        const phrase = words.slice(at, at + length);
        if (phrase.every((word) => word === word.toLowerCase())) found.add(phrase.join(' '));
      }
  }
  return [...found];
}

/**
 * What phrases are read as that they do not name, each typed with its tones and without: a body none of whose names has all the words that
 * were taken for it; a time, a figure, an address or an instrument in a phrase without a digit, a Roman numeral or a word of time.
 */
export function falseReadings(phrases: readonly string[], reader: Reader, bodies: readonly NamedBody[]): string[] {
  const names = new Map(bodies.map((body) => [body.id, wordsOf(body)]));
  return phrases.flatMap((phrase) =>
    [...new Set([phrase, fold(phrase)])].flatMap((query) => {
      const { parts } = understand(query, reader);
      return parts
        .filter((part) => isFalse(part, query, phrase, names, reader))
        .map((part) => `${part.kind} read out of "${query}" (${phrase})`);
    }),
  );
}

function isFalse(
  part: QueryPart,
  query: string,
  phrase: string,
  names: ReadonlyMap<string, ReadonlySet<string>>,
  { data }: Reader,
): boolean {
  if (part.kind === 'agency') {
    const first = foldedWords(query.slice(0, part.start)).length;
    const taken = foldedWords(query.slice(part.start, part.end)).length;
    const meant = tokenise(phrase).slice(first, first + taken);
    const whole = meant.map(({ folded }) => folded).join(' ');
    return !part.ids.some(
      (id) =>
        meant.every(({ text }) => names.get(id)?.has(text.toLowerCase()) === true) ||
        data.agencies.some((one) => one.id === id && one.names.includes(whole)),
    );
  }
  if (part.kind === 'instrument' || part.kind === 'number' || part.kind === 'figure') {
    const named = data.instruments.some((one) => one.names.some((name) => fold(phrase).includes(name)));
    return !named && !/\d|\b[ivxl]+\b/i.test(phrase);
  }
  if (part.kind !== 'deadline') return false;
  const { time } = data.tables;
  const turns = [...time.recurring, ...time.stretches].flatMap(({ words }) => words);
  const said = [...turns, ...time.overdue, ...time.soon, ...time.quarter, ...time.month].some((words) =>
    ` ${phrase} `.includes(` ${words} `),
  );
  return !said && !/\d/.test(phrase);
}

/** The words of all names of a body with their marks, in every placement of tones. */
function wordsOf({ name, abbreviations, variants }: NamedBody): ReadonlySet<string> {
  const all = [name.vi, name.en ?? '', ...abbreviations, ...variants].join(' ').toLowerCase();
  return new Set(tokenise(all).flatMap(({ text }) => spellings(text)));
}
