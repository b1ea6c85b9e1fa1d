import type { GoalRecord, TargetRecord, TaskRecord } from '../corpus/model/records.ts';
import type { Localised } from '../corpus/model/values.ts';
import type { Lang } from '../i18n/languages.ts';
import { horizons } from './horizons.ts';
import { knowledge, records } from './records.ts';

/** An indicator with the figure that each year has for it. */
interface YearPath {
  /** The target that names the row. */
  readonly target: string;
  readonly unit: Localised | null;
  readonly stops: ReadonlyMap<string, TargetRecord>;
}

/** What is aimed at for one year. */
export interface YearAims {
  readonly title: string;
  readonly goals: readonly GoalRecord[];
  readonly paths: readonly YearPath[];
  /** The years that have a figure in one of the paths. */
  readonly columns: readonly string[];
  /** Tasks of the same documents that are due by the end of the year and after the horizon before, the earliest first. */
  readonly tasks: readonly TaskRecord[];
}

/** The years to which goals look, in order. */
export const eachYear: readonly string[] = [...new Set(records.goals.flatMap(({ horizon }) => horizon ?? []))].sort();

const yearOfTarget = ({ period }: TargetRecord): string | null => period?.to?.slice(0, 4) ?? null;

/** The same indicator in other years, by the links between targets; of two for one year the first stands. */
function pathOf(target: TargetRecord): YearPath {
  const others = knowledge
    .linksOf(target.id)
    .filter(({ type }) => type === 'sameIndicator' || type === 'serves')
    .flatMap(({ from, to }) => knowledge.targets.get(from === target.id ? to : from) ?? []);
  const stops = new Map<string, TargetRecord>();
  for (const stop of [target, ...others]) {
    const year = yearOfTarget(stop);
    if (year !== null && !stops.has(year)) stops.set(year, stop);
  }
  return { target: target.id, unit: target.unit, stops };
}

/** The aims of one of `eachYear`. */
export function yearOf(year: string, lang: Lang): YearAims {
  const horizon = horizons(lang).find((one) => one.year === year);
  const goals = horizon?.goals ?? [];
  const stated = records.targets.filter(
    (target) => yearOfTarget(target) === year && target.parent === null && target.value !== null,
  );
  const paths = stated.map(pathOf);
  const columns = [...new Set(paths.flatMap(({ stops }) => [...stops.keys()]))].sort();
  const before = eachYear.filter((other) => other < year).at(-1) ?? '';
  const tasks = records.tasks
    .filter(({ deadline }) => {
      const due = deadline?.to?.slice(0, 4);
      return due !== undefined && due > before && due <= year;
    })
    .toSorted((a, b) => ((a.deadline?.to ?? '') < (b.deadline?.to ?? '') ? -1 : 1));
  return { title: horizon?.title ?? year, goals, paths, columns, tasks };
}
