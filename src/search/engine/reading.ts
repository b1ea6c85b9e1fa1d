import type { Language } from '../../corpus/model/language.ts';
import type { QueryPart, Slot, Understanding } from '../query/types.ts';
import type { CameFile } from '../records/came.ts';
import type { Given } from '../records/resolve.ts';
import type { SearchData } from './files.ts';
import type { LanguageIndex } from './language-index.ts';
import type { FoundPage } from './outcome.ts';
import type { RecordPages } from './record-pages.ts';

/** A query as it was read in one language, with what the records give for it and what was found. */
export interface Reading {
  readonly lang: Language;
  readonly understanding: Understanding;
  readonly given: ReadonlyMap<QueryPart, Given>;
  readonly found: readonly FoundPage[];
  /** Words that stand for the query in texts. */
  readonly words: readonly string[];
  /** Typed words that stand on no page, with what they were read as. */
  readonly nowhere: readonly Slot[];
  /** Goals of the year that is asked for. */
  readonly goals: readonly string[];
}

/** What an answer is looked up in; each file is loaded when it is first asked for. */
export interface Loaded {
  readonly lang: Language;
  data(): Promise<SearchData>;
  index(lang: Language): Promise<LanguageIndex>;
  records(lang: Language): Promise<RecordPages>;
  came(): Promise<CameFile>;
}
