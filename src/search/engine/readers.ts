import { otherLanguage, type Language } from '../../corpus/model/language.ts';
import type { Terms, WordCounts } from '../query/data.ts';
import type { Subjects } from '../query/subjects.ts';
import { queryReader } from '../query/understand.ts';
import type { Foreign, Reader } from '../query/understand.ts';
import type { SearchData, SearchFiles } from './files.ts';

/** The words that a reader knows. */
export type Knows = 'own' | 'other' | 'common';

/** The readers of queries, each made when it is first needed: of a language alone, or with what is known of the other one. */
export class Readers {
  readonly #files: SearchFiles;
  readonly #made = new Map<string, Promise<Reader>>();
  readonly #subjects = new Map<Language, Promise<Subjects>>();
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

  /** Everyday words by subject. */
  subjects(lang: Language): Promise<Subjects> {
    const subjects = this.#subjects.get(lang) ?? this.#files.subjects(lang);
    this.#subjects.set(lang, subjects);
    return subjects;
  }

  /**
   * A reader that knows the words of its own language, those of the `other` one too, or besides them the `common` words of English that the
   * documents do not have, which are not to be mended.
   */
  reader(lang: Language, knows: Knows): Promise<Reader> {
    const key = `${lang} ${knows}`;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const read = Promise.all([
      this.data(),
      this.words(lang),
      this.#files.synonyms(lang),
      knows === 'own' ? undefined : this.#foreign(lang, knows === 'common'),
    ]).then(([data, vocabulary, synonyms, other]) => queryReader(data, lang, { vocabulary, synonyms }, other));
    this.#made.set(key, read);
    return read;
  }

  async #foreign(lang: Language, withCommon: boolean): Promise<Foreign> {
    this.#terms ??= this.#files.terms();
    if (withCommon) this.#common ??= this.#files.common();
    const [vocabulary, terms, common] = await Promise.all([
      this.words(otherLanguage(lang)),
      this.#terms,
      withCommon ? this.#common : null,
    ]);
    return { vocabulary, terms, common: common ?? new Set() };
  }
}
