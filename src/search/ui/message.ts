import { counted } from '../../i18n/plural.ts';
import { searchStrings } from '../../i18n/search/core.ts';
import type { SearchOutcome } from '../engine/outcome.ts';
import type { Results } from '../engine/present.ts';
import { h } from './dom.ts';
import { pageLang, siteSearch } from './site-search.ts';
import { emptyState, pathTo } from './state.ts';
import { suggestions } from './suggest.ts';
import { troubleNow } from './trouble.ts';

/** The places of the page for messages, by name. */
type Part = (name: string) => HTMLElement;

/** Says how many results there are; for none, what else the reader may try. */
export async function showMessage(part: Part, outcome: SearchOutcome, results: Results): Promise<void> {
  const t = searchStrings(pageLang());
  const none = part('none');
  const full = results.count('full');
  part('starters').hidden = true;
  part('bar').hidden = false;
  part('status').textContent = full > 0 ? counted(t('count'), full) : t(results.count() > 0 ? 'noFull' : 'none');
  none.hidden = results.count() > 0;
  if (none.hidden) return;
  const near = await suggestions(siteSearch(), outcome.understanding.query);
  part('suggestions').replaceChildren(
    ...near.flatMap((query, i) => [
      i > 0 ? ', ' : `${t('didYouMean')}: `,
      h('a', { href: pathTo({ ...emptyState, query }) }, query),
    ]),
  );
}

/** Nothing is asked: shows what may be searched for. */
export function showStart(part: Part): void {
  part('results').replaceChildren();
  part('results').setAttribute('aria-busy', 'false');
  for (const name of ['more', 'none', 'take', 'understood', 'answer', 'notices', 'bar', 'trouble'])
    part(name).hidden = true;
  part('status').textContent = '';
  part('starters').hidden = false;
}

/** Says why there is no answer, and what to do: never that the browser cannot when the network did not. */
export function showTrouble(part: Part): void {
  const trouble = troubleNow();
  const t = searchStrings(pageLang());
  part('results').replaceChildren();
  for (const name of ['more', 'none', 'take', 'understood', 'answer', 'notices', 'starters']) part(name).hidden = true;
  part('blocked').hidden = trouble !== 'blocked';
  part('trouble').hidden = trouble === 'blocked';
  if (trouble === 'blocked') {
    part('status').textContent = t('blockedTitle');
    return;
  }
  part('trouble-title').textContent = t(`${trouble}Title`);
  part('trouble-text').textContent = t(trouble);
  part('status').textContent = t(`${trouble}Title`);
}
