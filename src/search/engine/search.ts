import { otherLanguage, type Language } from '../../corpus/model/language.ts';
import type { PlainKind, QueryPart } from '../query/types.ts';
import type { Reader } from '../query/understand.ts';
import type { CameFile } from '../records/came.ts';
import { isRecordPart } from '../records/record-part.ts';
import type { Given } from '../records/resolve.ts';
import { indexLanguages } from '../text/index-copy.ts';
import { tokenise } from '../text/tokens.ts';
import type { SearchData, SearchFiles } from './files.ts';
import { answers, dayOf, inOwn, mayAnswer, otherLanguageWeight, telling } from './found.ts';
import { asked, asksOnlyGoals } from './asked.ts';
import { hasYear, isFigures, mayBeWord } from './year-again.ts';
import { LanguageIndex } from './language-index.ts';
import { fullMatches } from './outcome.ts';
import type { FoundPage, SearchOutcome } from './outcome.ts';
import { openIndex } from './pagefind.ts';
import type { PagefindFilters } from './pagefind.ts';
import { Readers } from './readers.ts';
import type { Knows } from './readers.ts';
import { rankedPages } from './ranked-pages.ts';
import { recordPages } from './record-pages.ts';
import type { RecordPages } from './record-pages.ts';
import { part } from './lost-part.ts';
import type { Loaded, Reading } from './reading.ts';
import { isOpen, isStrange, wordsOf } from './sought-words.ts';

export interface SearchRequest {
  readonly query: string;
  readonly filters?: PagefindFilters | null;
  readonly plain?: ReadonlySet<PlainKind>;
  /** The last word may still be being typed. */
  readonly typing?: boolean;
  /** The day on which the query is asked, ISO: what is overdue is so on that day. Today when left out. */
  readonly asOf?: string;
}

/** The search of one site in one language of its interface. */
export class Search implements Loaded {
  readonly lang: Language;
  readonly #files: SearchFiles;
  readonly #indexes = new Map<Language, Promise<LanguageIndex>>();
  readonly #records = new Map<Language, Promise<RecordPages>>();
  readonly #readers: Readers;
  #came: Promise<CameFile> | null = null;

  constructor(lang: Language, files: SearchFiles) {
    this.lang = lang;
    this.#files = files;
    this.#readers = new Readers(files);
  }

