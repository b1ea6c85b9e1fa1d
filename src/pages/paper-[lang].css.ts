import type { APIRoute, GetStaticPaths } from 'astro';
import { formatDate } from '../corpus/values/index.ts';
import { type Lang, languages } from '../i18n/languages.ts';
import { buildFacts } from '../site/api.ts';
import { site, strings } from '../site/settings.ts';

export const getStaticPaths = (() => languages.map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** The foot of every printed sheet: the site, the page's address (`data-address`), the day, what it is not. In the margin, where it covers no text. */
export const GET: APIRoute = ({ params }) => {
  const lang = params.lang as Lang;
  const rest = [formatDate(buildFacts.date, lang), strings(lang)('paperCaveat')].join(' · ');
  return new Response(
    `html {
  --address: attr(data-address);
}
@page {
  @bottom-left {
    content: ${JSON.stringify(`${site.name[lang]} · `)} var(--address) ${JSON.stringify(` · ${rest}`)};
    font: 7.5pt sans-serif;
  }
}
`,
    { headers: { 'content-type': 'text/css; charset=utf-8' } },
  );
};
