import { counted } from '../../i18n/plural.ts';
import { searchStrings } from '../../i18n/search/core.ts';
import { anchorOf } from '../../corpus/naming/id.ts';
import { href } from '../../site/href.ts';
import { Results } from '../engine/present.ts';
import type { Result } from '../engine/present.ts';
import { describe } from './describe.ts';
import type { Description } from './describe.ts';
import { h, settled } from './dom.ts';
import { facts, kicker, pieces, resultAddress } from './result-item.ts';
import type { ItemContext } from './result-item.ts';
import { documentNames, kindNames, pageLang, siteSearch, startAnew } from './site-search.ts';
import { emptyState, writeState } from './state.ts';
import { troubleNow } from './trouble.ts';
import { chips } from './understood.ts';

/** Results that the box shows. */
const size = 7;

/**
 * `<search-box>`: results as one types, under a search field, after the ARIA combobox pattern with a list box: the field keeps the
 * focus, arrows go through the results, Enter opens the chosen one or else the search page, Escape closes.
 */
class SearchBox extends HTMLElement {
  #input: HTMLInputElement | null = null;
  /** Each box of a page has names of its own. */
  readonly #name = `search-box-${document.querySelectorAll('search-box').length}`;
  #list = h('ul', { id: `${this.#name}-list`, role: 'listbox' });
  #status = h('p', { class: 'unseen', role: 'status' });
  /** How the query was understood: what was mended must not be hidden. */
  #said = h('p', { class: 'understood', hidden: true });
  #loading = h('p', { class: 'loading soft' });
  /** The document that is searched; `null` for all. */
  #document: string | null = null;
  #active = -1;
  #turn = 0;

