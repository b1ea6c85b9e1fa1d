import type { Root } from 'mdast';
import type { Language } from '../model/language.ts';
import type { PageHead } from '../model/page.ts';

/** A generated page before it is written. */
export interface Page {
  readonly language: Language;
  /** Path below `content/generated/{language}/`, without extension. */
  readonly path: string;
  readonly frontMatter: PageHead;
  readonly body: Root;
}
