import type { Lang } from '../i18n/languages.ts';
import { linesAnchor } from './source/lines.ts';

/**
 * An address of the site as a browser needs it: the base path put before a root-relative path (`/vi/tasks/`).
 * Anything else (another site, an anchor) is returned as it is.
 */
export function href(path: string, base: string = import.meta.env.BASE_URL): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return base.replace(/\/$/, '') + path;
}

/** The address of a record's page in a language. */
export function recordHref(lang: Lang, id: string): string {
  return href(`/${lang}/${id}/`);
}

/** The address of a stretch of a document in the source viewer. Lines are 1-based; the stretch must be one that a record names. */
export function sourceHref(lang: Lang, document: string, first: number, last: number = first): string {
  return href(`/${lang}/${document}/source/#${linesAnchor([first, last])}`);
}
