import { countOfAgencies, countsOf, type FilterChoice, type FilterEntry, matches } from '../filter.ts';

/** Names of form fields that are facets: the same as in the address. */
const facets = ['role', 'kind', 'document', 'place', 'due', 'quarter', 'milestone'] as const;

/**
 * `<duty-filter>`: a form of filters and the entries that it filters (`data-role`, `data-kind`, …). Choices are kept in the
 * address, read from it again, and every option shows what it would leave.
 */
class DutyFilter extends HTMLElement {
  #elements: HTMLElement[] = [];
  /** The single times of what comes back: shown as their duties are, and counted where they stand, not as duties. */
  #times: HTMLElement[] = [];
  #entries: FilterEntry[] = [];

  connectedCallback(): void {
    const form = this.#form;
    if (form === null) return;
    // What an option is called stands once in the page: counts will be put behind it.
    for (const option of form.querySelectorAll<HTMLOptionElement>('option[value]:not([value=""],[data-name])'))
      option.dataset.name ??= option.text;
    this.#elements = [...this.querySelectorAll<HTMLElement>('[data-record-id]')];
    this.#times = [...this.querySelectorAll<HTMLElement>('[data-again]')];
    this.#entries = this.#elements.map(entryOf);
    this.#restore(form);
    form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement && event.target.type === 'date') return;
      this.#keep(form);
      this.#show(form);
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () =>
      setTimeout(() => {
        this.#keep(form);
        this.#show(form);
      }),
    );
    addEventListener('popstate', () => this.#restore(form));
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector('form');
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
    const more = form.querySelector('details');
    if (more?.querySelector(':checked:not(option), select option:checked:not([value=""])') != null) more.open = true;
    this.#show(form);
  }

  /** Writes the fields into the address; everything else in it stays. */
  #keep(form: HTMLFormElement): void {
    const url = new URL(location.href);
    const data = new FormData(form);
    const names = new Set(
      [...form.elements].flatMap((field) => ('name' in field && field.name !== 'asof' ? [String(field.name)] : [])),
    );
    for (const name of names) {
      url.searchParams.delete(name);
      for (const value of data.getAll(name))
        if (typeof value === 'string' && value !== '') url.searchParams.append(name, value);
    }
    history.replaceState(null, '', url);
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

  #show(form: HTMLFormElement): void {
    const choice = this.#choice(form);
    const shown = this.#entries.map((entry) => matches(entry, choice));
    this.#elements.forEach((element, index) => {
      element.hidden = shown[index] !== true;
    });
    for (const time of this.#times) time.hidden = !matches(entryOf(time), choice);
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      const left = shownIn(group);
      group.hidden = left === 0;
      const count = group.querySelector('h3 .count');
      if (count) count.textContent = String(left);
    }
    for (const count of document.querySelectorAll<HTMLElement>('[data-until]')) {
      const until = document.getElementById(count.dataset.until ?? '');
      if (until) count.textContent = String(shownIn(until));
    }
    this.#counts(form, choice);
    this.dispatchEvent(new CustomEvent('duties-filtered', { bubbles: true }));
    const order = new FormData(form).get('sort');
    if (typeof order === 'string') sortEntries(this.#elements, order);
    const status = form.querySelector('.shown');
    const left = shown.filter(Boolean).length;
    if (status)
      status.textContent =
        left === 0
          ? (this.dataset.none ?? '')
          : (this.dataset.shown ?? '').replace('{shown}', String(left)).replace('{all}', String(shown.length));
  }

  /** Puts beside every option how many entries it would leave. */
  #counts(form: HTMLFormElement, choice: FilterChoice): void {
    for (const facet of facets) {
      const counts = countsOf(this.#entries, choice, facet);
      for (const place of form.querySelectorAll<HTMLElement>(`[data-count="${facet}"]`))
        place.textContent = String(counts.get(place.dataset.value ?? '') ?? 0);
      for (const option of form.querySelectorAll<HTMLOptionElement>(`select[name="${facet}"] option[data-name]`))
        option.textContent = `${option.dataset.name} (${counts.get(option.value) ?? 0})`;
    }
    const named = new FormData(form).has('named');
    for (const option of form.querySelectorAll<HTMLOptionElement>('select[name="agency"] option[data-name]')) {
      option.textContent = `${option.dataset.name} (${countOfAgencies(this.#entries, choice, reachOf(option, named))})`;
    }
  }
}

/** The bodies and classes that an option of the agencies stands for. */
function reachOf(option: HTMLOptionElement, named: boolean): ReadonlySet<string> {
  return new Set((named ? option.dataset.own : option.dataset.reach)?.split(' ') ?? []);
}

function entryOf(element: HTMLElement): FilterEntry {
  const values = (text: string | undefined) => text?.split(' ').filter(Boolean) ?? [];
  return {
    facets: Object.fromEntries(facets.map((facet) => [facet, values(element.dataset[facet])])),
    who:
      element.dataset.who === undefined
        ? null
        : values(element.dataset.who).map((pair) => {
            const cut = pair.lastIndexOf(':');
            return [pair.slice(0, cut), pair.slice(cut + 1)] as const;
          }),
  };
}

/** How many entries and single times are shown in a part of the list. */
function shownIn(part: HTMLElement): number {
  return part.querySelectorAll(':is([data-record-id], [data-again]):not([hidden])').length;
}

/** Puts the entries of a list in another order: by due date (the order in which they are sent), by body, or by number. */
function sortEntries(entries: readonly HTMLElement[], order: string): void {
  const key = order === 'agency' ? byAgency : order === 'number' ? byNumber : byDue;
  const sorted = entries.toSorted(
    (a, b) =>
      key(a).localeCompare(key(b), 'vi', { numeric: true }) || Number(a.dataset.order) - Number(b.dataset.order),
  );
  for (const entry of sorted) entry.parentElement?.append(entry);
}

const byDue = (entry: HTMLElement): string => (entry.dataset.order ?? '').padStart(6, '0');
const byAgency = (entry: HTMLElement): string => entry.dataset.first ?? '';
const byNumber = (entry: HTMLElement): string => `${entry.dataset.document} ${entry.dataset.number}`;

// Last: elements that are on the page already begin at once, and ask for all that stands above.
customElements.define('duty-filter', DutyFilter);
