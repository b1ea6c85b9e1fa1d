import type { APIRoute, GetStaticPaths } from 'astro';
import { type Lang, languages } from '../../../i18n/languages.ts';
import { href } from '../../../site/href.ts';
import { exportedBase } from '../../../translation/export/pairs.ts';
import { rowPath } from '../../../translation/page/pages.ts';
import { segments } from '../../../translation/page/segments.ts';

export const getStaticPaths = (() =>
  languages.map((lang) => ({ params: { lang }, props: { lang } }))) satisfies GetStaticPaths;

/** Every segment in both languages with the address of its row, for the concordance; its base and its file, for what the editor makes. */
export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang } }) =>
  new Response(
    JSON.stringify(
      segments.map((segment) => ({
        id: segment.id,
        href: href(rowPath(lang, segment)),
        vi: segment.vi,
        en: segment.en,
        base: exportedBase({ ...segment, en: segment.en ?? '' }),
        was: segment.previous ?? '',
        file: segment.place?.file ?? '',
      })),
    ),
  );
