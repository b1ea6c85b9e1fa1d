import type { APIRoute, GetStaticPaths } from 'astro';
import { type Lang, languages } from '../../i18n/languages.ts';
import { pictureOf } from '../../previews/kept.ts';
import { previewOf } from '../../site/previews.ts';

export const getStaticPaths = (() => languages.map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** The picture beside a shared link to a page that is about no record. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await pictureOf(previewOf({ lang: params.lang as Lang, record: null })), {
    headers: { 'Content-Type': 'image/png' },
  });