  attach(input: HTMLInputElement): void {
    const lang = pageLang();
    this.#input = input;
    this.#document = input.form?.dataset.document ?? null;
    this.#list.setAttribute('aria-label', searchStrings(lang)('results'));
    this.hidden = true;
    this.#loading.textContent = searchStrings(lang)('loading');
    this.append(this.#said, this.#list, this.#loading, this.#status);
    const attributes = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.#list.id,
      autocomplete: 'off',
      spellcheck: 'false',
    };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
    const run = settled(25, () => void this.#run());
    input.addEventListener('input', run);
    input.addEventListener('focus', run);
    input.addEventListener('keydown', (event) => this.#key(event));
    input.form?.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && input.form?.contains(event.relatedTarget))) this.#close();
    });
    this.addEventListener('pointerdown', (event) => event.preventDefault());
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey) this.#left(link);
    });
    // What does not come now is asked for again, and told, with the first letter.
    siteSearch().warm().catch(startAnew);
    run();
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  async #run(): Promise<void> {
    const query = this.#input?.value.trim() ?? '';
    const turn = ++this.#turn;
    if (query === '') return this.#close();
    this.#list.setAttribute('aria-busy', 'true');
    if (this.#options.length === 0) this.#open();
    try {
      const search = siteSearch();
      const outcome = await search.run({
        query,
        typing: true,
        filters: this.#document === null ? null : { document: this.#document },
      });
      if (turn !== this.#turn) return;
      const results = new Results(search, outcome);
      const shown = await results.load(size);
      const [documentName, kindName, data] = await Promise.all([documentNames(), kindNames(), search.data()]);
      if (turn !== this.#turn) return;
      this.#describe(describe(outcome.understanding, data, search.lang));
      this.#show(shown, results.count('full'), { lang: search.lang, documentName, kindName });
    } catch (error) {
      console.error(error);
      startAnew();
      if (turn === this.#turn) this.#failed();
    }
  }

  #show(results: readonly Result[], total: number, context: ItemContext): void {
    const t = searchStrings(context.lang);
    const last = results.length === 0 ? `${t('none')} ${t('openSearch')}` : t('all');
    this.#list.replaceChildren(
      ...results.map((result, i) =>
        option(
          `${this.#name}-${i}`,
          this.#hit(result, context.lang),
          [
            h('span', { class: 'kicker' }, kicker(result, context)),
            h(
              'span',
              { class: 'title', lang: result.titleLang === context.lang ? null : result.titleLang },
              ...pieces(result.title),
            ),
            h('span', { class: 'soft' }, briefly(result, context.lang)),
          ],
          result.id,
        ),
      ),
      option(`${this.#name}-${results.length}`, this.#address, [last]),
    );
    this.#list.setAttribute('aria-busy', 'false');
    this.#status.textContent =
      results.length === 0 ? t('none') : total === 0 ? t('noFull') : counted(t('count'), total);
    this.#choose(-1);
    this.#open();
  }

  /** Says how the query was understood; taken back it is on the search page. */
  #describe(said: readonly Description[]): void {
    const lang = pageLang();
    this.#said.hidden = said.length === 0;
    this.#said.replaceChildren(
      h('span', { class: 'soft' }, `${searchStrings(lang)('understood')}: `),
      ...chips(said, lang, null),
    );
  }

  /** Says why there are no results; the way to the search page, which says more and tries again. */
  #failed(): void {
    const lang = pageLang();
    const t = searchStrings(lang);
    const trouble = t(`${troubleNow()}Title`);
    this.#said.hidden = true;
    this.#list.replaceChildren(
      option(`${this.#name}-0`, this.#address, [
        h('span', { class: 'title' }, trouble),
        h('span', { class: 'soft' }, t('openSearch')),
      ]),
    );
    this.#status.textContent = trouble;
    this.#list.setAttribute('aria-busy', 'false');
    this.#open();
  }

  /** The search page with what was typed. */
  get #address(): string {
    const query = this.#input?.value.trim() ?? '';
    const documents = this.#document === null ? [] : [this.#document];
    return `${href(`/${pageLang()}/search/`)}${writeState({ ...emptyState, query, documents })}`;
  }

  /** Where a result leads: to its place on this page, where a page of the searched document shows it, else to its own page. */
  #hit(result: Result, lang: ItemContext['lang']): string {
    const anchor = anchorOf(result.id);
    const place = this.#document !== null && result.document === this.#document && document.getElementById(anchor);
    const address = resultAddress(result, lang);
    if (place == null || place === false || place.closest('main') === null) return address;
    return `#${anchor}${address.includes('#') ? address.slice(address.indexOf('#') + 1) : ''}`;
  }

  /** Closes when a place of this page was chosen, and takes the focus there. */
  #left(link: HTMLAnchorElement): void {
    if (link.pathname !== location.pathname || link.hash === '') return;
    this.#close();
    const place = document.getElementById(decodeURIComponent(link.hash.slice(1).replace(/:~:.*/, '')));
    if (place === null) return;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }

  /** Where a list beside the text stands: under its field. */
  readonly #place = () => {
    const field = this.#input?.getBoundingClientRect();
    this.style.setProperty('--box-top', `${field?.bottom ?? 0}px`);
    this.style.setProperty('--box-left', `${field?.left ?? 0}px`);
  };

  #open(): void {
    if (this.#document !== null) {
      this.#place();
      addEventListener('scroll', this.#place, { passive: true });
    }
    this.hidden = false;
    this.#input?.setAttribute('aria-expanded', 'true');
  }

  #close(): void {
    this.#turn += 1;
    this.hidden = true;
    removeEventListener('scroll', this.#place);
    this.#input?.setAttribute('aria-expanded', 'false');
    this.#choose(-1);
  }

  #choose(index: number): void {
    const options = this.#options;
    this.#active = options.length === 0 ? -1 : index;
    for (const [i, one] of options.entries()) one.setAttribute('aria-selected', String(i === index));
    const chosen = options[index];
    if (chosen === undefined) this.#input?.removeAttribute('aria-activedescendant');
    else {
      this.#input?.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    }
  }

  #key(event: KeyboardEvent): void {
    const count = this.#options.length;
    if (event.key === 'Escape' && !this.hidden) {
      event.preventDefault();
      this.#close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      if (this.hidden) this.#open();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.#choose(
        this.#active < 0 && step < 0
          ? count - 1
          : (this.#active + step + count + 1) % (count + 1) === count
            ? -1
            : this.#active + step,
      );
    } else if (event.key === 'Enter' && this.#active >= 0) {
      event.preventDefault();
      const link = this.#options[this.#active];
      if (link instanceof HTMLAnchorElement) link.click();
    }
  }
}

/** Figures, bodies, deadline, and what of the query the result lacks, in one line. */
function briefly(result: Result, lang: ItemContext['lang']): string {
  const missing = result.missing.length > 0 ? [`${searchStrings(lang)('missing')}: ${result.missing.join(', ')}`] : [];
  return [...facts(result, lang), ...missing].join(' · ');
}

function option(
  id: string,
  address: string,
  children: readonly (Node | string)[],
  record: string | null = null,
): HTMLElement {
  return h(
    'li',
    { role: 'presentation' },
    h(
      'a',
      {
        role: 'option',
        id,
        href: address,
        tabindex: '-1',
        'aria-selected': 'false',
        'data-record-id': record,
      },
      ...children,
    ),
  );
}

customElements.define('search-box', SearchBox);

/** Puts the box under a search field that has just been used. */
export function openBox(input: HTMLInputElement): void {
  const box = document.createElement('search-box') as SearchBox;
  input.form?.append(box);
  box.attach(input);
}
