import type { Hit, Lookup, Posting } from '../rank/posting.ts';
import { preferTones } from '../rank/posting.ts';
import { readSyllable, spellings } from '../text/syllable.ts';
import { toIndexWord } from '../text/index-copy.ts';
import type { PagefindFilters, PagefindInstance, PagefindResult } from './pagefind.ts';

/** A word to look up: folded, and with the typed tones where they count. */
export interface Wanted {
  readonly word: string;
  readonly toned: string | null;
}
const none: Posting = new Map();

/** The index of one language: looks up words one by one and remembers them. */
export class LanguageIndex {
  readonly #pagefind: PagefindInstance;
  readonly #postings = new Map<string, Posting>();
  readonly #results = new Map<string, PagefindResult>();
  readonly #filtered = new Map<string, readonly string[]>();
  #turn: Promise<unknown> = Promise.resolve();

  readonly #lost: () => number;

  /** @param lost how many files of the index were asked for in vain so far */
  constructor(pagefind: PagefindInstance, lost: () => number = () => 0) {
    this.#pagefind = pagefind;
    this.#lost = lost;
  }

  /**
   * Looks words up, loading the chunks of all at once. Afterwards `posting` knows them.
   * @throws when a file does not come: what is not loaded is not the same as what is not there
   */
  async load(words: readonly Wanted[]): Promise<void> {
    const keys = new Map<string, boolean>();
    for (const { word, toned } of words) {
      keys.set(word, false);
      if (toned !== null) for (const spelling of spellings(toned)) keys.set(spelling, true);
    }
    const missing = [...keys].filter(([key, exact]) => !this.#postings.has(keyOf(key, exact)));
    if (missing.length === 0) return;
    const before = this.#lost();
    await Promise.all(missing.map(([key]) => this.#pagefind.preload(toIndexWord(key))));
    this.#complete(before);
    await this.#alone(async () => {
      for (const exact of [false, true]) {
        const some = missing.filter(([, one]) => one === exact);
        if (some.length === 0) continue;
        await this.#pagefind.options({ exactDiacritics: exact });
        for (const [key] of some) {
          const found = await this.#find(toIndexWord(key));
          this.#complete(before);
          this.#postings.set(keyOf(key, exact), found);
        }
      }
    });
  }

  /** @throws when files were lost since */
  #complete(before: number): void {
    if (this.#lost() > before) throw new Error('A file of the search index could not be loaded');
  }

  /** The posting of a word that was loaded. */
  readonly posting: Lookup = (word, toned) => {
    const folded = this.#postings.get(keyOf(word, false)) ?? none;
    if (toned === null) return folded;
    const exact = spellings(toned).flatMap((spelling) => [...(this.#postings.get(keyOf(spelling, true)) ?? none)]);
    return preferTones(folded, new Map(exact), (readSyllable(toned)?.tone ?? '') !== '');
  };

  /** The pages of the index that have the filters' values, in the order of the documents. */
  async pages(filters: PagefindFilters): Promise<readonly string[]> {
    const key = JSON.stringify(filters);
    const known = this.#filtered.get(key);
    if (known !== undefined) return known;
    const before = this.#lost();
    const { results } = await this.#alone(() => this.#pagefind.search(null, { filters }));
    this.#complete(before);
    this.#remember(results);
    const pages = results.map((result) => result.id);
    this.#filtered.set(key, pages);
    return pages;
  }

  /** The values of all filters. Loads every filter. */
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>> {
    return this.#pagefind.filters();
  }

  /** A page that some look-up has met. */
  result(page: string): PagefindResult | undefined {
    return this.#results.get(page);
  }

  async #find(term: string): Promise<Posting> {
    const { results } = await this.#pagefind.search(term);
    this.#remember(results);
    return new Map(
      results.map((result): [string, Hit] => {
        const fields = result.matchedMetaFields ?? [];
        return [result.id, { body: result.score, at: result.words, fields, factor: 1 }];
      }),
    );
  }

  #remember(results: readonly PagefindResult[]): void {
    for (const result of results) if (!this.#results.has(result.id)) this.#results.set(result.id, result);
  }

  /** Options of an instance hold for every search under way: look-ups with different options take turns. */
  #alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work, work);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}

const keyOf = (word: string, exact: boolean) => `${exact ? '=' : '~'}${word}`;
