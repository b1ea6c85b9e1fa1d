import type { Found, Lang, Search } from '../engine/search.ts';
import type { SearchState } from './state.ts';

/** A facet of the search page. Values of one facet widen, facets narrow. */
export type Facet = 'kind' | 'document' | 'agency' | 'due' | 'group';
export const facets: readonly Facet[] = ['kind', 'document', 'agency', 'due', 'group'];

const chosen = (facet: Facet, state: SearchState): readonly string[] => {
  switch (facet) {
    case 'kind': return state.kinds;
    case 'document': return state.documents;
    case 'agency': return state.agency === null ? [] : [state.agency];
    case 'due': return state.due;
    case 'group': return state.groups;
    default: return facet satisfies never;
  }
};

/** Pages of one index that have a value. */
async function pagesOf(search: Search, lang: Lang, facet: Facet, value: string, state: SearchState): Promise<ReadonlySet<string>> {
  const index = await search.index(lang);
  const keys = facet !== 'agency' ? [facet] : state.role === 'any' ? ['lead', 'coordinating'] : [state.role];
  const lists = await Promise.all(keys.map((key) => index.pages({ [key]: value })));
  return new Set(lists.flat());
}

export const countKey = (facet: Facet, value: string): string => `${facet} ${value}`;
type Passes = (one: Found, except?: Facet) => boolean;

/** Whether a result has the chosen values of all facets but one. */
async function passesOf(search: Search, found: readonly Found[], state: SearchState): Promise<Passes> {
  const allowed = new Map<string, ReadonlySet<string>>();
  for (const lang of new Set(found.map((one) => one.lang))) {
    for (const facet of facets) {
      const values = chosen(facet, state);
      if (values.length === 0) continue;
      const sets = await Promise.all(values.map((value) => pagesOf(search, lang, facet, value, state)));
      allowed.set(`${lang} ${facet}`, new Set(sets.flatMap((set) => [...set])));
    }
  }
  return (one, except) => facets.every((facet) => facet === except || allowed.get(`${one.lang} ${facet}`)?.has(one.page) !== false);
}

/** What was found and has the chosen values of all facets. */
export async function narrow(search: Search, found: readonly Found[], state: SearchState): Promise<readonly Found[]> {
  const passes = await passesOf(search, found, state);
  return found.filter((one) => passes(one));
}

/** For each value offered: how many results in the page's language choosing it would leave, the other facets as they are. */
export async function countValues(search: Search, found: readonly Found[], state: SearchState, offered: readonly (readonly [Facet, string])[]): Promise<ReadonlyMap<string, number>> {
  const own = found.filter((one) => one.lang === search.lang);
  const passes = await passesOf(search, own, state);
  const counts = new Map<string, number>();
  for (const [facet, value] of offered) {
    const pages = await pagesOf(search, search.lang, facet, value, state);
    counts.set(countKey(facet, value), own.filter((one) => pages.has(one.page) && passes(one, facet)).length);
  }
  return counts;
}

/** Orders what was found by deadline, soonest first and none last, or as the documents have it. */
export async function sortFound(search: Search, found: readonly Found[], sort: SearchState['sort']): Promise<readonly Found[]> {
  if (sort === 'relevance') return found;
  const places = new Map<string, number>();
  for (const lang of new Set(found.map((one) => one.lang))) {
    const index = await search.index(lang);
    if (sort === 'number') {
      const pages = await index.pages({});
      for (const [place, page] of pages.entries()) places.set(`${lang} ${page}`, place);
    } else {
      const { dues } = await search.data();
      await index.load(dues.map(([word]) => ({ word, toned: null })));
      dues.forEach(([code], place) => {
        for (const page of index.posting(code, null).keys()) if (!places.has(`${lang} ${page}`)) places.set(`${lang} ${page}`, place);
      });
    }
  }
  const place = (one: Found) => places.get(`${one.lang} ${one.page}`) ?? Number.POSITIVE_INFINITY;
  return found.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}
