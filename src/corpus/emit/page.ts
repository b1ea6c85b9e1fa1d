import type { Root } from 'mdast';
import type { Language } from './labels.ts';

/** A step on the way down to a page, or a neighbour of it. */
export interface PageReference {
  readonly id: string;
  readonly title: string;
  readonly lang: Language;
}

/** An entry of the contents of a page: a provision that it prints, or a list. */
export interface ContentsItem {
  /** The `id` of the element on the page. */
  readonly anchor: string;
  readonly label: string | null;
  readonly title: string;
  readonly lang: Language;
}

export type PageKind =
  | 'document'
  | 'provision'
  | 'annex'
  | 'task'
  | 'target'
  | 'project'
  | 'agency'
  | 'instrument'
  | 'place';

/** State of the English on a page; `null` on Vietnamese pages. */
export type PageState = 'missing' | 'machine draft' | 'reviewed' | 'approved' | 'stale' | null;

/** What stands in the front matter of a generated page. The site's content schema mirrors it. */
export interface FrontMatter {
  readonly kind: PageKind;
  readonly id: string;
  readonly title: string;
  /** Language that the title is in: Vietnamese on an English page while no translation exists. */
  readonly titleLang: Language;
  readonly label: string | null;
  readonly description: string;
  readonly document: string | null;
  readonly lines: readonly [number, number] | null;
  readonly trail: readonly PageReference[];
  readonly previous: PageReference | null;
  readonly next: PageReference | null;
  /** Whether the text brings the title of the page, with its links and marks. */
  readonly titled: boolean;
  /** What a reader finds on the page. */
  readonly contents: readonly ContentsItem[];
  readonly state: PageState;
}

/** A generated file of text before it is written. */
export interface GeneratedFile<T> {
  /** Path below `content/generated/`, without extension. */
  readonly path: string;
  readonly frontMatter: T;
  readonly body: Root;
}
