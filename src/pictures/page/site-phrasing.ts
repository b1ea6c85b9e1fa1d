import type { Lang } from '../../i18n/languages.ts';
import { said } from '../../site/settings.ts';
import { type Phrasing, phrasingOf } from '../phrasing.ts';

/** The phrasing of a language, its sentences as they are true of the documents of the site. */
export function sitePhrasing(lang: Lang): Phrasing {
  return phrasingOf(lang, (text) => said(text, lang));
}
