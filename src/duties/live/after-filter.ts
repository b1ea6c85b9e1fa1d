import type { FilterChoice, FilterEntry } from '../filter.ts';
import { agencyCounter, countsOf } from '../filter-counts.ts';
import { facets, reachOf } from './facets.ts';

/*
 * What follows when a list of duties has been filtered: fetched after the page, since nobody waits for it.
 */

/** Writes the fields into the address; everything else in it stays. */
export function keep(form: HTMLFormElement): void {
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

/** Puts beside every option how many entries it would leave: a step for each facet, then for each body. */
export function* countSteps(
  form: HTMLFormElement,
  entries: () => readonly FilterEntry[],
  choice: FilterChoice,
): Iterable<() => void> {
  yield () => void entries();
  for (const facet of facets)
    yield () => {
      const counts = countsOf(entries(), choice, facet);
      for (const place of form.querySelectorAll<HTMLElement>(`[data-count="${facet}"]`))
        place.textContent = String(counts.get(place.dataset['value'] ?? '') ?? 0);
      for (const option of optionsOf(form, facet)) sayCount(option, counts.get(option.value) ?? 0);
    };
  const named = new FormData(form).has('named');
  let left: ((agencies: ReadonlySet<string>) => number) | undefined;
  for (const option of optionsOf(form, 'agency'))
    yield () => {
      left ??= agencyCounter(entries(), choice);
      sayCount(option, left(reachOf(option, named)));
    };
}

const optionsOf = (form: HTMLFormElement, name: string) =>
  form.querySelectorAll<HTMLOptionElement>(`select[name="${name}"] option:not([value=""])`);

/** What an option is called stands once in the page: the count is put behind it. */
function sayCount(option: HTMLOptionElement, count: number): void {
  option.dataset['name'] ??= option.text;
  option.textContent = `${option.dataset['name']} (${count})`;
}

/** Puts the entries of a list in another order: by due date (the order in which they are sent), by body, or by number. */
export function sortEntries(entries: readonly HTMLElement[], order: string): void {
  const key = order === 'agency' ? byAgency : order === 'number' ? byNumber : byDue;
  const keyed = entries.map((entry) => ({ entry, key: key(entry), place: Number(entry.dataset['order']) }));
  const { compare } = new Intl.Collator('vi', { numeric: true });
  keyed.sort((a, b) => compare(a.key, b.key) || a.place - b.place);
  for (const { entry } of keyed) entry.parentElement?.append(entry);
}

const byDue = (entry: HTMLElement): string => (entry.dataset['order'] ?? '').padStart(6, '0');
const byAgency = (entry: HTMLElement): string => entry.dataset['first'] ?? '';
const byNumber = (entry: HTMLElement): string => `${entry.dataset['document']} ${entry.dataset['number']}`;
