import { languages, type Language } from '../corpus/model/language.ts';

export { languages };
export type Lang = Language;

/** Each language's name in itself. */
export const languageNames: Readonly<Record<Lang, string>> = { vi: 'Tiếng Việt', en: 'English' };

/** The other language of the site. */
export function otherLanguage(lang: Lang): Lang {
  return lang === 'vi' ? 'en' : 'vi';
}

/** Whether a string, say of an address, is a language of the site. */
export function isLanguage(text: string | undefined): text is Lang {
  return languages.some((lang) => lang === text);
}
