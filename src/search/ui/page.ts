import { searchStrings } from '../../i18n/search.ts';
import { Results } from '../engine/present.ts';
import type { Result } from '../engine/present.ts';
import type { SearchOutcome } from '../engine/outcome.ts';
import { foundAt } from '../engine/search.ts';
import { describe } from './describe.ts';
import { h, settled } from './dom.ts';
import { countKey, countValues, narrow, sortFound } from './narrow.ts';
import type { Facet } from './narrow.ts';
import { pageAddress, resultItem } from './result-item.ts';
import type { ItemContext } from './result-item.ts';
import { formState, showState } from './search-form.ts';
import { documentNames, kindNames, pageLang, siteSearch } from './site-search.ts';
import { emptyState, pageSize, readState, writeState } from './state.ts';
import type { SearchState } from './state.ts';
import { suggestions } from './suggest.ts';

/**
 * `<search-page>`: the whole search. Its state is the address: typing replaces it, submitting and choosing add to the history, so that
 * Back, Forward and reload show what was there. The markup (form, facets, places for results and messages) comes from the page.
 */
class SearchPage extends HTMLElement {
  #state: SearchState = emptyState;
  #turn = 0;

  connectedCallback(): void {
    this.#state = readState(location.search);
    for (const facets of this.querySelectorAll<HTMLDetailsElement>('.facets'))
      facets.open = matchMedia('(width >= 60rem)').matches;
    showState(this.#form, this.#state);
    const typed = settled(25, () => this.#change('replace'));
    this.#form.addEventListener('input', (event) => {
      if (!(event.target instanceof HTMLInputElement) || event.target.name !== 'q') return;
      this.#part('results').setAttribute('aria-busy', 'true');
      typed();
    });
    this.#form.addEventListener('change', (event) => {
      if (event.target instanceof Element && !event.target.matches('[name=q]')) this.#change('push');
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#change('push');
    });
    this.#form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#go({ ...emptyState, query: this.#state.query }, 'push');
    });
    addEventListener('popstate', () => this.#go(readState(location.search), 'none'));
    void this.#run();
  }

  get #form(): HTMLFormElement {
    return this.#part('form') as HTMLFormElement;
  }

  #part(name: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(`[data-part=${name}]`);
    if (element === null) throw new Error(`The search page has no part ${name}`);
    return element;
  }

  /** Reads the form. A changed query forgets what was undone and how much was shown. */
  #change(history: 'push' | 'replace'): void {
    const next = formState(this.#form, this.#state);
    if (next.query === this.#state.query) this.#go({ ...next, shown: pageSize }, history);
    else this.#go({ ...next, plain: [], shown: pageSize }, history);
  }

  #go(state: SearchState, history: 'push' | 'replace' | 'none'): void {
    this.#state = state;
    showState(this.#form, state);
    const address = `${location.pathname}${writeState(state)}`;
    if (history === 'push' && address !== `${location.pathname}${location.search}`)
      window.history.pushState(null, '', address);
    if (history === 'replace') window.history.replaceState(null, '', address);
    void this.#run();
  }

  async #run(): Promise<void> {
    const turn = ++this.#turn;
    const state = this.#state;
    const list = this.#part('results');
    list.hidden = false;
    list.setAttribute('aria-busy', 'true');
    try {
      const search = siteSearch();
      const [outcome, documentName, kindName] = await Promise.all([this.#find(state), documentNames(), kindNames()]);
      const narrowed = await narrow(search, outcome.found, state);
      const found = await sortFound(search, narrowed, state.sort);
      const results = new Results(search, { ...outcome, found }, state.kinds.includes('target'));
      const shown = await results.load(state.shown);
      if (turn !== this.#turn) return;
      this.#part('blocked').hidden = true;
      this.#understood(outcome);
      this.#list(shown, results, { lang: search.lang, documentName, kindName });
      await this.#message(outcome, shown, found.length);
      list.setAttribute('aria-busy', 'false');
      await this.#counts(outcome, state, turn);
    } catch (error) {
      if (turn !== this.#turn) return;
      console.error(error);
      this.#part('blocked').hidden = false;
      this.#part('results').replaceChildren();
    } finally {
      if (turn === this.#turn) list.setAttribute('aria-busy', 'false');
    }
  }

  /** Without a query everything is found when a facet is chosen, and nothing otherwise. */
  async #find(state: SearchState): Promise<SearchOutcome> {
    const search = siteSearch();
    const outcome = await search.run({ query: state.query, plain: new Set(state.plain) });
    const chosen =
      state.kinds.length + state.documents.length + state.due.length + state.groups.length > 0 || state.agency !== null;
    if (state.query.trim() !== '' || !chosen) return outcome;
    const pages = await (await search.index(search.lang)).pages({});
    return { ...outcome, found: pages.map((page) => foundAt(page, search.lang)) };
  }

  #list(shown: readonly Result[], results: Results, context: ItemContext): void {
    const t = searchStrings(context.lang);
    const item = (result: Result) => resultItem(result, results.parts.get(result.id) ?? [], context);
    const list = this.#part('results');
    if (this.#state.together) {
      const groups = Map.groupBy(shown, (result) => result.agencies || t('noAgency'));
      list.replaceChildren(
        ...[...groups].map(([name, members]) =>
          h('li', { class: 'body' }, h('h2', {}, name), h('ol', {}, ...members.map(item))),
        ),
      );
    } else list.replaceChildren(...shown.map(item));
    const more = this.#part('more');
    more.hidden = results.complete && shown.length >= results.shown.length;
    more.onclick = () => this.#go({ ...this.#state, shown: this.#state.shown + pageSize }, 'replace');
  }

  #understood({ understanding }: SearchOutcome): void {
    const t = searchStrings(pageLang());
    const place = this.#part('understood');
    void siteSearch()
      .data()
      .then((data) => {
        const said = describe(understanding, data, pageLang());
        const { plain } = this.#state;
        const undone = plain.length === 0 ? [] : [h('button', { type: 'button', class: 'undo' }, t('readAgain'))];
        for (const button of undone) button.onclick = () => this.#go({ ...this.#state, plain: [] }, 'push');
        place.hidden = said.length + undone.length === 0;
        place.replaceChildren(
          ...(said.length > 0 ? [h('span', { class: 'soft' }, `${t('understood')}: `)] : []),
          ...said.map(({ label, text, id, undo }) => {
            const button = h(
              'button',
              { type: 'button', class: 'undo', 'aria-label': `${t('undo')}: ${label} ${text}`, title: t('undo') },
              '×',
            );
            button.onclick = () => this.#go({ ...this.#state, plain: [...plain, undo] }, 'push');
            return h(
              'span',
              { class: 'chip' },
              `${label}${text === '' ? '' : ': '}`,
              id === null ? text : h('a', { href: pageAddress(id, pageLang()) }, text),
              ' ',
              button,
            );
          }),
          ...undone,
        );
      });
  }

  /** How many results each value of a facet would leave: after the results, since nobody waits for it. Without a query the totals stand. */
  async #counts(outcome: SearchOutcome, state: SearchState, turn: number): Promise<void> {
    const places = [...this.querySelectorAll<HTMLElement>('[data-count]')];
    const offered = places.map((one) => [one.dataset.facet as Facet, one.dataset.count ?? ''] as const);
    const counts =
      writeState(state) === ''
        ? new Map<string, number>()
        : await countValues(siteSearch(), outcome.found, state, offered);
    if (turn !== this.#turn) return;
    for (const place of places) {
      const count = counts.get(countKey(place.dataset.facet as Facet, place.dataset.count ?? ''));
      place.textContent = String(count ?? place.dataset.all ?? '');
      place.closest('label')?.classList.toggle('empty', count === 0);
    }
  }

  /** Says how many results there are; for none, what else the reader may try. */
  async #message(outcome: SearchOutcome, shown: readonly Result[], total: number): Promise<void> {
    const t = searchStrings(pageLang());
    const status = this.#part('status');
    const none = this.#part('none');
    const asked = this.#state.query.trim() !== '';
    none.hidden = shown.length > 0 || (!asked && writeState(this.#state) === '');
    status.textContent =
      shown.length > 0
        ? t(total === 1 ? 'countOne' : 'count').replace('{n}', String(total))
        : none.hidden
          ? ''
          : t('none');
    if (none.hidden) return;
    const near = await suggestions(siteSearch(), outcome.understanding.query);
    const place = this.#part('suggestions');
    place.replaceChildren(
      ...near.flatMap((query, i) => [
        i > 0 ? ', ' : `${t('didYouMean')}: `,
        h('a', { href: `${location.pathname}${writeState({ ...emptyState, query })}` }, query),
      ]),
    );
  }
}

customElements.define('search-page', SearchPage);
