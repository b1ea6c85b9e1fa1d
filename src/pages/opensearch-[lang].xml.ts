import type { APIRoute, GetStaticPaths } from 'astro';
import { x } from 'xastscript';
import { type Lang, languages } from '../i18n/languages.ts';
import { site, strings } from '../site/settings.ts';
import { href } from '../site/href.ts';
import { xmlDocument } from '../formats/xml.ts';

export const getStaticPaths = (() =>
  languages.map((lang) => ({ params: { lang }, props: { lang } }))) satisfies GetStaticPaths;

/** Lets a browser offer the site's search in its address bar. */
export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang }, site: origin }) => {
  const t = strings(lang);
  const absolute = (path: string) => new URL(href(path), origin).href;
  const xml = xmlDocument(
    x(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      x('ShortName', site.name[lang]),
      x('Description', t('searchLabel')),
      x('Language', lang),
      x('InputEncoding', 'UTF-8'),
      // Not every browser that reads this file shows SVG: the same icon in points comes first.
      x('Image', { width: '32', height: '32', type: 'image/png' }, absolute('/favicon-32.png')),
      x('Image', { width: '32', height: '32', type: 'image/svg+xml' }, absolute('/favicon.svg')),
      x('Url', {
        type: 'text/html',
        method: 'get',
        template: `${absolute(`/${lang}/search/`)}?q={searchTerms}`,
      }),
    ),
  );
  return new Response(xml, { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } });
};
