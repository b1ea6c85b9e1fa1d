import { inTurns } from '../../site/live/in-turns.ts';
import { facets, reachOf } from './facets.ts';
import { type FilterChoice, type FilterEntry, matches } from '../filter.ts';

/**
 * `<duty-filter>`: a form of filters and the entries that it filters (`data-role`, `data-kind`, …). Choices are kept in the
 * address, read from it again, and every option shows what it would leave (`after-filter.ts`). A list that nothing filters is left as it came.
 */
class DutyFilter extends HTMLElement {
  #elements: readonly HTMLElement[] = [];
  /** The single times of what comes back: shown as their duties are, and counted where they stand, not as duties. */
  #times: readonly HTMLElement[] = [];
  #read: readonly FilterEntry[] | undefined;
  #filtered = false;
  #order = '';
  /** What is shown for the last time; what was to follow an earlier one does not. */
  #turn = 0;
  #after: typeof import('./after-filter.ts') | undefined;

  connectedCallback(): void {
    const form = this.#form;
    if (form === null) return;
    this.#elements = [...this.querySelectorAll<HTMLElement>('[data-record-id]')];
    this.#times = [...this.querySelectorAll<HTMLElement>('[data-again]')];
    this.#restore(form);
    form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement && event.target.type === 'date') return;
      void this.#show(form, true);
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(() => void this.#show(form, true)));
    addEventListener('popstate', () => this.#restore(form));
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  get #entries(): readonly FilterEntry[] {
    this.#read ??= this.#elements.map(entryOf);
    return this.#read;
  }

  /** Sets the fields from the address. */
  #restore(form: HTMLFormElement): void {
    const query = new URLSearchParams(location.search);
    for (const field of form.elements) {
      if (field instanceof HTMLInputElement && field.type === 'checkbox')
        field.checked = query.getAll(field.name).includes(field.value);
      if (field instanceof HTMLSelectElement) {
        const value = query.get(field.name) ?? '';
        // Quarters as older addresses write them, `2021-4`, are still understood.
        field.value = [...field.options].find((option) => option.value.replace('Q', '') === value)?.value ?? value;
        if (field.selectedIndex === -1) field.selectedIndex = 0;
      }
    }
    for (const more of form.querySelectorAll('details'))
      if (more.querySelector(':checked:not(option), select option:checked:not([value=""])') !== null) more.open = true;
    void this.#show(form, false);
  }

  #choice(form: HTMLFormElement): FilterChoice {
    const data = new FormData(form);
    const chosen = facets.map(
      (facet) => [facet, data.getAll(facet).filter((value) => typeof value === 'string' && value !== '')] as const,
    );
    const agency = form.querySelector<HTMLSelectElement>('select[name="agency"]')?.selectedOptions[0];
    return {
      facets: Object.fromEntries(chosen) as Record<string, string[]>,
      agencies: agency === undefined || agency.value === '' ? null : reachOf(agency, data.has('named')),
    };
  }

  /**
   * Leaves the entries that the form asks for and says how many they are. Their order and what each option would leave follow: at once, with the
   * address, where the reader has `chosen`, else piece by piece when the page has been shown.
   */
  async #show(form: HTMLFormElement, chosen: boolean): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const choice = this.#choice(form);
    const filtered = choice.agencies !== null || facets.some((facet) => (choice.facets[facet]?.length ?? 0) > 0);
    const left = filtered || this.#filtered ? this.#leave(choice) : this.#elements.length;
    this.#filtered = filtered;
    this.dispatchEvent(new CustomEvent('duties-filtered', { bubbles: true }));
    const status = form.querySelector('.shown');
    if (status)
      status.textContent =
        left === 0
          ? (this.dataset.none ?? '')
          : (this.dataset.shown ?? '').replace('{shown}', String(left)).replace('{all}', String(this.#elements.length));
    form.setAttribute('aria-busy', 'true');
    const wanted = () => turn === this.#turn;
    // What did not come is asked for with the next choice.
    if (this.#after === undefined) this.#after = await import('./after-filter.ts').catch(() => undefined);
    if (this.#after === undefined) return form.removeAttribute('aria-busy');
    const { countSteps, keep, sortEntries } = this.#after;
    if (chosen && wanted()) keep(form);
    const order = new FormData(form).get('sort');
    if (wanted() && typeof order === 'string' && order !== this.#order) {
      sortEntries(this.#elements, order);
      this.#order = order;
    }
    const steps = countSteps(form, () => this.#entries, choice);
    if (chosen) for (const step of steps) step();
    else await inTurns(steps, (step) => step(), wanted);
    if (wanted()) form.removeAttribute('aria-busy');
  }

  /** Hides every entry that a choice does not leave, and the groups without any; says how many are left. */
  #leave(choice: FilterChoice): number {
    const shown = this.#entries.map((entry) => matches(entry, choice));
    this.#elements.forEach((element, index) => {
      element.hidden = shown[index] !== true;
    });
    for (const time of this.#times) time.hidden = !matches(entryOf(time), choice);
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      const inGroup = shownIn(group);
      group.hidden = inGroup === 0;
      const count = group.querySelector('h3 .count');
      if (count) count.textContent = String(inGroup);
    }
    for (const count of document.querySelectorAll<HTMLElement>('[data-until]')) {
      const until = document.getElementById(count.dataset.until ?? '');
      if (until) count.textContent = String(shownIn(until));
    }
    const left = shown.filter(Boolean).length;
    this.querySelector('.filtered')?.toggleAttribute('data-narrowed', left < shown.length);
    return left;
  }
}

/** How many entries and single times are shown in a part of the list. */
function shownIn(part: HTMLElement): number {
  return part.querySelectorAll(':is([data-record-id], [data-again]):not([hidden])').length;
}

function entryOf({ dataset }: HTMLElement): FilterEntry {
  const values = (text: string | undefined) => text?.split(' ').filter(Boolean) ?? [];
  return {
    facets: Object.fromEntries(facets.map((facet) => [facet, values(dataset[facet])])),
    who:
      dataset.who === undefined
        ? null
        : values(dataset.who).map((pair) => {
            const cut = pair.lastIndexOf(':');
            return [pair.slice(0, cut), pair.slice(cut + 1)] as const;
          }),
  };
}

// Last: elements that are on the page already begin at once, and ask for all that stands above.
customElements.define('duty-filter', DutyFilter);
