import { href } from '../../site/href.ts';
import { fetchedFiles } from '../engine/files.ts';
import { Search } from '../engine/search.ts';
import type { Lang } from '../../i18n/languages.ts';

let search: Search | null = null;

/** The language of the page. */
export const pageLang = (): Lang => (document.documentElement.lang === 'en' ? 'en' : 'vi');

/** Display names of the documents of the site. */
export async function documentNames(): Promise<(id: string) => string> {
  const { held, instruments } = await siteSearch().data();
  const names = new Map(
    held.map(([instrument, document]) => [document, instruments.find((one) => one.id === instrument)?.[pageLang()]]),
  );
  return (id) => names.get(id) ?? id;
}

/** What the kinds of records are called. */
export async function kindNames(): Promise<(kind: string) => string> {
  const { kinds } = await siteSearch().data();
  return (kind) => kinds[kind]?.[pageLang()] ?? kind;
}

let attempt = 0;

/** The search of this page, opened once. */
export function siteSearch(): Search {
  search ??= new Search(pageLang(), fetchedFiles(href('/pagefind/'), attempt));
  return search;
}

/** Loads what every search needs, before the first is asked. What does not come is asked for anew then. */
export function warmUp(): void {
  const warmed = siteSearch();
  warmed.run({ query: '', plain: new Set() }).catch(() => {
    if (search === warmed) startAnew();
  });
}

/** Forgets a search whose files could not be loaded: the next one loads them anew. */
export function startAnew(): void {
  search = null;
  attempt += 1;
}
