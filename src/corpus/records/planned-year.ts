import type { PlannedPeriod } from '../model/records.ts';

/** The calendar year that a heading or title plans for; `null` where it names none. */
export function plannedYear(title: string): PlannedPeriod | null {
  const year = yearIn(title);
  return year === null
    ? null
    : { text: { vi: `Năm ${year}`, en: String(year) }, from: `${year}-01-01`, to: `${year}-12-31` };
}

/** The last four-digit year of this century in a text. */
export function yearIn(text: string): number | null {
  const years = [...text.matchAll(/\b20\d{2}\b/g)];
  // `giá so sánh 2010` names a price base, not the plan's year: the latest year is meant.
  return years.length === 0 ? null : Math.max(...years.map((match) => Number(match[0])));
}
