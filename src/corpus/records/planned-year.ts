import type { PlannedPeriod } from '../model/records.ts';
import { yearIn } from './scenarios.ts';

/** The calendar year that a heading or title plans for; `null` where it names none. */
export function plannedYear(title: string): PlannedPeriod | null {
  const year = yearIn(title);
  return year === null
    ? null
    : { text: { vi: `Năm ${year}`, en: String(year) }, from: `${year}-01-01`, to: `${year}-12-31` };
}
