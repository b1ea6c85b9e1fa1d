/** The languages of the site; Vietnamese, the language of the documents, comes first. */
export const languages = ['vi', 'en'] as const;
export type Lang = (typeof languages)[number];

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
