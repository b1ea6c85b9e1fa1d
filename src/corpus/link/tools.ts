import type { CuratedLinks } from './curated.ts';
import type { WordTables } from '../model/words.ts';
import type { DutyTools } from './duties/duties.ts';
import type { TextReader } from './similarity/text-reader.ts';

/** What the matchers need beside the records. */
export interface LinkTools {
  /** Features without formulas: for what a text is about. */
  readonly read: TextReader;
  /** Features of all words: for names, where every word counts. */
  readonly readAll: TextReader;
  /** Features of names of projects, without the words with which such names begin. */
  readonly readName: TextReader;
  readonly duties: DutyTools;
  /** Rows that the registry assigns to a project. */
  readonly settledRows: ReadonlySet<string>;
  readonly curated: CuratedLinks;
  /** The words of citations. */
  readonly places: WordTables['places'];
}
