import type { CuratedLinks } from './curated.ts';
import type { DutyTools } from './duties/duties.ts';
import type { TextReader } from './similarity/text-reader.ts';

/** What the matchers need beside the records. */
export interface LinkTools {
  /** Features without formulas: for what a text is about. */
  readonly read: TextReader;
  /** Features of all words: for names, where every word counts. */
  readonly readAll: TextReader;
  readonly duties: DutyTools;
  readonly curated: CuratedLinks;
}
