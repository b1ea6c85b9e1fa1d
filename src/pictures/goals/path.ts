import type { Knowledge } from '../../corpus/knowledge.ts';
import type { LinkRecord, TargetRecord } from '../../corpus/model/records.ts';
import type { ResultRecord } from '../../corpus/model/result.ts';
import type { Localised } from '../../corpus/model/values.ts';
import type { Headline, PictureSettings } from '../settings.ts';

/** What one target says of an indicator: for the end of a year, or on the average of a period. */
export interface Stop {
  readonly target: TargetRecord;
  /** The year whose end (or whole) it speaks of. */
  readonly year: number;
  /** The first year, where the figure is the average of several. */
  readonly since: number | null;
  /** `least` is open upwards, `most` downwards; `words` gives no figure. */
  readonly form: 'exact' | 'about' | 'range' | 'least' | 'most' | 'words';
  readonly min: number | null;
  readonly max: number | null;
  readonly said: Localised | null;
  /** How it is known that this target speaks of the same indicator as the others. */
  readonly basis: 'linked' | 'curated';
}
/** An indicator from year to year. */
export interface GoalPath {
  readonly id: string;
  readonly title: Localised;
  readonly unit: Localised;
  readonly remark: Localised | null;
  readonly stops: readonly Stop[];
  /** Figures of whole years from outside the documents, on the same ground, in the order of years. */
  readonly came: readonly Came[];
}

/** What came in a year by a source. */
export interface Came {
  readonly year: number;
  readonly value: number;
  /** An estimate is drawn hollow. */
  readonly firm: boolean;
  readonly result: ResultRecord;
}

/**
 * The paths of the settled headline indicators, then those of indicators that links join over several years and that no
 * headline names. A settled target that is no longer there is an error.
 */
export function goalPaths(knowledge: Knowledge, settings: PictureSettings): readonly GoalPath[] {
  const { targets, links } = knowledge.records;
  const same = sameIndicators(links);
  const settled = settings.headlines.map((headline) =>
    pathOf(
      headline,
      headline.targets.map((id) => knowledge.targets.get(id) ?? missing(id, headline.id)),
      same,
      knowledge,
    ),
  );
  const named = new Set(settings.headlines.flatMap((headline) => headline.targets));
  return [...settled, ...linkedPaths(targets, same, named, knowledge)];
}

function missing(id: string, headline: string): never {
  throw new RangeError(
    `Unexpected target ${id} of the headline ${headline} in content/pictures.yaml, expected the id of a target`,
  );
}

function sameIndicators(links: readonly LinkRecord[]): ReadonlyMap<string, ReadonlySet<string>> {
  const same = new Map<string, Set<string>>();
  const join = (from: string, to: string): void => {
    same.set(from, (same.get(from) ?? new Set()).add(to));
  };
  for (const { type, from, to } of links) {
    if (type !== 'sameIndicator') continue;
    join(from, to);
    join(to, from);
  }
  return same;
}

/** Indicators joined by links alone: those that speak of more than one year. A target that names no year has no place on a path. */
function linkedPaths(
  targets: readonly TargetRecord[],
  same: ReadonlyMap<string, ReadonlySet<string>>,
  named: ReadonlySet<string>,
  knowledge: Knowledge,
): GoalPath[] {
  const seen = new Set(named);
  // A target that says no year has no place on a path.
  const dated = targets.filter(({ period }) => period?.to != null);
  return dated.flatMap((target) => {
    const joined = reached(target.id, same);
    const known = [...joined].some((id) => seen.has(id));
    for (const id of joined) seen.add(id);
    const together = dated.filter(({ id }) => joined.has(id));
    const years = new Set(together.map(yearOf));
    if (known || target.unit === null || years.size < 2) return [];
    return [
      pathOf(
        { id: target.id, title: target.title, unit: target.unit, said: {}, remark: null },
        together,
        same,
        knowledge,
      ),
    ];
  });
}

function reached(start: string, same: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const found = new Set([start]);
  for (const id of found) for (const next of same.get(id) ?? []) found.add(next);
  return found;
}

type Known = Pick<Headline, 'id' | 'said'> & {
  readonly title: Localised;
  readonly unit: Localised;
  readonly remark: Localised | null;
};

function pathOf(
  known: Known,
  targets: readonly TargetRecord[],
  same: ReadonlyMap<string, ReadonlySet<string>>,
  knowledge: Knowledge,
): GoalPath {
  const ids = new Set(targets.map((target) => target.id));
  const stops = targets
    .map((target) =>
      stopOf(
        target,
        known.said[target.id] ?? null,
        [...(same.get(target.id) ?? [])].some((id) => ids.has(id)),
      ),
    )
    .toSorted((a, b) => a.year - b.year);
  return {
    id: known.id,
    title: known.title,
    unit: known.unit,
    remark: known.remark,
    stops,
    came: cameOf(targets, knowledge),
  };
}

/** The figures of whole years that results of the targets state, each once though two targets have it. */
function cameOf(targets: readonly TargetRecord[], { resultsOf }: Knowledge): Came[] {
  const found = targets.flatMap(({ id }) =>
    resultsOf(id).flatMap((result): Came[] => {
      const { record, period, comparable, territory, status, measure } = result;
      const year = period?.from.slice(0, 4);
      const whole = year !== undefined && period?.from === `${year}-01-01` && period.to === `${year}-12-31`;
      return record === id && whole && comparable !== null && territory === 'old' && measure !== 'average-growth'
        ? [{ year: Number(year), value: comparable, firm: status === 'final', result }]
        : [];
    }),
  );
  const once = new Map(found.map((came) => [`${came.year} ${came.value} ${came.firm}`, came]));
  return [...once.values()].toSorted((a, b) => a.year - b.year);
}

function stopOf(target: TargetRecord, said: Localised | null, linked: boolean): Stop {
  const { value, period } = target;
  const year = yearOf(target);
  const first = period?.from === undefined || period.from === null ? null : Number(period.from.slice(0, 4));
  return {
    target,
    year,
    since: first !== null && first < year ? first : null,
    form: formOf(target),
    min: value?.min ?? null,
    max: value?.max ?? null,
    said: said ?? (value === null ? null : { vi: value.printed, en: null }),
    basis: linked ? 'linked' : 'curated',
  };
}

function yearOf({ id, period }: TargetRecord): number {
  const end = period?.to ?? null;
  if (end === null) throw new RangeError(`Unexpected target ${id} without a year, expected one that says by when`);
  return Number(end.slice(0, 4));
}

function formOf({ value }: TargetRecord): Stop['form'] {
  if (value === null || (value.min === null && value.max === null)) return 'words';
  switch (value.comparator) {
    case '=':
      return 'exact';
    case '≈':
      return 'about';
    case 'range':
      return 'range';
    case '≥':
    case '>':
      return 'least';
    case '≤':
    case '<':
      return 'most';
    case 'text':
      return 'words';
  }
}

/** How many times the first exact figure the last figure is, counted from its lower end; `null` where there are not two. */
export function growthOf(path: GoalPath): { readonly times: number; readonly from: Stop; readonly to: Stop } | null {
  const stops = path.stops.filter((stop) => stop.since === null && stop.min !== null && stop.min > 0);
  const [from, to] = [stops[0], stops.at(-1)];
  if (from?.min == null || to?.min == null || from === to) return null;
  return { times: to.min / from.min, from, to };
}
