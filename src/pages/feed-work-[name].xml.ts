import type { APIRoute, GetStaticPaths } from 'astro';
import { type Lang, languages } from '../i18n/languages.ts';
import { records } from '../site/records.ts';
import { waitingFeed } from '../translation/page/news.ts';

export const getStaticPaths = (() =>
  languages.flatMap((lang) =>
    [null, ...records.documents.map(({ id }) => id)].map((document) => ({
      params: { name: document === null ? lang : `${document}-${lang}` },
      props: { lang, document },
    })),
  )) satisfies GetStaticPaths;

/** What waits for a translator, in all documents or in one, as an Atom feed: news for whoever keeps up the English. */
export const GET: APIRoute<{ lang: Lang; document: string | null }> = ({ props: { lang, document }, site }) =>
  new Response(waitingFeed(lang, site, document), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