  /** Starts loading what every search needs. */
  warm(): Promise<unknown> {
    return Promise.all([this.index(this.lang), this.data(), this.#readers.reader(this.lang, 'own')]);
  }

  data(): Promise<SearchData> {
    return this.#readers.data();
  }

  index(lang: Language): Promise<LanguageIndex> {
    const known = this.#indexes.get(lang);
    if (known !== undefined) return known;
    const opened = this.#files
      .pagefind()
      .then(
        async (module) =>
          new LanguageIndex(await openIndex(module, indexLanguages[lang], this.#files.base), this.#files.lost),
      );
    this.#indexes.set(lang, opened);
    return opened;
  }

  /** What came of the records, in the language of the page. */
  came(): Promise<CameFile> {
    this.#came ??= this.#files.came(this.lang);
    return this.#came;
  }

  /** What is known of the pages of an index beside their words. */
  records(lang: Language): Promise<RecordPages> {
    const loaded =
      this.#records.get(lang) ??
      Promise.all([this.#files.records(lang), this.index(lang).then((index) => index.pages({}))]).then(
        ([rows, pages]) => recordPages(rows, pages),
      );
    this.#records.set(lang, loaded);
    return loaded;
  }

  /** Those of the folded words that the documents have in the language of the page. */
  async known(words: readonly string[]): Promise<ReadonlySet<string>> {
    const vocabulary = await this.#readers.words(this.lang);
    return new Set(words.filter((word) => vocabulary.has(word)));
  }

  /** Answers a query. Rejects when the files of the search cannot be loaded or run. */
  async run(request: SearchRequest): Promise<SearchOutcome> {
    const { lang } = this;
    const other = otherLanguage(lang);
    const own = await this.#readers.reader(lang, 'own');
    const tokens = tokenise(request.query);
    const strange = tokens.filter((token) => isStrange(token, own, lang));
    const wider = strange.length > 0 ? await this.#readers.reader(lang, 'other') : own;
    const open = strange.some((token) => isOpen(token, wider, request.typing === true && token === tokens.at(-1)));
    const knows: Knows = open ? 'common' : 'other';
    const reader = open ? await this.#readers.reader(lang, knows) : wider;
    const reading = await this.#read(request, lang, reader);
    const worded = reading.understanding.parts.some((part) => 'slots' in part);
    const foreign = strange.some(({ folded }) => reader.words.foreign(folded));
    if (!worded || (!foreign && reading.found.length > 0)) return this.#outcome(request, reading, null);
    return this.#outcome(request, reading, await this.#read(request, other, await this.#readers.reader(other, knows)));
  }

  /** Joins what was found in the languages, and says what the reader has to know of it. */
  async #outcome(request: SearchRequest, own: Reading, other: Reading | null): Promise<SearchOutcome> {
    const found =
      other === null
        ? own.found
        : await inOwn(this, [
            ...own.found,
            ...other.found.map((one) => ({ ...one, score: one.score * otherLanguageWeight })),
          ]);
    const better = other !== null && answers(other) > answers(own);
    const main = better ? other : own;
    const asOf = dayOf(request);
    const kept = telling(found);
    return {
      understanding: main.understanding,
      found: kept,
      words: new Set([own, ...(other === null ? [] : [other])].flatMap(({ words }) => words)),
      figures: [...main.given.values()].flatMap(({ printed }) => printed),
      ...(await this.#told(own, other, main, kept)),
      answer: mayAnswer(main) ? await (await withRecords()).answerTo(this, main, kept, asOf) : null,
    };
  }

  /** What the reader has to know before the results, where there is anything to tell. */
  async #told(own: Reading, other: Reading | null, main: Reading, found: readonly FoundPage[]) {
    const { parts } = main.understanding;
    const plain =
      own.nowhere.length === 0 &&
      main.given.size === 0 &&
      (fullMatches(found) > 0 || parts.length === 0) &&
      parts.every((one) => one.kind !== 'instrument' || one.ids.length > 0);
    if (plain) return { unknown: [], notices: [] };
    const { noticesOf, unknownWords } = await part(() => import('./notices.ts'));
    return { unknown: await unknownWords(own, other, this.#readers, found), notices: noticesOf(main, found) };
  }

  /**
   * Reads and ranks a query. A figure that no record has, beside other words, is read again as a word; a year in which nothing is due, as
   * a figure, beside words as a word of the text (`quy hoạch đến 2050`).
   */
  async #read(request: SearchRequest, lang: Language, reader: Reader): Promise<Reading> {
    const understanding = await asked(request, reader, () => this.index(lang));
    const needs = understanding.parts.some((part) => isRecordPart(part)) || asksOnlyGoals(understanding);
    const [data, records, looking] = await Promise.all([
      this.data(),
      needs ? this.records(lang) : null,
      needs ? withRecords() : null,
    ]);
    const given: ReadonlyMap<QueryPart, Given> =
      records === null || looking === null
        ? new Map()
        : looking.resolve(understanding, records.rows, new Map(data.held), dayOf(request));
    const empty = understanding.parts.filter((part) => given.get(part)?.groups.length === 0);
    const asWord = empty.find((part) => part.kind === 'figure' && understanding.parts.length > 1);
    if (asWord !== undefined && request.plain?.has('figure') !== true)
      return this.#read({ ...request, plain: new Set([...(request.plain ?? []), 'figure' as const]) }, lang, reader);
    const year = empty.find((part) => part.kind === 'deadline' && part.due.kind === 'year');
    if (year?.kind === 'deadline' && year.due.year !== null) {
      const plain = new Set([...(request.plain ?? []), 'deadline' as const]);
      const plainly = await this.#read({ ...request, plain }, lang, reader);
      if (mayBeWord(understanding) ? hasYear(plainly, year.due.year) : isFigures(plainly)) return plainly;
    }
    const goals =
      records === null || looking === null ? [] : looking.goalsAsked(understanding, records.rows, data.tables.time);
    const { found, nowhere } = await rankedPages(this, { lang, understanding, given, goals }, reader, request.filters);
    const read = { lang, understanding, given, found, nowhere, goals, words: wordsOf(understanding, reader, lang) };
    return goals.length > 0 ? this.#withNaming(read, request, lang, reader) : read;
  }

  /** Behind the goals of a year what else names it: it lacks the word for goals, where that was asked for. */
  async #withNaming(read: Reading, request: SearchRequest, lang: Language, reader: Reader): Promise<Reading> {
    const { parts, query } = read.understanding;
    const year = parts.map((part) => (part.kind === 'deadline' ? part.due.year : null)).find((one) => one !== null);
    if (year === undefined) return read;
    const missing = parts.flatMap((part) => (part.kind === 'record-kind' ? query.slice(part.start, part.end) : []));
    const plain = new Set(['deadline', 'figure', 'number'] as const);
    const naming = await this.#read({ ...request, query: String(year), plain }, lang, reader);
    const known = new Set(read.found.map(({ page }) => page));
    const more = naming.found.filter(({ page }) => !known.has(page)).map((one) => ({ ...one, missing }));
    return { ...read, found: [...read.found, ...more], words: [...read.words, ...naming.words] };
  }
}

const withRecords = () => part(() => import('./with-records.ts'));
