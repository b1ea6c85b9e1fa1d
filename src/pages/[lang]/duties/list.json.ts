import type { APIRoute } from 'astro';
import { makeDutyList } from '../../../downloads/list/make-list.ts';
import { listed } from '../../../duties/page/duty-options.ts';
import { actingRoles } from '../../../duties/page/duty-words.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { downloadContext } from '../../../site/data-files.ts';
import { eachLanguage } from '../../../site/page.ts';

export const getStaticPaths = eachLanguage;

/** Every duty of the list, ready for files: fetched when a reader takes along what the list shows. */
export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang }, site }) =>
  new Response(JSON.stringify(makeDutyList(listed, actingRoles, downloadContext(lang, site?.origin ?? null))));
