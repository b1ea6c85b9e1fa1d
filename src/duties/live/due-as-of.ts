import { inTurns } from '../../site/live/in-turns.ts';

/**
 * `<due-as-of>`: marks every entry of its list, or of the page, that has a deadline (`data-day`, `data-days`) as it stands today, or on the day
 * that the reader picks, and keeps that day in the address. It never says what was done. What it marks with is fetched after the page.
 */
class DueAsOf extends HTMLElement {
  /** The day that is looked from was set so many times; marks of an earlier one are not put. */
  #turn = 0;
  #standings: typeof import('./standings.ts') | undefined;

  connectedCallback(): void {
    const input = this.#input;
    if (input === null) return;
    // Opens as of today; an address with a day keeps it, one with anything else, which a field of days does not take, shows none.
    input.value = new URLSearchParams(location.search).get('asof') ?? today();
    this.#limit();
    void this.#show();
    input.addEventListener('change', () => {
      this.#keep();
      void this.#show();
    });
    this.addEventListener('change', () => this.#limit());
    // What the filters hide is not counted.
    this.closest('duty-filter')?.addEventListener('duties-filtered', () => {
      this.#standings?.say(this, this.#entries('[data-due]'), this.#day);
      this.#limit();
    });
    this.querySelector('button')?.addEventListener('click', () => {
      input.value = '';
      this.#keep();
      void this.#show();
      input.focus();
    });
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  get #day(): string {
    return this.#input?.value ?? '';
  }

  #entries(which: string): readonly HTMLElement[] {
    return [...(this.closest('duty-filter') ?? document).querySelectorAll<HTMLElement>(which)];
  }

  #keep(): void {
    const url = new URL(location.href);
    if (this.#day === today()) url.searchParams.delete('asof');
    else url.searchParams.set('asof', this.#day);
    history.replaceState(null, '', url);
  }

  /** Only what is still due stands, where the reader asks for that: a mark of the whole page, since a style that looks for the box costs every row. */
  #limit(): void {
    document.body.toggleAttribute('data-current', this.querySelector('[name=current]:checked') !== null);
  }

  /** Says how the entries stand on that day, then marks each, piece by piece. */
  async #show(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const wanted = () => turn === this.#turn;
    const day = this.#day;
    this.querySelector('button')?.toggleAttribute('hidden', day === '');
    this.setAttribute('aria-busy', 'true');
    // What did not come is asked for with the next day.
    this.#standings ??= await import('./standings.ts').catch(() => undefined);
    const { say, mark } = this.#standings ?? {};
    await inTurns(
      // A single time of what comes back is marked, and counted with its duty.
      [null, ...this.#entries('[data-due], [data-again]')],
      (entry) => (entry === null ? say?.(this, this.#entries('[data-due]'), day) : mark?.(this, entry, day)),
      wanted,
    );
    if (wanted()) this.removeAttribute('aria-busy');
  }
}

/** The reader's day, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

customElements.define('due-as-of', DueAsOf);
