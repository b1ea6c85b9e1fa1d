import type { Language } from '../../corpus/model/language.ts';
import type { PlainKind, Slot, Understanding } from '../query/types.ts';
import type { Terms, WordCounts } from '../query/data.ts';
import { queryReader, understand } from '../query/understand.ts';
import type { Foreign, Reader } from '../query/understand.ts';
import type { Lookup, Posting } from '../rank/posting.ts';
import { joinPostings } from '../rank/posting.ts';
import { codesOf, rank } from '../rank/rank.ts';
import { indexLanguages } from '../text/index-copy.ts';
import type { QueryToken } from '../text/tokens.ts';
import { tokenise } from '../text/tokens.ts';
import type { SearchData, SearchFiles } from './files.ts';
import { vocabularyLimit } from './files.ts';
import { LanguageIndex } from './language-index.ts';
import type { Wanted } from './language-index.ts';
import { fullMatches } from './outcome.ts';
import type { FoundPage, SearchOutcome } from './outcome.ts';
import { openIndex } from './pagefind.ts';
import type { PagefindFilters } from './pagefind.ts';

export interface SearchRequest {
  readonly query: string;
  readonly filters?: PagefindFilters | null;
  readonly plain?: ReadonlySet<PlainKind>;
  /** The last word may still be being typed. */
  readonly typing?: boolean;
}

/** How much a result in the other language counts beside one in the page's own. */
const otherLanguage = 0.85;

/** Parts of a query that name something and may name what is not there. */
const named: readonly PlainKind[] = ['number', 'instrument', 'deadline', 'agency', 'question', 'role', 'record-kind'];

/** Share of the best result's words that a result must have to be shown. */
const least = 0.25;

/** The search of one site in one language of its interface. */
export class Search {
  readonly lang: Language;
  readonly #files: SearchFiles;
  readonly #indexes = new Map<Language, Promise<LanguageIndex>>();
  readonly #readers = new Map<string, Promise<Reader>>();
  #data: Promise<SearchData> | null = null;

  constructor(lang: Language, files: SearchFiles) {
    this.lang = lang;
    this.#files = files;
  }

