import type { Lang } from '../i18n/languages.ts';
import { definitions } from './definitions.ts';
import { href } from './href.ts';
import { formPattern, markTerms } from './mark-terms.ts';

function lookup(lang: Lang) {
  const forms = definitions.flatMap(({ term, find }) => find[lang].map((form) => ({ form, term })));
  return { pattern: formPattern(forms), termOf: new Map(forms.map(({ form, term }) => [form, term])) };
}
const lookups: Readonly<Record<Lang, ReturnType<typeof lookup>>> = { vi: lookup('vi'), en: lookup('en') };

/** Links the first place of each defined term to the glossary. `text` is the language of the words, `page` that of the page. */
export function linkTerms(html: string, text: Lang, page: Lang, seen: Set<string>): string {
  const { pattern, termOf } = lookups[text];
  return markTerms(
    html,
    pattern,
    termOf,
    seen,
    (term, words) => `<a class="term" href="${href(`/${page}/glossary/#${term}`)}">${words}</a>`,
  );
}
