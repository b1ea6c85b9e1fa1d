import { href } from '../../site/href.ts';
import { fetchedFiles } from '../engine/files.ts';
import { Search } from '../engine/search.ts';
import type { Lang } from '../engine/search.ts';

let search: Search | null = null;

/** The language of the page. */
export const pageLang = (): Lang => (document.documentElement.lang === 'en' ? 'en' : 'vi');

/** The search of this page, opened once. */
export function siteSearch(): Search {
  search ??= new Search(pageLang(), fetchedFiles(href('/pagefind/')));
  return search;
}
