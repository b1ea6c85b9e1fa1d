import { searchStrings } from '../../i18n/search.ts';
import { href } from '../../site/href.ts';
import { Results } from '../engine/present.ts';
import type { Result } from '../engine/present.ts';
import { h, settled } from './dom.ts';
import { pageAddress, facts, kicker } from './result-item.ts';
import type { ItemContext } from './result-item.ts';
import { documentNames, kindNames, pageLang, siteSearch } from './site-search.ts';
import { emptyState, writeState } from './state.ts';

/** Results that the box shows. */
const size = 7;

/**
 * `<search-box>`: results as one types, under a search field, after the ARIA combobox pattern with a list box: the field keeps the
 * focus, arrows go through the results, Enter opens the chosen one or else the search page, Escape closes.
 */
class SearchBox extends HTMLElement {
  #input: HTMLInputElement | null = null;
  #list = h('ul', { id: 'search-box-list', role: 'listbox' });
  #status = h('p', { class: 'unseen', role: 'status' });
  #active = -1;
  #turn = 0;

  attach(input: HTMLInputElement): void {
    const lang = pageLang();
    this.#input = input;
    this.#list.setAttribute('aria-label', searchStrings(lang)('results'));
    this.hidden = true;
    this.append(this.#list, this.#status);
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
    siteSearch()
      .warm()
      .catch(() => this.#blocked());
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
    try {
      const search = siteSearch();
      const outcome = await search.run({ query, typing: true });
      const results = await new Results(search, outcome).load(size);
      const [documentName, kindName] = await Promise.all([documentNames(), kindNames()]);
      if (turn !== this.#turn) return;
      this.#show(results, outcome.found.length, { lang: search.lang, documentName, kindName });
    } catch {
      if (turn === this.#turn) this.#blocked();
    }
  }

  #show(results: readonly Result[], total: number, context: ItemContext): void {
    const t = searchStrings(context.lang);
    const address = `${href(`/${context.lang}/search/`)}${writeState({ ...emptyState, query: this.#input?.value.trim() ?? '' })}`;
    const last = results.length === 0 ? `${t('none')} ${t('openSearch')}` : t('all');
    this.#list.replaceChildren(
      ...results.map((result, i) =>
        option(
          i,
          pageAddress(result.id, context.lang),
          [
            h('span', { class: 'kicker' }, kicker(result, context)),
            h(
              'span',
              { class: 'title', lang: result.titleLang === context.lang ? null : result.titleLang },
              ...result.title.map(({ text, hit }) => (hit ? h('mark', {}, text) : text)),
            ),
            h('span', { class: 'soft' }, facts(result).join(' · ')),
          ],
          result.id,
        ),
      ),
      option(results.length, address, [last]),
    );
    this.#list.setAttribute('aria-busy', 'false');
    this.#status.textContent =
      results.length === 0 ? t('none') : t(total === 1 ? 'countOne' : 'count').replace('{n}', String(total));
    this.#choose(-1);
    this.#open();
  }

  /** What the reader sees when scripts of the search or WebAssembly may not run: the way to the search page, which says more. */
  #blocked(): void {
    const lang = pageLang();
    const t = searchStrings(lang);
    this.#list.replaceChildren(
      option(0, href(`/${lang}/search/`), [
        h('span', { class: 'title' }, t('blockedTitle')),
        h('span', { class: 'soft' }, t('openSearch')),
      ]),
    );
    this.#list.setAttribute('aria-busy', 'false');
    this.#open();
  }

  #open(): void {
    this.hidden = false;
    this.#input?.setAttribute('aria-expanded', 'true');
  }

  #close(): void {
    this.#turn += 1;
    this.hidden = true;
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
      if (link instanceof HTMLAnchorElement) location.assign(link.href);
    }
  }
}

function option(
  index: number,
  address: string,
  children: readonly (Node | string)[],
  id: string | null = null,
): HTMLElement {
  return h(
    'li',
    { role: 'presentation' },
    h(
      'a',
      {
        role: 'option',
        id: `search-option-${index}`,
        href: address,
        tabindex: '-1',
        'aria-selected': 'false',
        'data-record-id': id,
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
