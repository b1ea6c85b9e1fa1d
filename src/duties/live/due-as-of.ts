import { countStandings, nextOn, type Standing, standingOn } from '../as-of.ts';

/**
 * `<due-as-of>`: marks every entry of its list, or of the page, that has a deadline (`data-day`, `data-days`) as it stands on the day that the
 * reader picks, and keeps the day in the address. It never says what was done.
 */
class DueAsOf extends HTMLElement {
  connectedCallback(): void {
    const input = this.#input;
    const day = new URLSearchParams(location.search).get('asof');
    if (input && day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day)) {
      input.value = day;
      this.#show();
    }
    input?.addEventListener('change', () => {
      this.#keep();
      this.#show();
    });
    this.querySelector('button')?.addEventListener('click', () => {
      if (input) input.value = '';
      this.#keep();
      this.#show();
      input?.focus();
    });
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  #keep(): void {
    const url = new URL(location.href);
    const day = this.#input?.value ?? '';
    if (day === '') url.searchParams.delete('asof');
    else url.searchParams.set('asof', day);
    history.replaceState(null, '', url);
  }

  #show(): void {
    const day = this.#input?.value ?? '';
    const button = this.querySelector('button');
    if (button) button.hidden = day === '';
    const entries = [...(this.closest('duty-filter') ?? document).querySelectorAll<HTMLElement>('[data-due]')];
    for (const entry of entries) this.#mark(entry, day);
    const status = this.querySelector('p');
    if (status === null) return;
    const counts = countStandings(
      day,
      entries.map((entry) => entry.dataset.day ?? null),
    );
    const words = (this.dataset.counts ?? '').replace('{day}', this.#day(day));
    status.textContent =
      day === ''
        ? ''
        : Object.entries(counts).reduce((text, [name, count]) => text.replace(`{${name}}`, String(count)), words);
  }

  #mark(entry: HTMLElement, day: string): void {
    const mark = entry.querySelector<HTMLElement>('.standing');
    if (mark === null) return;
    const days = entry.dataset.days?.split(' ') ?? [];
    const standing: Standing = days.length > 0 ? 'open' : standingOn(day, entry.dataset.day ?? null);
    mark.hidden = day === '' || (standing === 'open' && days.length === 0);
    mark.dataset.is = standing;
    if (standing !== 'open') mark.textContent = this.dataset[standing] ?? '';
    else if (days.length > 0 && day !== '') {
      const next = nextOn(day, days);
      mark.textContent = next === null ? (this.dataset.noMore ?? '') : `${this.dataset.next}: ${this.#day(next)}`;
    }
  }

  #day(day: string): string {
    if (day === '') return '';
    return new Intl.DateTimeFormat(this.dataset.lang === 'vi' ? 'vi-VN' : 'en-GB', {
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${day}T00:00:00Z`));
  }
}

customElements.define('due-as-of', DueAsOf);
