import { x } from 'xastscript';
import { xmlDocument } from '../formats/xml.ts';

/** A page that search engines may list. */
export interface ListedPage {
  /** Absolute address. */
  readonly address: string;
  /** The same page by language, absolute; `x-default` where readers choose. */
  readonly alternates: readonly (readonly [hreflang: string, address: string])[];
}

/** Addresses that one file may hold (sitemaps.org: 50,000). */
const most = 45_000;
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * What stands in a built page about its own address; `null` for one that search engines should not list.
 * @param html with the tags of the head as the site writes them
 */
export function listedPage(html: string): ListedPage | null {
  const head = html.slice(0, html.indexOf('</head>'));
  if (/<meta name="robots" content="[^"]*noindex/.test(head)) return null;
  const address = /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
  if (address === undefined) return null;
  const alternates = [...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
    ([, lang = '', href = '']) => [lang, plain(href)] as const,
  );
  return { address: plain(address), alternates };
}

function plain(text: string): string {
  return text.replaceAll('&#38;', '&').replaceAll('&amp;', '&');
}

/**
 * The files of the sitemap by name, addresses in order.
 * @param root absolute address of the folder of the site, with a slash at its end
 */
export function sitemapFiles(pages: readonly ListedPage[], root: string): ReadonlyMap<string, string> {
  const sorted = pages.toSorted((a, b) => (a.address < b.address ? -1 : 1));
  const files = new Map<string, string>();
  for (let first = 0; first < Math.max(sorted.length, 1); first += most) {
    const urls = sorted
      .slice(first, first + most)
      .map(({ address, alternates }) =>
        x('url', [
          x('loc', address),
          ...alternates.map(([hreflang, href]) => x('xhtml:link', { rel: 'alternate', hreflang, href })),
        ]),
      );
    files.set(
      `sitemap-${first / most}.xml`,
      xmlDocument(x('urlset', { xmlns: namespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }, urls)),
    );
  }
  const parts = [...files.keys()].map((name) => x('sitemap', [x('loc', root + name)]));
  return files.set('sitemap-index.xml', xmlDocument(x('sitemapindex', { xmlns: namespace }, parts)));
}
