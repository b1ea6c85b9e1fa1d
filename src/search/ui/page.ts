import { searchStrings } from '../../i18n/search/core.ts';
import type { SearchData } from '../engine/files.ts';
import { LostPart } from '../engine/lost-part.ts';
import { matchOf, Results } from '../engine/present.ts';
import type { Result } from '../engine/present.ts';
import type { SearchOutcome } from '../engine/outcome.ts';
import { foundAt } from '../engine/found.ts';
import { describe } from './describe.ts';
import { settled } from './dom.ts';
import { Addresses } from './history.ts';
import { facetCounts, nearestGroups, showCounts } from './facet-counts.ts';
import { narrow, sortFound } from './narrow.ts';
import type { ItemContext } from './result-item.ts';
import { listItems, matches } from './result-list.ts';
import { formState, showState } from './search-form.ts';
import { documentNames, kindNames, pageLang, siteSearch, startAnew, warmUp } from './site-search.ts';
import { showMessage, showStart, showTrouble } from './message.ts';
import { addItems, firstPortion, whenNear } from './portions.ts';
import { emptyState, isNarrowed, pageSize, pathTo, readState } from './state.ts';
import type { SearchState } from './state.ts';
import { cardOf, noticesToTell, reportLine } from './told.ts';
import type { ToldContext } from './told.ts';
import { showUnderstood } from './understood.ts';

/**
 * `<search-page>`: the whole search. Its state is the address (see `history.ts`), so that Back, Forward and reload show what was there.
 * The markup (form, facets, places for results and messages) comes from the page.
 */
class SearchPage extends HTMLElement {
  #state: SearchState = emptyState;
  #turn = 0;
  /** A part of the program did not come. */
  #partLost = false;
  readonly #addresses = new Addresses();
  /** The title of the page without a query. */
  readonly #title = document.title;
  /** What is shown, to be taken along. */
  #shown: { readonly results: Results; readonly outcome: SearchOutcome; readonly context: ItemContext } | null = null;

