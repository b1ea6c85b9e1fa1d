import type { GoalRecord } from '../corpus/model/records.ts';
import type { Lang } from '../i18n/languages.ts';
import { strings } from './settings.ts';
import { records } from './records.ts';

/** The goals of one year, or the general objective. */
export interface Horizon {
  readonly anchor: string;
  readonly year: string | null;
  readonly title: string;
  readonly goals: readonly GoalRecord[];
}

/** The goals by the year that they look to: the general objective first, then year by year. */
export function horizons(lang: Lang): readonly Horizon[] {
  const t = strings(lang);
  return [...Map.groupBy(records.goals, (goal) => goal.horizon)]
    .toSorted(([a], [b]) => (a ?? '').localeCompare(b ?? ''))
    .map(([year, goals]) => ({
      anchor: year === null ? 'general' : `y${year}`,
      year,
      title:
        year === null
          ? t('horizonGeneral')
          : `${t(goals.some(isPlanOfThatYear) ? 'horizonIn' : 'horizonYear')} ${year}`,
      goals,
    }));
}

/** Whether a goal stands in a document of the very year that it looks to: "in 2021", not "by 2021". */
function isPlanOfThatYear(goal: GoalRecord): boolean {
  return records.documents.some(
    (document) => document.id === goal.document && document.issued.slice(0, 4) === goal.horizon,
  );
}
