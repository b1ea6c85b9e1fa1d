import type { Lang } from '../i18n/languages.ts';
import type { ContentsEntry } from './contents.ts';

const list = /<section class="relations\b[^>]*? id="([^"]+)"[^>]*>\s*<h2[^>]*>([\s\S]*?)<\/h2>/g;

/** The contents list of a rendered page that shows lists of links and little else: one entry a list. */
export function listsIn(html: string, lang: Lang): readonly ContentsEntry[] {
  return [...html.matchAll(list)].map(([, id = '', title = '']) => ({
    href: `#${id}`,
    label: null,
    text: title
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    lang,
  }));
}
