import type { APIRoute } from 'astro';
import { dcatCatalogue } from '../downloads/catalogue.ts';
import { languages } from '../i18n/languages.ts';
import { buildFacts } from '../site/api.ts';
import { filesFor } from '../site/data-files.ts';
import { href } from '../site/href.ts';
import { site, strings } from '../site/settings.ts';

/** The files for re-use as a catalogue that portals of open data harvest. */
export const GET: APIRoute = ({ site: origin }) => {
  const address = (path: string) => new URL(href(path), origin).href;
  const parts = languages.map((lang) => ({
    lang,
    title: site.name[lang],
    about: strings(lang)('dataIntro'),
    files: filesFor(lang, new URL(address('/')).origin),
  }));
  const text = dcatCatalogue(parts, { date: buildFacts.date, publisher: site.name.en, address });
  return new Response(text, { headers: { 'Content-Type': 'application/ld+json; charset=utf-8' } });
};