  connectedCallback(): void {
    this.#state = readState(location.search);
    for (const facets of this.querySelectorAll<HTMLDetailsElement>('.facets'))
      facets.open = matchMedia('(width >= 60rem)').matches;
    showState(this.#form, this.#state);
    const typed = settled(25, () => this.#change('type'));
    this.#form.addEventListener('input', (event) => {
      if (!(event.target instanceof HTMLInputElement) || event.target.name !== 'q') return;
      this.#part('results').setAttribute('aria-busy', 'true');
      typed();
    });
    this.#form.addEventListener('change', (event) => {
      if (event.target instanceof Element && !event.target.matches('[name=q]')) this.#change('choose');
    });
    // A facet that is opened is counted then; its event does not bubble.
    this.#form.addEventListener(
      'toggle',
      () => this.#shown !== null && void this.#counts(this.#shown.outcome, this.#state, this.#turn),
      true,
    );
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#change('enter');
      // A screen keyboard covers what was found.
      if (matchMedia('(pointer: coarse)').matches && document.activeElement instanceof HTMLInputElement)
        document.activeElement.blur();
    });
    this.#form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#go({ ...emptyState, query: this.#state.query }, 'choose');
    });
    addEventListener('popstate', () => {
      this.#addresses.settle();
      this.#go(readState(location.search), 'none');
    });
    this.#part('retry').onclick = () => this.#again();
    addEventListener('online', () => {
      if (!this.#part('trouble').hidden) this.#again();
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-take]'))
      button.onclick = () => void this.#take(button);
    this.#part('address').onclick = () => void this.#copyAddress();
    // What the search loads and unpacks is much for a phone: it begins with the reader.
    this.#form.addEventListener('focusin', warmUp, { once: true });
    void this.#run();
  }

  /** Tries again what failed. The address holds all that is asked for, so a page whose program is not whole may be opened anew. */
  #again(): void {
    if (this.#partLost) location.reload();
    else void this.#run();
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
  #change(how: 'type' | 'enter' | 'choose'): void {
    const next = formState(this.#form, this.#state);
    if (next.query === this.#state.query) this.#go({ ...next, shown: pageSize }, how);
    else this.#go({ ...next, plain: [], shown: pageSize }, how);
  }

  #go(state: SearchState, how: 'type' | 'enter' | 'choose' | 'replace' | 'none'): void {
    this.#state = state;
    showState(this.#form, state);
    if (how !== 'none') this.#addresses[how](pathTo(state));
    void this.#run();
  }

  async #run(): Promise<void> {
    const turn = ++this.#turn;
    const state = this.#state;
    const asked = state.query.trim();
    document.title = asked === '' ? this.#title : `${asked} – ${this.#title}`;
    const list = this.#part('results');
    list.hidden = false;
    this.#part('blocked').hidden = true;
    if (asked === '' && !isNarrowed(state)) {
      this.#shown = null;
      showCounts(this, new Map());
      return showStart((name) => this.#part(name));
    }
    list.setAttribute('aria-busy', 'true');
    try {
      const search = siteSearch();
      const [outcome, documentName, kindName, data] = await Promise.all([
        this.#find(state),
        documentNames(),
        kindNames(),
        search.data(),
      ]);
      if (turn !== this.#turn) return;
      const narrowed = await narrow(search, outcome.found, state);
      const sorted = await sortFound(search, narrowed, state.sort);
      const found = matches.flatMap((match) => sorted.filter((one) => matchOf(one) === match));
      const results = new Results(search, { ...outcome, found }, state.kinds.includes('target'));
      const first = state.together ? state.shown : firstPortion(state.shown);
      const shown = await results.load(first);
      if (turn !== this.#turn) return;
      const context = { lang: search.lang, documentName, kindName };
      this.#shown = { results, outcome, context };
      this.#part('trouble').hidden = true;
      this.#understood(outcome, data);
      await this.#told(outcome, results, context, turn);
      if (turn !== this.#turn) return;
      this.#list(shown, results, context);
      if (first < Math.min(state.shown, results.count())) this.#follow(state.shown, results, context, turn);
      await showMessage((name) => this.#part(name), outcome, results);
      if (turn !== this.#turn) return;
      list.setAttribute('aria-busy', 'false');
      await this.#counts(outcome, state, turn);
    } catch (error) {
      if (turn !== this.#turn) return;
      console.error(error);
      this.#failed(error);
    } finally {
      if (turn === this.#turn) list.setAttribute('aria-busy', 'false');
    }
  }

  /** Without a query everything is found when a facet is chosen, and nothing otherwise. */
  async #find(state: SearchState): Promise<SearchOutcome> {
    const search = siteSearch();
    const outcome = await search.run({ query: state.query, plain: new Set(state.plain) });
    if (state.query.trim() !== '' || !isNarrowed(state)) return outcome;
    const pages = await (await search.index(search.lang)).pages({});
    return { ...outcome, found: pages.map((page) => foundAt(page, search.lang)) };
  }

  #failed(error: unknown): void {
    startAnew();
    this.#partLost ||= error instanceof LostPart;
    this.#shown = null;
    showTrouble((name) => this.#part(name));
  }

  #list(shown: readonly Result[], results: Results, context: ItemContext): void {
    this.#part('results').replaceChildren(...listItems(shown, results, this.#state.together, context));
    const more = this.#part('more');
    more.hidden = shown.length >= results.count();
    more.onclick = () => this.#go({ ...this.#state, shown: this.#state.shown + pageSize }, 'replace');
    this.#part('take').hidden = shown.length === 0;
  }

  /** The rest of the page of results, when the reader comes near the end of its first portion. */
  #follow(wanted: number, results: Results, context: ItemContext, turn: number): void {
    const more = this.#part('more');
    whenNear(more, async () => {
      const shown = await results.load(wanted);
      if (turn !== this.#turn) return;
      addItems(this.#part('results'), listItems(shown, results, false, context));
      more.hidden = shown.length >= results.count();
    });
  }

  #understood({ understanding }: SearchOutcome, data: SearchData): void {
    const lang = pageLang();
    showUnderstood(this.#part('understood'), describe(understanding, data, lang), this.#state.plain, lang, (plain) =>
      this.#go({ ...this.#state, plain }, 'choose'),
    );
    for (const button of this.querySelectorAll<HTMLElement>('[data-take=ics]'))
      button.hidden = !understanding.parts.some(({ kind }) => kind === 'deadline');
  }

  /** Shows the answer, where there is one, and what the reader has to know before the results. */
  async #told(outcome: SearchOutcome, results: Results, context: ItemContext, turn: number): Promise<void> {
    const [answer, notices] = [this.#part('answer'), this.#part('notices')];
    const search = siteSearch();
    const about: ToldContext = {
      ...context,
      data: await search.data(),
      unknownWords: notices.dataset.unknown ?? '',
      outside: answer.dataset.outside ?? '',
      queryAddress: (query) => pathTo({ ...emptyState, query }),
    };
    const [card, lines] = await Promise.all([cardOf(outcome, about), noticesToTell(search, outcome, about)]);
    if (turn !== this.#turn) return;
    answer.hidden = card === null;
    answer.replaceChildren(...(card === null ? [] : [card]));
    const { report = '', reportText = '' } = notices.dataset;
    const query = this.#state.query.trim();
    const missed = query !== '' && results.count('full') === 0 ? [reportLine(report, reportText, query)] : [];
    notices.hidden = lines.length + missed.length === 0;
    notices.replaceChildren(...lines, ...missed);
  }

  /** Counts the values of the facets: after the results, since nobody waits for it. */
  async #counts(outcome: SearchOutcome, state: SearchState, turn: number): Promise<void> {
    const counts = await facetCounts(this, outcome, state);
    if (turn !== this.#turn) return;
    showCounts(this, counts);
    const subjects = nearestGroups(this, outcome, counts);
    const notices = this.#part('notices');
    if (subjects !== null) notices.insertBefore(subjects, notices.querySelector('.report'));
  }

  /** A search is its address: copied, it is saved. Refused, the address still stands where the browser shows it. */
  async #copyAddress(): Promise<void> {
    const button = this.#part('address');
    await navigator.clipboard.writeText(location.href);
    button.textContent = `✓ ${searchStrings(pageLang())('takeAddress')}`;
  }

  /** Hands the results that the page counts to the reader as a file. */
  async #take(button: HTMLButtonElement): Promise<void> {
    if (this.#shown === null) return;
    button.disabled = true;
    try {
      const { take } = await import('./take.ts');
      await take(button.dataset.take ?? '', this.#state.query.trim(), this.#shown);
    } finally {
      button.disabled = false;
    }
  }
}

customElements.define('search-page', SearchPage);
