import type { APIRoute } from 'astro';
import { isLanguage } from '../../../i18n/languages.ts';
import { pictureOf } from '../../../previews/kept.ts';
import { flatId } from '../../../corpus/naming/id.ts';
import { previewOf } from '../../../site/previews.ts';
import { recordTexts } from '../../../site/texts.ts';

export function getStaticPaths() {
  return recordTexts.map((text) => ({
    params: { lang: text.id.slice(0, 2), id: flatId(text.data.id, '.') },
    props: { record: text.data },
  }));
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

/** The picture beside a shared link to the page of a record. */
export const GET: APIRoute<Props> = async ({ params: { lang }, props: { record } }) => {
  if (!isLanguage(lang)) throw new Error(`${record.id} is in no language of the site`);
  return new Response(await pictureOf(previewOf({ lang, record })), { headers: { 'Content-Type': 'image/png' } });
};
