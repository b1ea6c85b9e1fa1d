import type { APIRoute, GetStaticPaths } from 'astro';
import { type Lang, languages } from '../i18n/languages.ts';
import { site, strings } from '../site/settings.ts';
import { href } from '../site/href.ts';
import { newsOf } from '../translation/page/news.ts';
import { renderAtom } from '../translation/feed/atom.ts';

export const getStaticPaths = (() =>
  languages.map((lang) => ({ params: { lang }, props: { lang } }))) satisfies GetStaticPaths;

/** News of corrections and of English that a person has signed, as an Atom feed. */
export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang }, site: origin }) => {
  const t = strings(lang);
  const absolute = (path: string) => new URL(href(path), origin).href;
  const xml = renderAtom({
    self: absolute(`/feed-${lang}.xml`),
    page: absolute(`/${lang}/translation/`),
    lang,
    name: 'feed',
    title: `${site.name[lang]}: ${t('trFeedTitle')}`,
    subtitle: t('trFeedText'),
    author: site.name[lang],
    tagging: site.slug,
    since: site.feedSince,
    entries: newsOf(lang, absolute),
  });
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
