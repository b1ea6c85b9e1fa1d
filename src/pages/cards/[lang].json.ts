import type { APIRoute, GetStaticPaths } from 'astro';
import { type Lang, languages } from '../../i18n/languages.ts';
import { cardsOf } from '../../site/cards.ts';

export const getStaticPaths = (() => languages.map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** What the cards of bodies, instruments and terms say: fetched once, when the first card is asked for. */
export const GET: APIRoute = ({ params }) => new Response(`${JSON.stringify(cardsOf(params.lang as Lang))}\n`);
