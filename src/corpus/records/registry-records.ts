import type { AgencyRecord, InstrumentRecord, PlaceRecord, Records } from '../model/records.ts';
import type { AgencyEntry, Registry } from '../model/registry.ts';
import type { RecordTables } from './tables.ts';

type Drafts = {
  readonly tasks: readonly Pick<Records['tasks'][number], 'lead' | 'coordinating' | 'monitors'>[];
  readonly targets: readonly Pick<Records['targets'][number], 'monitors'>[];
  readonly projects: readonly Pick<Records['projects'][number], 'listings'>[];
};

/**
 * The bodies that have a page: those of the local registry or marked so, those that documents name or that issued what they cite, and what they
 * belong to.
 * @param named ids of the bodies that the documents name
 */
export function publishedAgencies(registry: Registry, named: Iterable<string>): AgencyEntry[] {
  const byId = new Map(registry.agencies.map((agency) => [agency.id, agency]));
  const published = new Set<string>();
  const open = [
    ...registry.local,
    ...registry.agencies.flatMap(({ id, page }) => (page ? id : [])),
    ...named,
    ...registry.instruments.flatMap(({ issuer }) => issuer ?? []),
  ];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const agency = byId.get(id);
    if (agency === undefined || published.has(id)) continue;
    published.add(id);
    open.push(...agency.memberOf, ...(agency.parent === null ? [] : [agency.parent]));
  }
  return registry.agencies.filter((agency) => published.has(agency.id));
}

/** The agencies that have a page, with how often each is given which role by name. */
export function agencyRecords(
  agencies: readonly AgencyEntry[],
  { tasks, targets, projects }: Drafts,
): Omit<AgencyRecord, 'url'>[] {
  const counts = new Map(
    agencies.map((agency) => [agency.id, { lead: 0, coordinating: 0, monitored: 0, supervised: 0 }]),
  );
  const add = (id: string | null, role: 'lead' | 'coordinating' | 'monitored' | 'supervised') => {
    const count = id === null ? undefined : counts.get(id);
    if (count) count[role] += 1;
  };
  for (const task of tasks) {
    for (const id of task.lead) add(id, 'lead');
    for (const id of task.coordinating) add(id, 'coordinating');
    for (const id of task.monitors) add(id, 'monitored');
  }
  for (const target of targets) for (const id of target.monitors) add(id, 'monitored');
  for (const project of projects)
    for (const listing of project.listings)
      for (const supervisor of listing.supervisors)
        if (supervisor.basis === 'stated') add(supervisor.agency, 'supervised');

  return agencies.map((agency) => ({
    id: agency.id,
    name: { vi: agency.vi, en: agency.en },
    abbreviations: agency.abbreviations,
    variants: agency.variants,
    level: agency.level,
    parent: agency.parent,
    territory: agency.territory,
    collective: agency.collective,
    memberOf: agency.memberOf,
    counts: counts.get(agency.id) ?? { lead: 0, coordinating: 0, monitored: 0, supervised: 0 },
  }));
}

/** Every instrument of the registry that a text cites, and where. */
export function instrumentRecords(
  registry: Registry,
  tables: RecordTables,
  citedBy: ReadonlyMap<string, readonly string[]>,
): Omit<InstrumentRecord, 'url'>[] {
  const english = new Map(tables.documentTypes.map((type) => [type.vi, type.en]));
  return registry.instruments.map((instrument) => ({
    id: instrument.id,
    number: instrument.number,
    type: { vi: instrument.type, en: english.get(instrument.type) ?? null },
    date: instrument.date,
    issuer: instrument.issuer,
    title:
      instrument.title ??
      (instrument.number === null && instrument.names[0] !== undefined ? { vi: instrument.names[0], en: null } : null),
    citedBy: [...(citedBy.get(instrument.id) ?? [])],
    followsFrom: instrument.followsFrom,
  }));
}

/** Every place of the registry and the records that name it. */
export function placeRecords(
  registry: Registry,
  mentionedBy: ReadonlyMap<string, readonly string[]>,
): Omit<PlaceRecord, 'url'>[] {
  const within = new Map(registry.places.map((place) => [place.id, place.within?.places ?? []]));
  return registry.places.map((place) => ({
    id: place.id,
    name: { vi: place.vi, en: place.en },
    variants: place.variants,
    type: place.type,
    parent: commonParent(place.within?.places ?? [], within),
    within: place.within?.places ?? [],
    withinBy: place.within?.by ?? null,
    mentionedBy: [...(mentionedBy.get(place.id) ?? [])],
  }));
}

/** The one unit that a place lies in, else the nearest that holds all of them; `null` where none is known. */
function commonParent(units: readonly string[], within: ReadonlyMap<string, readonly string[]>): string | null {
  const [first, ...others] = units.map((unit) => [unit, ...holders(unit, within)]);
  return first?.find((unit) => others.every((chain) => chain.includes(unit))) ?? null;
}

/** The units above one, nearest first, as long as each lies in one only. */
function holders(unit: string, within: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const [above, ...more] = within.get(unit) ?? [];
  return above === undefined || more.length > 0 ? [] : [above, ...holders(above, within)];
}
