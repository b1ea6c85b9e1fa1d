import type { APIRoute, GetStaticPaths } from 'astro';
import { type Lang, languages } from '../i18n/languages.ts';
import { strings } from '../i18n/ui.ts';
import { href } from '../site/href.ts';

export const getStaticPaths = (() =>
  languages.map((lang) => ({ params: { lang }, props: { lang } }))) satisfies GetStaticPaths;

/** Lets a browser offer the site's search in its address bar. */
export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang }, site }) => {
  const t = strings(lang);
  const absolute = (path: string) => new URL(href(path), site).href;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${t('siteName')}</ShortName>
  <Description>${t('searchLabel')}</Description>
  <Language>${lang}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="32" height="32" type="image/svg+xml">${absolute('/favicon.svg')}</Image>
  <Url type="text/html" method="get" template="${absolute(`/${lang}/search/`)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(xml, { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } });
};
