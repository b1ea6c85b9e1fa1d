import type { APIRoute, GetStaticPaths } from 'astro';
import { isLanguage, languages } from '../../../i18n/languages.ts';
import { csvOf, pictureNames } from '../../../pictures/picture.ts';
import { pictureOf } from '../../../pictures/page/site-pictures.ts';

export const getStaticPaths = (() =>
  pictureNames.flatMap((name) => languages.map((lang) => ({ params: { name, lang } })))) satisfies GetStaticPaths;

/** The data of a picture, with its words in one language. */
export const GET: APIRoute = ({ params }) => {
  const name = pictureNames.find((known) => known === params.name);
  if (name === undefined || !isLanguage(params.lang)) return new Response(null, { status: 404 });
  return new Response(csvOf(pictureOf(name, params.lang).data), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
