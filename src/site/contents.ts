import type { Lang } from '../i18n/languages.ts';
import type { PageHead } from '../corpus/model/page.ts';

export interface ContentsEntry {
  readonly href: string;
  readonly label: string | null;
  readonly text: string;
  readonly lang: Lang;
}

/** The contents of a generated page as its front matter gives them. */
export function contentsOf({ contents }: Pick<PageHead, 'contents'>): readonly ContentsEntry[] {
  return contents.map(({ anchor, label, title, lang }) => ({ href: `#${anchor}`, label, text: title, lang }));
}
