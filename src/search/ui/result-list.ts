import { searchStrings } from '../../i18n/search/core.ts';
import { matchOf } from '../engine/present.ts';
import type { Match, Result, Results } from '../engine/present.ts';
import { h } from './dom.ts';
import { bodyNames, resultItem } from './result-item.ts';
import type { ItemContext } from './result-item.ts';

/** The order in which results stand, by how they meet the query. */
export const matches: readonly Match[] = ['full', 'spans', 'partial'];

/** The items of the list: what meets the whole query first, then the rest under a heading that says so; by body where that is asked. */
export function listItems(
  shown: readonly Result[],
  results: Results,
  together: boolean,
  context: ItemContext,
): HTMLElement[] {
  const t = searchStrings(context.lang);
  const item = (result: Result) => resultItem(result, results.parts.get(result.id) ?? [], context);
  const heading = { full: '', spans: t('spans'), partial: t('partial') };
  return matches.flatMap((match) => {
    const some = shown.filter((result) => matchOf(result) === match);
    if (some.length === 0) return [];
    const title = h('h2', {}, `${heading[match]} (${results.count(match)})`);
    const items = together ? byBody(some, context, item) : some.map(item);
    return match === 'full' ? items : [h('li', { class: 'match' }, title), ...items];
  });
}

/** Results of one body together. */
function byBody(
  results: readonly Result[],
  { lang }: ItemContext,
  item: (result: Result) => HTMLElement,
): HTMLElement[] {
  const t = searchStrings(lang);
  const groups = Map.groupBy(results, (result) => bodyNames(result.agencies, lang) || t('noAgency'));
  return [...groups].map(([name, members]) =>
    h('li', { class: 'body' }, h('h2', {}, name), h('ol', {}, ...members.map(item))),
  );
}
