import { languages, otherLanguage, type Language } from '../corpus/model/language.ts';

export { languages, otherLanguage };
export type Lang = Language;

/** Each language's name in itself. */
export const languageNames: Readonly<Record<Lang, string>> = { vi: 'Tiếng Việt', en: 'English' };

/** Whether a string, say of an address, is a language of the site. */
export function isLanguage(text: string | undefined): text is Lang {
  return languages.some((lang) => lang === text);
}
