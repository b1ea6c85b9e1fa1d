import type { APIRoute, GetStaticPaths } from 'astro';
import { type Lang, languages } from '../i18n/languages.ts';
import { strings } from '../i18n/ui.ts';
import { href } from '../site/href.ts';
import { newsOf } from '../translation/page/news.ts';
import { renderAtom } from '../translation/feed/atom.ts';

export const getStaticPaths = (() =>
  languages.map((lang) => ({ params: { lang }, props: { lang } }))) satisfies GetStaticPaths;

/** The day on which the feed began: part of its permanent id, never to be changed. */
const since = '2026-11-22';

/** News of corrections and of English that a person has signed, as an Atom feed. */
export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang }, site }) => {
  const t = strings(lang);
  const absolute = (path: string) => new URL(href(path), site).href;
  const xml = renderAtom({
    self: absolute(`/feed-${lang}.xml`),
    page: absolute(`/${lang}/translation/`),
    lang,
    title: `${t('siteName')}: ${t('trFeedTitle')}`,
    subtitle: t('trFeedText'),
    author: t('siteName'),
    since,
    entries: newsOf(lang, absolute),
  });
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
