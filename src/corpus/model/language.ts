/** The languages of the site; Vietnamese, the language of the documents, comes first. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** The other language of the site. */
export function otherLanguage(lang: Language): Language {
  return lang === 'vi' ? 'en' : 'vi';
}
