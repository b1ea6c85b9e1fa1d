import type { Asked } from './types.ts';

/**
 * The data by which queries are understood: made from the registry and the records when the site is built
 * (`index/query-data.ts`) and fetched once by the browser. Names are folded, words parted by one space.
 */
export interface AgencyName {
  readonly id: string;
  /** Display names. */
  readonly vi: string;
  readonly en: string;
  /** Other full names and variants, in either language; abbreviations too where they name the territory in full words. */
  readonly names: readonly string[];
  /**
   * Abbreviations of one word, or of a word like `Sở` and one: as written in lower case. `!` before one that is a word of either language
   * otherwise (`!dot`, `!most`): it counts in capitals only.
   */
  readonly short: readonly string[];
  /** Some record is led, coordinated, monitored or supervised by it. */
  readonly works: boolean;
}

export interface InstrumentName {
  readonly id: string;
  /** As cited: `Nghị quyết 45-NQ/TW`, `Resolution 45-NQ/TW`. */
  readonly vi: string;
  readonly en: string;
  /** Leading number without zeros, `''` when it has none. */
  readonly number: string;
  /** Year in the number, `''` without one. */
  readonly year: string;
  /** Year of the date, `''` when unknown. */
  readonly dated: string;
  /** The letters of the number: `nq tw`. */
  readonly letters: readonly string[];
  /** Names of its type: `nghi quyet`, `resolution`. */
  readonly types: readonly string[];
  /** Names by which it is cited without number: `luat quy hoach`. */
  readonly names: readonly string[];
  /** The site holds its text. */
  readonly held: boolean;
}

/** Words by which figures are asked for; as written, lower case. */
export interface FigureWords {
  readonly over: readonly string[];
  readonly under: readonly string[];
  /** What opens a range (`từ`) and what parts its ends (`đến`). */
  readonly from: readonly string[];
  readonly through: readonly string[];
  readonly about: readonly string[];
  /** `tỷ` → 1e9. */
  readonly scales: readonly { readonly scale: number; readonly words: readonly string[] }[];
  /** Key of a unit and its words (`vnd`, `percent`), and those that may stand before the number. */
  readonly units: readonly {
    readonly unit: string;
    readonly words: readonly string[];
    readonly before: readonly string[];
  }[];
}

/** Words of the language, from `content/registry/search.yaml`. */
export interface LanguageTables {
  /** First words of names of bodies: `so`, `bo`, `ubnd`. */
  readonly heads: readonly string[];
  /** The first words of such heads with their marks. */
  readonly headsWritten: readonly string[];
  /** Words that may be left out of a name: `va`, `of`. */
  readonly optional: readonly string[];
  /** What names of bodies call the territory of the site: `tp`. */
  readonly territory: string;
  /** The names of that territory: `da nang`. */
  readonly territoryNames: readonly string[];
  /** Long and short forms inside names: `['uy ban nhan dan', 'ubnd']`. */
  readonly contractions: readonly (readonly [string, string])[];
  /** Turns of questions, and what may stand behind them as part of them: `sở nào` with `phụ trách`. */
  readonly questions: readonly {
    readonly asks: Asked;
    readonly words: readonly string[];
    readonly behind: readonly string[];
  }[];
  /** Turns of two parts with what is asked about between them. */
  readonly turns: readonly {
    readonly asks: Asked;
    readonly opens: readonly string[];
    readonly closes: readonly string[];
  }[];
  /** What a question of yes or no opens with and closes with. */
  readonly whether: { readonly opens: readonly string[]; readonly closes: readonly string[] };
  readonly roles: readonly { readonly role: 'lead' | 'coordinating'; readonly words: readonly string[] }[];
  readonly kinds: readonly { readonly kind: string; readonly words: readonly string[] }[];
  /** Words without meaning of their own in a query, as written (NFC, lower case), not folded. */
  readonly stop: readonly string[];
  /** The same, in a query that has marks: without them the word may be another one. */
  readonly stopAmongMarks: readonly string[];
  /** The same, where the query is read as English. */
  readonly stopEnglish: readonly string[];
  /** Words that mean nothing alone between names, though elsewhere they may: `cho`, `tại`. */
  readonly connectives: readonly string[];
  readonly time: TimeWords;
  readonly places: PlaceWords;
  readonly figures: FigureWords;
  /** Spellings that sound alike: `['gi', 'd']`. */
  readonly sounds: readonly (readonly [string, string])[];
}
export interface TimeWords {
  readonly quarter: readonly string[];
  readonly month: readonly string[];
  readonly day: readonly string[];
  readonly year: readonly string[];
  /** Before the first day of a time; by its last day; after its last day. */
  readonly before: readonly string[];
  readonly by: readonly string[];
  readonly after: readonly string[];
  /** What opens a stretch (`từ`) and what parts its ends (`đến`). */
  readonly from: readonly string[];
  readonly through: readonly string[];
  /** What parts them too, but between two years names each of them (`và`). */
  readonly and: readonly string[];
  readonly due: readonly string[];
  /** The same behind a time (`quý 2 phải xong`), and the part of a month or a quarter before it (`cuối tháng 6`). */
  readonly behind: readonly string[];
  readonly part: readonly string[];
  readonly period: readonly string[];
  readonly overdue: readonly string[];
  readonly soon: readonly string[];
  /** Words for the numbers of quarters and months: `tư` → 4, `giêng` → 1. */
  readonly numbers: readonly (readonly [word: string, value: number])[];
  /** Parts of a year by name: `6 tháng đầu năm` → 1 to 6. */
  readonly stretches: readonly { readonly months: readonly [number, number]; readonly words: readonly string[] }[];
  /** English names: `september` → 9, `fourth` → 4. */
  readonly months: Readonly<Record<string, number>>;
  /** Names that are other words too: months only beside a day or a year (`May 2021`). */
  readonly monthsBesideNumber: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly recurring: readonly { readonly every: 'year' | 'quarter'; readonly words: readonly string[] }[];
}
/** Words by which a place in a document is named. */
export interface PlaceWords {
  readonly annex: readonly string[];
  readonly row: readonly string[];
  /** What may stand before the number of a row of a named annex. */
  readonly number: readonly string[];
  readonly section: readonly string[];
  /** A group of rows of a named annex. */
  readonly group: readonly string[];
  readonly clause: readonly string[];
  readonly point: readonly string[];
  readonly article: readonly string[];
}

export interface QueryData {
  /** Names of districts and communes, with their marks: what stands there is found by them. */
  readonly units: readonly string[];
  readonly agencies: readonly AgencyName[];
  readonly instruments: readonly InstrumentName[];
  /** Short form and what it stands for, with their marks: `['gpmb', ['giải phóng mặt bằng']]`. */
  readonly abbreviations: readonly (readonly [string, readonly string[]])[];
  readonly tables: LanguageTables;
}

/** Vietnamese and English terms of the glossary that mean the same, with their marks. */
export type Terms = readonly (readonly [vi: readonly string[], en: readonly string[]])[];

/** Lines of words of one language, with their marks: what means the same, and what is a part or a kind of it. */
export type Synonyms = readonly (readonly [same: readonly string[], narrower?: readonly string[]])[];

/** The words of one language of the corpus, most frequent first. */
export type WordCounts = ReadonlyMap<string, number>;
