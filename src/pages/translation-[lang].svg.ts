import type { APIRoute, GetStaticPaths } from 'astro';
import { type Lang, languages } from '../i18n/languages.ts';
import { strings } from '../site/settings.ts';
import { badge } from '../translation/export/badge.ts';
import { progress, segments } from '../translation/page/segments.ts';

export const getStaticPaths = (() =>
  languages.map((lang) => ({ params: { lang }, props: { lang } }))) satisfies GetStaticPaths;

/** The progress of the English as a small picture, for other people's pages. */
export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang } }) => {
  const { states, segments: all, translated } = progress(segments);
  const t = strings(lang);
  const checked = states.reviewed + states.approved;
  const svg = badge(
    t('trBadge'),
    [`${translated}/${all} ${t('trBadgeDone')}`, `${checked} ${t('trBadgeChecked')}`].join(' · '),
    lang,
  );
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
