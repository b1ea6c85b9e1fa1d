import { countStandings, type DueDays, nextOn, standingOf } from '../as-of.ts';

/**
 * `<due-as-of>`: marks every entry of its list, or of the page, that has a deadline (`data-day`, `data-days`) as it stands today, or on the day
 * that the reader picks, and keeps that day in the address. It never says what was done.
 */
class DueAsOf extends HTMLElement {
  connectedCallback(): void {
    const input = this.#input;
    if (input === null) return;
    // Opens as of today; an address with a day keeps it, one with anything else, which a field of days does not take, shows none.
    input.value = new URLSearchParams(location.search).get('asof') ?? today();
    this.#show();
    input.addEventListener('change', () => {
      this.#keep();
      this.#show();
    });
    // What the filters hide is not counted.
    this.closest('duty-filter')?.addEventListener('duties-filtered', () => this.#show());
    this.querySelector('button')?.addEventListener('click', () => {
      input.value = '';
      this.#keep();
      this.#show();
      input.focus();
    });
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  #keep(): void {
    const url = new URL(location.href);
    const day = this.#input?.value ?? '';
    if (day === today()) url.searchParams.delete('asof');
    else url.searchParams.set('asof', day);
    history.replaceState(null, '', url);
  }

  #show(): void {
    const day = this.#input?.value ?? '';
    this.querySelector('button')?.toggleAttribute('hidden', day === '');
    const list = this.closest('duty-filter') ?? document;
    const entries = [...list.querySelectorAll<HTMLElement>('[data-due]')];
    // A single time of what comes back is marked, and counted with its duty.
    for (const entry of [...entries, ...list.querySelectorAll<HTMLElement>('[data-again]')]) this.#mark(entry, day);
    const status = this.querySelector('p');
    if (status === null) return;
    const counts = countStandings(day, entries.filter(({ hidden }) => !hidden).map(daysOfEntry));
    status.textContent =
      day === ''
        ? ''
        : Object.entries({ day: this.#day(day), ...counts }).reduce(
            (text, [name, value]) => text.replace(`{${name}}`, `${value}`),
            this.dataset.counts ?? '',
          );
  }

  #mark(entry: HTMLElement, day: string): void {
    const mark = entry.querySelector<HTMLElement>('.standing');
    if (mark === null) return;
    const due = daysOfEntry(entry);
    const standing = standingOf(day, due);
    mark.hidden = day === '' || standing === 'open';
    mark.dataset.is = standing;
    if (day === '') delete entry.dataset.standing;
    else entry.dataset.standing = standing;
    const next = nextOn(day, due.days);
    if (due.days.length === 0) mark.textContent = this.dataset[standing] ?? '';
    else mark.textContent = next === null ? (this.dataset.noMore ?? '') : `${this.dataset.next}: ${this.#day(next)}`;
  }

  /** A day as `formatDate` writes it; its table of months would be more to carry than the browser's own. */
  #day(day: string): string {
    return this.dataset.lang === 'en'
      ? new Date(`${day}T00:00`).toLocaleDateString('en-GB', { dateStyle: 'long' })
      : day.split('-').reverse().join('/');
  }
}

/** The days of an entry: its last day, or every time that it comes back. */
function daysOfEntry({ dataset }: HTMLElement): DueDays {
  return { day: dataset.day ?? null, days: dataset.days?.split(' ') ?? [] };
}

/** The reader's day, `YYYY-MM-DD`. */
function today(): string {
  // Swedish writes days as ISO 8601 does.
  return new Date().toLocaleDateString('sv');
}

customElements.define('due-as-of', DueAsOf);
