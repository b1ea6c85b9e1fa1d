import type { Lang } from '../i18n/languages.ts';
import { groupBy } from './groups.ts';
import { records } from './records.ts';

/** How many tasks fall due in a quarter of a year. */
export interface Due {
  readonly quarter: string;
  readonly count: number;
}

/** The quarter of a day (`YYYY-MM-DD`): `2021-4`. Sorts in the order of time. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** Tasks by the quarter in which their last day lies; those without a last day are left out. */
export function dueByQuarter(lang: Lang): readonly Due[] {
  const days = records.tasks.flatMap((task) => task.deadline?.to ?? []);
  return groupBy(days, quarterOf)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([quarter, list]) => ({ quarter: quarterName(quarter, lang), count: list.length }));
}

const romans = ['', 'I', 'II', 'III', 'IV'];

function quarterName(quarter: string, lang: Lang): string {
  const [year = '', number = ''] = quarter.split('-');
  return lang === 'vi' ? `Quý ${romans[Number(number)] ?? number}/${year}` : `Q${number} ${year}`;
}
