import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../site/settings.ts';
import { type CalendarQuarter, quarterAnchor, quarterCode } from '../../corpus/naming/quarter.ts';
import { quarterName } from '../../corpus/naming/quarter-name.ts';

/** A stretch of time with what falls due in it: its anchor on the page, its name, and what. */
export interface DueGroup<Due> {
  readonly id: string;
  readonly name: string;
  readonly dues: readonly Due[];
}

type ByTime<Time, Due> = readonly (readonly [time: Time, dues: readonly Due[]])[];

/** Quarters and years in one order: what names a year only stands behind the year's quarters. */
export function dueSpans<Due>(
  quarters: ByTime<CalendarQuarter, Due>,
  years: ByTime<string, Due>,
  lang: Lang,
): readonly DueGroup<Due>[] {
  const t = strings(lang);
  return [
    ...quarters.map(([time, dues]) => ({
      order: quarterCode(time),
      id: quarterAnchor(time),
      name: quarterName(time, lang),
      dues,
    })),
    ...years.map(([time, dues]) => ({
      order: `${time}-Z`,
      id: `y${time}`,
      name: t('withinYear').replace('{year}', time),
      dues,
    })),
  ]
    .toSorted((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ id, name, dues }) => ({ id, name, dues }));
}
