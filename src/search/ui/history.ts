/** Milliseconds after which what was typed counts as a search of its own. */
const rest = 2000;

/**
 * The address of the search page through time. The first key of a new query adds an entry, further keys replace it, until Enter is
 * pressed or typing rests: then it stands, and the next query gets an entry of its own. So Back leads from search to search, never
 * from letter to letter.
 */
export class Addresses {
  /** The present entry is being typed. */
  #typing = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** Writes the address of what is being typed. */
  type(address: string): void {
    if (address !== current()) {
      if (this.#typing) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      this.#typing = true;
    }
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.settle(), rest);
  }

  /** Writes the address of what was asked by Enter: what was typed for it is the same search. */
  enter(address: string): void {
    if (this.#typing) history.replaceState(null, '', address);
    else if (address !== current()) history.pushState(null, '', address);
    this.settle();
  }

  /** Writes the address of another choice: a search of its own. */
  choose(address: string): void {
    this.settle();
    if (address !== current()) history.pushState(null, '', address);
  }

  /** Writes what belongs to the present search, such as how much of it is shown. */
  replace(address: string): void {
    history.replaceState(null, '', address);
  }

  /** The present entry stands. */
  settle(): void {
    clearTimeout(this.#rest);
    this.#typing = false;
  }
}

const current = () => `${location.pathname}${location.search}`;