  /** Starts loading what every search needs. */
  warm(): Promise<unknown> {
    return Promise.all([this.index(this.lang), this.data(), this.#reader(this.lang, false)]);
  }

  data(): Promise<SearchData> {
    this.#data ??= this.#files.data();
    return this.#data;
  }

  index(lang: Language): Promise<LanguageIndex> {
    const known = this.#indexes.get(lang);
    if (known !== undefined) return known;
    const opened = this.#files
      .pagefind()
      .then(async (module) => new LanguageIndex(await openIndex(module, indexLanguages[lang], this.#files.base)));
    this.#indexes.set(lang, opened);
    return opened;
  }

  /** Those of the folded words that the documents have in the language of the page. */
  async known(words: readonly string[]): Promise<ReadonlySet<string>> {
    const vocabulary = await this.#words(this.lang);
    return new Set(words.filter((word) => vocabulary.has(word)));
  }

  /** Answers a query. Rejects when the files of the search cannot be loaded or run. */
  async run(request: SearchRequest): Promise<SearchOutcome> {
    const { lang } = this;
    const other: Language = lang === 'vi' ? 'en' : 'vi';
    const own = await this.#reader(lang, false);
    const tokens = tokenise(request.query);
    const strange = tokens.filter((token) => isStrange(token, own, lang));
    const reader = strange.length > 0 ? await this.#reader(lang, true) : own;
    const { understanding, found } = await this.#read(request, lang, reader);
    const worded = understanding.parts.some((part) => part.kind === 'words' || part.kind === 'phrase');
    const foreign = strange.some(({ folded }) => reader.words.foreign(folded));
    if (!worded || (!foreign && found.length > 0))
      return { ...nothingSaid, understanding, found: telling(found), words: wordsOf(understanding) };
    const otherReader = await this.#reader(other, true);
    const { understanding: translated, found: more } = await this.#read(request, other, otherReader);
    const merged = await this.#inOwn(
      [...found, ...more.map((one) => ({ ...one, score: one.score * otherLanguage }))].sort(
        (a, b) => b.score - a.score,
      ),
    );
    const better = (more[0]?.coverage ?? 0) > (found[0]?.coverage ?? 0);
    return {
      ...nothingSaid,
      understanding: better ? translated : understanding,
      found: telling(merged),
      words: new Set([...wordsOf(understanding), ...wordsOf(translated)]),
    };
  }

  /** Reads and ranks a query. Numbers, times and names that lead to nothing are read again as plain words. */
  async #read(
    request: SearchRequest,
    lang: Language,
    reader: Reader,
  ): Promise<{ readonly understanding: Understanding; readonly found: FoundPage[] }> {
    const understanding = understand(request.query, reader, request);
    const found = await this.#ranked(understanding, lang, reader, request.filters);
    if (found.length > 0 || understanding.parts.every((part) => 'slots' in part)) return { understanding, found };
    const plainly = understand(request.query, reader, {
      ...request,
      plain: new Set([...(request.plain ?? []), ...named]),
    });
    return { understanding: plainly, found: await this.#ranked(plainly, lang, reader, request.filters) };
  }

  async #ranked(
    understanding: Understanding,
    lang: Language,
    reader: Reader,
    filters: PagefindFilters | null = null,
  ): Promise<FoundPage[]> {
    const [index, data] = await Promise.all([this.index(lang), this.data()]);
    const known = { years: data.years, held: new Map(data.held) };
    const codes = codesOf(understanding, known).map((word): Wanted => ({ word, toned: null }));
    const words = understanding.parts.flatMap((part) => ('slots' in part ? part.slots.flatMap(wanted) : []));
    const pagesOf = async (filters: PagefindFilters) => new Set(await index.pages(filters));
    const kindsNamed = [
      ...new Set(
        understanding.parts.flatMap((part) =>
          part.kind === 'record-kind'
            ? [part.of]
            : part.kind === 'question' && part.asks === 'deadline'
              ? ['task']
              : [],
        ),
      ),
    ];
    const [hubs, frames, prose, kinds] = await Promise.all([
      pagesOf({ weight: 'hub' }),
      pagesOf({ weight: 'frame' }),
      pagesOf({ weight: 'prose' }),
      Promise.all(kindsNamed.map(async (kind) => [kind, await pagesOf({ kind })] as const)),
      index.load([
        ...codes,
        ...words.flatMap((one) => formsOf(one, reader)).filter(({ word }) => mayOccur(word, reader.words.vocabulary)),
      ]),
    ]);
    const narrowed = filters === null ? null : await index.pages(filters);
    if (understanding.parts.length === 0) return (narrowed ?? []).map((page) => foundAt(page, lang));
    const allowed = narrowed === null ? null : new Set(narrowed);
    const context = {
      ...known,
      lookup: lookupForms(index.posting, reader),
      pages: data.pages[lang],
      hubs,
      frames,
      prose,
      kinds: new Map(kinds),
    };
    return rank(understanding, context)
      .filter(({ page }) => allowed === null || allowed.has(page))
      .map((one) => ({ ...foundAt(one.page, lang), ...one }));
  }

  /** Each record once, as its best find. Both indexes hold the same records in the same order, so a place in one is the place in the other. */
  async #inOwn(found: readonly FoundPage[]): Promise<FoundPage[]> {
    const [own, other] = await Promise.all(
      [this.lang, this.lang === 'vi' ? 'en' : 'vi'].map(async (lang) => (await this.index(lang as Language)).pages({})),
    );
    if (own === undefined || other === undefined || own.length !== other.length) return [...found];
    const places = new Map(other.map((page, place) => [page, place]));
    const first = new Map<string, FoundPage>();
    for (const one of found) {
      const page = one.lang === this.lang ? one.page : (own[places.get(one.page) ?? -1] ?? one.page);
      if (!first.has(page)) first.set(page, { ...one, own: page });
    }
    return [...first.values()];
  }

  /** With `foreign` the words of the other language are known too, and are not mended. */
  #reader(lang: Language, foreign: boolean): Promise<Reader> {
    const key = `${lang} ${foreign}`;
    const known = this.#readers.get(key);
    if (known !== undefined) return known;
    const others = async (): Promise<Foreign> => {
      const [vocabulary, terms] = await Promise.all([this.#words(lang === 'vi' ? 'en' : 'vi'), this.#terms()]);
      return { vocabulary, terms };
    };
    const read = Promise.all([this.data(), this.#words(lang), foreign ? others() : undefined]).then(
      ([data, own, other]) => queryReader(data, lang, own, other),
    );
    this.#readers.set(key, read);
    return read;
  }

  #termPairs: Promise<Terms> | null = null;
  #terms(): Promise<Terms> {
    this.#termPairs ??= this.#files.terms();
    return this.#termPairs;
  }

  readonly #vocabularies = new Map<Language, ReturnType<SearchFiles['words']>>();
  #words(lang: Language): ReturnType<SearchFiles['words']> {
    const words = this.#vocabularies.get(lang) ?? this.#files.words(lang);
    this.#vocabularies.set(lang, words);
    return words;
  }
}

const nothingSaid = { figures: [], unknown: [], notices: [], answer: null } as const;

/** A page found without a query. */
export const foundAt = (page: string, lang: Language): FoundPage => ({
  page,
  lang,
  own: page,
  score: 1,
  coverage: 1,
  missing: [],
  time: null,
  figure: null,
});

/** A word that the language does not have, or that is written with the marks of the other one. */
function isStrange({ folded, marked }: QueryToken, { words }: Reader, lang: Language): boolean {
  if (!/^[a-z]{2,}$/.test(folded)) return false;
  return (lang === 'en' && marked) || (!words.vocabulary.has(folded) && !words.thesaurus.has(folded));
}

/** A vocabulary that is not full has every word of two letters and more: the others need not be looked up. */
const mayOccur = (word: string, vocabulary: WordCounts) =>
  !/^[a-z]{2,}$/.test(word) || vocabulary.has(word) || vocabulary.size >= vocabularyLimit;

/** A word with its other forms, in a language that has such. */
const formsOf = (one: Wanted, { words }: Reader): Wanted[] => [
  one,
  ...words
    .forms(one.word)
    .filter((form) => form !== one.word)
    .map((word) => ({ word, toned: null })),
];

function lookupForms(lookup: Lookup, { words }: Reader): Lookup {
  const joined = new Map<string, Posting>();
  return (word, toned) => {
    const forms = words.forms(word);
    if (forms.length === 0 || (forms.length === 1 && forms[0] === word)) return lookup(word, toned);
    const known = joined.get(word) ?? joinPostings(forms.map((form) => lookup(form, null)));
    joined.set(word, known);
    return known;
  };
}

/** Full matches first; of the others those that have little of the query where some have most of it are left out. */
function telling(found: readonly FoundPage[]): FoundPage[] {
  const most = Math.max(0, ...found.map((one) => one.coverage));
  const kept = found.filter((one) => one.missing.length === 0 || one.coverage >= most * least);
  return fullMatches(kept) === 0
    ? kept
    : kept.toSorted((a, b) => Number(a.missing.length > 0) - Number(b.missing.length > 0));
}

const wanted = ({ alternatives }: Slot): Wanted[] =>
  alternatives.flatMap(({ words, toned }) => words.map((word, k) => ({ word, toned: toned[k] ?? null })));

const wordsOf = ({ parts }: Understanding): ReadonlySet<string> =>
  new Set(
    parts.flatMap((part) =>
      'slots' in part ? part.slots.flatMap((slot) => slot.alternatives.flatMap((one) => one.words)) : [],
    ),
  );
