import type { Language } from '../../corpus/model/language.ts';
import type { Terms, WordCounts } from '../query/data.ts';
import { queryReader } from '../query/understand.ts';
import type { Foreign, Reader } from '../query/understand.ts';
import type { SearchData, SearchFiles } from './files.ts';

/** The readers of queries, each made when it is first needed: of a language alone, or with what is known of the other one. */
export class Readers {
  readonly #files: SearchFiles;
  readonly #made = new Map<string, Promise<Reader>>();
  readonly #vocabularies = new Map<Language, Promise<WordCounts>>();
  #data: Promise<SearchData> | null = null;
  #terms: Promise<Terms> | null = null;
  #common: Promise<ReadonlySet<string>> | null = null;

  constructor(files: SearchFiles) {
    this.#files = files;
  }

  data(): Promise<SearchData> {
    this.#data ??= this.#files.data();
    return this.#data;
  }

  words(lang: Language): Promise<WordCounts> {
    const words = this.#vocabularies.get(lang) ?? this.#files.words(lang);
    this.#vocabularies.set(lang, words);
    return words;
  }

  /** With `foreign` the words of the other language are known too, and common words of either are not mended. */
  reader(lang: Language, foreign: boolean): Promise<Reader> {
    const key = `${lang} ${foreign}`;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const read = Promise.all([
      this.data(),
      this.words(lang),
      this.#files.synonyms(lang),
      foreign ? this.#foreign(lang) : undefined,
    ]).then(([data, vocabulary, synonyms, other]) => queryReader(data, lang, { vocabulary, synonyms }, other));
    this.#made.set(key, read);
    return read;
  }

  async #foreign(lang: Language): Promise<Foreign> {
    this.#terms ??= this.#files.terms();
    this.#common ??= this.#files.common();
    const [vocabulary, terms, common] = await Promise.all([
      this.words(lang === 'vi' ? 'en' : 'vi'),
      this.#terms,
      this.#common,
    ]);
    return { vocabulary, terms, common };
  }
}
