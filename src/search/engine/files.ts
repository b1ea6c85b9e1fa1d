import type { QueryData, Terms, WordCounts } from '../query/data.ts';
import type { PagefindModule } from './pagefind.ts';
import { watchFiles } from './watch.ts';

/** What `scripts/index-search.ts` writes beside Pagefind's own files. */
export interface SearchData extends QueryData {
  /** Pages of each index. */
  readonly pages: Readonly<Record<'vi' | 'en', number>>;
  /** Documents that the site holds, by instrument id. */
  readonly held: readonly (readonly [string, string])[];
  /** What each kind of record is called. */
  readonly kinds: Readonly<Record<string, Readonly<Record<'vi' | 'en', string>>>>;
  /** Deadlines that occur, soonest first: code and last day. */
  readonly dues: readonly (readonly [code: string, to: string])[];
  /** Entries that another one shows among its own words, both by their place in the index: the row of a sub-row. */
  readonly parts: readonly (readonly [part: number, whole: number])[];
}

/** The files of the search; one of them per method, so that a test can give its own. */
export interface SearchFiles {
  /** Folder of the bundle, with a slash at the end. */
  readonly base: string;
  data(): Promise<SearchData>;
  words(lang: 'vi' | 'en'): Promise<WordCounts>;
  terms(): Promise<Terms>;
  pagefind(): Promise<PagefindModule>;
  /** How many files of the index were asked for in vain so far. */
  readonly lost?: () => number;
}

let lost: (() => number) | null = null;

/**
 * The files as the browser fetches them from the bundle at `base`. A module that could not be loaded is kept as such by the browser:
 * a further `attempt` asks for it by another name.
 */
export function fetchedFiles(base: string, attempt = 0): SearchFiles {
  lost ??= watchFiles(base);
  const again = attempt > 0 ? `?${attempt}` : '';
  const get = async (name: string) => {
    const response = await fetch(`${base}${name}`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response;
  };
  return {
    base,
    data: async () => (await (await get('query.json')).json()) as SearchData,
    words: async (lang) => readVocabulary(await (await get(`words-${lang}.txt`)).text()),
    terms: async () => (await (await get('terms.json')).json()) as Terms,
    pagefind: () => import(/* @vite-ignore */ `${base}pagefind.js${again}`) as Promise<PagefindModule>,
    lost,
  };
}

/** Words kept of a language's vocabulary; the rarest are left out. */
export const vocabularyLimit = 12000;

/** Words in the order of their frequency; the more frequent has the higher count. */
export function readVocabulary(text: string): WordCounts {
  const words = text.split(' ').filter((word) => word !== '');
  return new Map(words.map((word, i) => [word, words.length - i]));
}
