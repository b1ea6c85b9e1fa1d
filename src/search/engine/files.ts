import type { QueryData, Synonyms, Terms, WordCounts } from '../query/data.ts';
import { unpackData } from '../query/packed.ts';
import type { Packed } from '../query/packed.ts';
import type { CameFile } from '../records/came.ts';
import type { RecordRow } from '../records/row.ts';
import type { Subjects } from '../query/subjects.ts';
import { unpackWords } from '../text/word-list.ts';
import type { PagefindModule } from './pagefind.ts';
import { watchFiles } from './watch.ts';

/** What `scripts/index-search.ts` writes beside Pagefind's own files. */
export interface SearchData extends QueryData {
  /** Pages of each index. */
  readonly pages: Readonly<Record<'vi' | 'en', number>>;
  /** Where the name of each page stands among the words of its text, in the order of the index; see `packNames`. */
  readonly names: Readonly<Record<'vi' | 'en', string>>;
  /** Documents that the site holds, by instrument id. */
  readonly held: readonly (readonly [string, string])[];
  /** What each kind of record is called. */
  readonly kinds: Readonly<Record<string, Readonly<Record<'vi' | 'en', string>>>>;
  /** Entries that another one shows among its own words, both by their place in the index: the row of a sub-row. */
  readonly parts: readonly (readonly [part: number, whole: number])[];
}

/** The files of the search; one of them per method, so that a test can give its own. */
export interface SearchFiles {
  /** Folder of the bundle, with a slash at the end. */
  readonly base: string;
  data(): Promise<SearchData>;
  words(lang: 'vi' | 'en'): Promise<WordCounts>;
  synonyms(lang: 'vi' | 'en'): Promise<Synonyms>;
  terms(): Promise<Terms>;
  /** Common English words that the documents do not have. */
  common(): Promise<ReadonlySet<string>>;
  /** What is known of each page of the index beside its words, in the order of the index. */
  records(lang: 'vi' | 'en'): Promise<readonly RecordRow[]>;
  /** What came of the records, by sources outside the documents. */
  came(lang: 'vi' | 'en'): Promise<CameFile>;
  /** Everyday words by subject, for words that stand nowhere. */
  subjects(lang: 'vi' | 'en'): Promise<Subjects>;
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
    data: async () => unpackData((await (await get('query.json')).json()) as Packed<SearchData>),
    words: async (lang) => readVocabulary(await (await get(`words-${lang}.txt`)).text()),
    synonyms: async (lang) => (await (await get(`synonyms-${lang}.json`)).json()) as Synonyms,
    terms: async () => (await (await get('terms.json')).json()) as Terms,
    common: async () => new Set(unpackWords(await (await get('common.txt')).text())),
    records: async (lang) => (await (await get(`records-${lang}.json`)).json()) as RecordRow[],
    came: async (lang) => (await (await get(`came-${lang}.json`)).json()) as CameFile,
    subjects: async (lang) => (await (await get(`subjects-${lang}.json`)).json()) as Subjects,
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
