import type { ProjectRecord, TaskRecord } from '../corpus/model/records.ts';
import { derived } from '../generated/asked.ts';
import { projectInvestments } from '../corpus/model/project-listings.ts';
import { formatCount } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import { districtBodies } from './district-bodies.ts';
import { knowledge, records } from './records.ts';
import { site } from './settings.ts';

/** A project of a district, and how it is known to be there. */
export interface PlannedProject {
  readonly project: ProjectRecord;
  /** Its texts name the district, or a place that lies in it, or only a body of the district that follows it up. */
  readonly by: 'named' | 'place' | 'body';
  /** The places of the district that it names. */
  readonly places: readonly string[];
  /** Whether a place that it names lies across the border of the district, so that it is in others too. */
  readonly shared: boolean;
  /** Whether that its places lie there is said by no document. */
  readonly outside: boolean;
}

/** What the documents plan in a district. */
export interface Planned {
  readonly id: string;
  readonly projects: readonly PlannedProject[];
  /** Projects that surely stand elsewhere and name a place on the border: perhaps here too. Counted nowhere. */
  readonly possible: readonly PlannedProject[];
  /** Tasks that name the district, a place in it or one of its bodies. */
  readonly tasks: readonly TaskRecord[];
  /** The bodies of the district that the documents name. */
  readonly bodies: readonly string[];
  /** What the projects cost, in billions of dong: those whose rows print one amount; of how many that is. */
  readonly cost: { readonly amount: number; readonly projects: number };
}

const inside = new Map<string, string[]>();
for (const { id, within } of records.places)
  for (const unit of within) inside.set(unit, [...(inside.get(unit) ?? []), id]);

/** The places that lie in a unit, or in a unit that lies in it. */
function placesIn(unit: string): readonly string[] {
  return (inside.get(unit) ?? []).flatMap((place) => [place, ...placesIn(place)]);
}

/** A place and the units above it: those that hold all of it, and those that lie on the way beyond a border. */
function unitsOf(place: string, whole: boolean = true): readonly { readonly unit: string; readonly whole: boolean }[] {
  const above = knowledge.places.get(place)?.within ?? [];
  const all = whole && above.length === 1;
  return [{ unit: place, whole }, ...above.flatMap((unit) => unitsOf(unit, all))];
}

/** A project in a unit; `null` where nothing says that it is there. */
function placedIn(project: ProjectRecord, unit: string, bodies: readonly string[]) {
  const ways = project.places.map((place) => ({ place, units: unitsOf(place) }));
  const there = ways.filter(({ units }) => units.some((way) => way.unit === unit));
  const places = there.flatMap(({ place }) => (place === unit ? [] : [place]));
  const outside = places.some((place) => knowledge.places.get(place)?.withinBy === 'outside');
  if (project.places.includes(unit))
    return { project, by: 'named', places, shared: false, outside: false, sure: true } as const;
  if (there.length > 0) {
    const whole = there.some(({ units }) => units.some((way) => way.unit === unit && way.whole));
    const above = new Set(unitsOf(unit).map((way) => way.unit));
    const elsewhere = ways.some(({ units }) =>
      units.some((way) => way.whole && isUnit(way.unit) && !above.has(way.unit)),
    );
    return { project, by: 'place', places, shared: !whole, outside, sure: whole || !elsewhere } as const;
  }
  const followed = project.listings.some(({ supervisors }) =>
    supervisors.some(({ agency, basis }) => agency !== null && basis !== 'unresolved' && bodies.includes(agency)),
  );
  const placed = ways.some(({ units }) => units.some((way) => isUnit(way.unit)));
  return followed && !placed
    ? ({ project, by: 'body', places: [], shared: false, outside: false, sure: true } as const)
    : null;
}

/** Whether something lies in a place that itself lies in something: a district, not the city, a bridge or a street. */
function isUnit(place: string): boolean {
  return inside.has(place) && (knowledge.places.get(place)?.within.length ?? 0) > 0;
}

/** What the documents plan in a district. */
export function plannedIn(district: string): Planned {
  const bodies = districtBodies(district);
  const found = records.projects.flatMap((project) => placedIn(project, district, bodies) ?? []);
  const projects = found.filter(({ sure }) => sure);
  const naming = new Set(
    [district, ...placesIn(district)].flatMap((place) => knowledge.places.get(place)?.mentionedBy ?? []),
  );
  const tasks = records.tasks.filter(
    ({ id, lead, coordinating, monitors }) =>
      naming.has(id) || [...lead, ...coordinating, ...monitors].some((body) => bodies.includes(body)),
  );
  const costs = projects.flatMap(({ project }) => {
    const [cost, ...others] = projectInvestments(project.listings);
    return cost === undefined || others.length > 0 ? [] : [cost.amount];
  });
  return {
    id: district,
    projects,
    possible: found.filter(({ sure }) => !sure),
    tasks,
    bodies,
    cost: { amount: costs.reduce((sum, cost) => sum + cost, 0), projects: costs.length },
  };
}

/** `14 dự án`, `1 project`. */
export function countOfProjects(count: number, lang: Lang): string {
  return formatCount(count, { vi: 'dự án', en: ['project', 'projects'] }, lang);
}

/** The rows of the map: a tile a district, `''` where nothing lies. */
export const tiles: readonly (readonly string[])[] = site.map.map((row) =>
  row.map((id) => (knowledge.places.has(id) ? id : '')),
);
/** The districts of the map, in the order of its rows. */
export const districts: readonly Planned[] = derived('districts', () =>
  tiles.flat().flatMap((id) => (id === '' ? [] : [plannedIn(id)])),
);
