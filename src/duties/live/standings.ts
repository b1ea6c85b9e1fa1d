import { countStandings, type DueDays, nextOn, standingOf } from '../as-of.ts';

/* How the entries of a page stand on a day, in the words of its `<due-as-of>`. */

/** Says how many of the entries that are shown stand how on a day. */
export function say(bar: HTMLElement, entries: readonly HTMLElement[], day: string): void {
  const status = bar.querySelector('p');
  if (status === null) return;
  const counts = countStandings(day, entries.filter(({ hidden }) => !hidden).map(daysOfEntry));
  status.textContent =
    day === ''
      ? ''
      : Object.entries({ day: written(bar, day), ...counts }).reduce(
          (text, [name, value]) => text.replace(`{${name}}`, `${value}`),
          bar.dataset['counts'] ?? '',
        );
}

/** Marks an entry as it stands on a day. */
export function mark(bar: HTMLElement, entry: HTMLElement, day: string): void {
  const place = entry.querySelector<HTMLElement>('.standing');
  if (place === null) return;
  const due = daysOfEntry(entry);
  const standing = standingOf(day, due);
  place.hidden = day === '' || standing === 'open';
  place.dataset['is'] = standing;
  if (day === '') delete entry.dataset['standing'];
  else entry.dataset['standing'] = standing;
  if (place.hidden) return;
  const next = nextOn(day, due.days);
  if (due.days.length === 0) place.textContent = bar.dataset[standing] ?? '';
  else
    place.textContent = next === null ? (bar.dataset['noMore'] ?? '') : `${bar.dataset['next']}: ${written(bar, next)}`;
}

/** The days of an entry: its last day, or every time that it comes back. */
function daysOfEntry({ dataset }: HTMLElement): DueDays {
  return { day: dataset['day'] ?? null, days: dataset['days']?.split(' ') ?? [] };
}

let inEnglish: Intl.DateTimeFormat | undefined;

/** A day as `formatDate` writes it; its table of months would be more to carry than the browser's own. */
function written({ dataset }: HTMLElement, day: string): string {
  if (dataset['lang'] !== 'en') return day.split('-').reverse().join('/');
  inEnglish ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
  return inEnglish.format(new Date(`${day}T00:00`));
}
