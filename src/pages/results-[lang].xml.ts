import type { APIRoute, GetStaticPaths } from 'astro';
import { type Lang, languages } from '../i18n/languages.ts';
import { href } from '../site/href.ts';
import { resultNews } from '../site/results/news.ts';
import { site, strings } from '../site/settings.ts';
import { renderAtom } from '../translation/feed/atom.ts';

export const getStaticPaths = (() =>
  languages.map((lang) => ({ params: { lang }, props: { lang } }))) satisfies GetStaticPaths;

/** What came of the records, as an Atom feed: each result on the day on which it was entered. */
export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang }, site: origin }) => {
  const t = strings(lang);
  const absolute = (path: string) => new URL(href(path), origin).href;
  const xml = renderAtom({
    name: 'results',
    self: absolute(`/results-${lang}.xml`),
    page: absolute(`/${lang}/results/`),
    lang,
    title: `${site.name[lang]}: ${t('resultsTitle')}`,
    subtitle: t('resultsIntro'),
    author: site.name[lang],
    tagging: site.slug,
    since: site.feedSince,
    entries: resultNews(lang, absolute),
  });
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
