import type { Lang } from '../i18n/languages.ts';

/** A text that is known to be in one language: what is printed, and its `lang`. */
export interface Wording {
  readonly text: string;
  readonly lang: Lang;
}

/** The wording for a reader of `lang`: the English where there is one, else the Vietnamese, marked as such. */
export function wording(text: { readonly vi: string; readonly en: string | null }, lang: Lang): Wording {
  return lang === 'en' && text.en !== null ? { text: text.en, lang: 'en' } : { text: text.vi, lang: 'vi' };
}

/** The `lang` attribute of an element inside a page: only where it departs from the page's own language. */
export function langAttribute(text: Lang, page: Lang): Lang | undefined {
  return text === page ? undefined : text;
}
