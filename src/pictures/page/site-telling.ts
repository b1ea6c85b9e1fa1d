import type { Lang } from '../../i18n/languages.ts';
import { said } from '../../site/settings.ts';
import { type Telling, tellingOf } from '../telling.ts';

/** The telling of a language, its sentences as they are true of the documents of the site. */
export function siteTelling(lang: Lang): Telling {
  return tellingOf(lang, (text) => said(text, lang));
}
