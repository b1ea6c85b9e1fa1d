import { searchStrings } from '../../i18n/search/core.ts';
import { matchOf } from '../engine/present.ts';
import type { SearchOutcome } from '../engine/outcome.ts';
import { h } from './dom.ts';
import { countKey, countValues } from './narrow.ts';
import type { Facet } from './narrow.ts';
import { pageLang, siteSearch } from './site-search.ts';
import { emptyState, writeState } from './state.ts';
import type { SearchState } from './state.ts';

/** Subjects that are named where nothing meets the whole query. */
const subjectsNamed = 3;

/**
 * How many results each value of a facet would leave, by `countKey`; empty without a query, where the totals of the page stand. Only facets
 * that are open are counted, since each is a file more to load, and the groups where nothing meets the whole query: they name its subjects.
 */
export async function facetCounts(
  root: HTMLElement,
  outcome: SearchOutcome,
  state: SearchState,
): Promise<ReadonlyMap<string, number>> {
  if (writeState(state) === '') return new Map();
  const full = outcome.found.filter((one) => matchOf(one) !== 'partial');
  const offered = places(root)
    .filter((one) => isOpen(one) || (full.length === 0 && one.dataset.facet === 'group'))
    .map((one) => [one.dataset.facet as Facet, one.dataset.count ?? ''] as const);
  return countValues(siteSearch(), full.length > 0 ? full : outcome.found, state, offered);
}

/** Writes the counts beside the boxes; a value that would leave nothing is told apart. */
export function showCounts(root: HTMLElement, counts: ReadonlyMap<string, number>): void {
  for (const place of places(root)) {
    const count = counts.get(countKey(place.dataset.facet as Facet, place.dataset.count ?? ''));
    place.textContent = String(count ?? place.dataset.all ?? '');
    place.closest('label')?.classList.toggle('empty', count === 0);
  }
}

/**
 * Where nothing meets the whole query: a line with the subjects under which most of what meets a part of it stands. `null` where there is
 * none, or where a table knows the subject of a word that is lacking, which is nearer than any group.
 */
export function nearestGroups(
  root: HTMLElement,
  outcome: SearchOutcome,
  counts: ReadonlyMap<string, number>,
): HTMLElement | null {
  const { found, unknown } = outcome;
  if (found.length === 0 || found.some((one) => matchOf(one) !== 'partial')) return null;
  if (unknown.some(({ subjects }) => subjects.length > 0)) return null;
  const groups = [...root.querySelectorAll<HTMLInputElement>('[name=group]')]
    .map((box) => ({
      group: box.value,
      text: box.closest('label')?.querySelector('.text')?.textContent ?? box.value,
      count: counts.get(countKey('group', box.value)) ?? 0,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, subjectsNamed);
  if (groups.length === 0) return null;
  const links = groups.flatMap(({ group, text }, i) => [
    i > 0 ? '; ' : '',
    h('a', { href: `${location.pathname}${writeState({ ...emptyState, groups: [group] })}` }, text),
  ]);
  return h('p', { class: 'subjects' }, `${searchStrings(pageLang())('subjects')}: `, ...links);
}

const isOpen = (place: Element) => place.closest('details:not([open])') === null;
const places = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('[data-count]')];
