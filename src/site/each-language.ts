import { type Lang, languages } from '../i18n/languages.ts';

/** The paths of a page that stands once in each language: for `getStaticPaths`. */
export function eachLanguage(): { params: { lang: Lang }; props: { lang: Lang } }[] {
  return languages.map((lang) => ({ params: { lang }, props: { lang } }));
}
