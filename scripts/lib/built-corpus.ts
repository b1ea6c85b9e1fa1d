import type { Corpus } from '../../src/corpus/corpus.ts';
import type { MovedId } from '../../src/corpus/model/moved-id.ts';
import type { ResultWords } from '../../src/corpus/model/result.ts';
import type { SuccessorEntry, UnitsOfToday } from '../../src/corpus/model/registry.ts';
import type { LoadedCorpus } from './load-corpus.ts';
import type { SiteWords } from './load-site-words.ts';
import type { LoadedTranslations } from './load-translations.ts';

/** What the corpus says, with what it was made from. */
export interface BuiltCorpus {
  readonly loaded: LoadedCorpus;
  readonly corpus: Corpus;
  /** What became of the rows of each annex, a line each. */
  readonly annexes: readonly string[];
  readonly translations: LoadedTranslations;
  /** Today's names: an overlay, no part of the corpus. */
  readonly successors: readonly SuccessorEntry[];
  /** Units of today where the districts stood. */
  readonly wards: UnitsOfToday | null;
  /** What people write for search, glossary and pictures. */
  readonly words: SiteWords;
  /** What became of published ids whose text has left them. */
  readonly moved: readonly MovedId[];
  /** By which words results are held against records. */
  readonly resultWords: ResultWords;
}
