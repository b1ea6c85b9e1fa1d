import type { Root } from 'mdast';

/** A generated file of text before it is written. */
export interface GeneratedText<T> {
  /** Path below `content/generated/`, without extension. */
  readonly path: string;
  readonly frontMatter: T;
  readonly body: Root;
}
