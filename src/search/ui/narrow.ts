import type { FoundPage } from '../engine/outcome.ts';
import type { Search } from '../engine/search.ts';
import type { SearchState } from './state.ts';

/** A facet of the search page. Values of one facet widen, facets narrow. */
export type Facet = 'kind' | 'document' | 'agency' | 'due' | 'group';
const facets: readonly Facet[] = ['kind', 'document', 'agency', 'due', 'group'];

const chosen = (facet: Facet, state: SearchState): readonly string[] => {
  switch (facet) {
    case 'kind':
      return state.kinds;
    case 'document':
      return state.documents;
    case 'agency':
      return state.agency === null ? [] : [state.agency];
    case 'due':
      return state.due;
    case 'group':
      return state.groups;
    default:
      return facet satisfies never;
  }
};

/** Pages that have a value, in the index of the page's language. */
async function pagesOf(search: Search, facet: Facet, value: string, state: SearchState): Promise<ReadonlySet<string>> {
  const index = await search.index(search.lang);
  const keys = facet !== 'agency' ? [facet] : state.role === 'any' ? ['lead', 'coordinating'] : [state.role];
  const lists = await Promise.all(keys.map((key) => index.pages({ [key]: value })));
  return new Set(lists.flat());
}

export const countKey = (facet: Facet, value: string): string => `${facet} ${value}`;
type Passes = (one: FoundPage, except?: Facet) => boolean;

/** Whether a result has the chosen values of all facets but one. */
async function passesOf(search: Search, state: SearchState): Promise<Passes> {
  const allowed = new Map<Facet, ReadonlySet<string>>();
  for (const facet of facets) {
    const values = chosen(facet, state);
    if (values.length === 0) continue;
    const sets = await Promise.all(values.map((value) => pagesOf(search, facet, value, state)));
    allowed.set(facet, new Set(sets.flatMap((set) => [...set])));
  }
  return (one, except) => facets.every((facet) => facet === except || allowed.get(facet)?.has(one.own) !== false);
}

/** What was found and has the chosen values of all facets. */
export async function narrow(
  search: Search,
  found: readonly FoundPage[],
  state: SearchState,
): Promise<readonly FoundPage[]> {
  const passes = await passesOf(search, state);
  return found.filter((one) => passes(one));
}

/** For each value offered: how many results choosing it would leave, the other facets as they are. */
export async function countValues(
  search: Search,
  found: readonly FoundPage[],
  state: SearchState,
  offered: readonly (readonly [Facet, string])[],
): Promise<ReadonlyMap<string, number>> {
  const passes = await passesOf(search, state);
  const counts = new Map<string, number>();
  for (const [facet, value] of offered) {
    const pages = await pagesOf(search, facet, value, state);
    counts.set(countKey(facet, value), found.filter((one) => pages.has(one.own) && passes(one, facet)).length);
  }
  return counts;
}

/** Orders what was found by deadline, soonest first and none last, or as the documents have it. */
export async function sortFound(
  search: Search,
  found: readonly FoundPage[],
  sort: SearchState['sort'],
): Promise<readonly FoundPage[]> {
  if (sort === 'relevance') return found;
  const index = await search.index(search.lang);
  const places = new Map<string, number>();
  if (sort === 'number') {
    for (const [place, page] of (await index.pages({})).entries()) places.set(page, place);
  } else {
    const { rows, pages } = await search.records(search.lang);
    const days = rows.flatMap((row, at) => (row.due?.to == null ? [] : [[row.due.to, pages[at] ?? ''] as const]));
    for (const [place, [, page]] of days.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).entries())
      places.set(page, place);
  }
  const place = (one: FoundPage) => places.get(one.own) ?? Number.MAX_SAFE_INTEGER;
  return found.toSorted((a, b) => place(a) - place(b));
}
