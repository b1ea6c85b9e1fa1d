/** Puts the entries of a list in another order: by due date (the order in which they are sent), by body, or by number. */
export function sortEntries(entries: readonly HTMLElement[], order: string): void {
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
