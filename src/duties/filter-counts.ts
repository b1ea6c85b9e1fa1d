import { type FilterChoice, type FilterEntry, matches, valuesOf } from './filter.ts';

/** How many entries each value of a facet would leave, the other facets as chosen. */
export function countsOf(
  entries: readonly FilterEntry[],
  choice: FilterChoice,
  facet: string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    if (!matches(entry, choice, facet)) continue;
    for (const value of new Set(valuesOf(entry, facet, choice.agencies)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/**
 * How many entries a set of bodies would leave, the other facets as chosen. What is the same for every set is worked out here once: of a list
 * of bodies each asks only for the entries of its own.
 */
export function agencyCounter(
  entries: readonly FilterEntry[],
  choice: FilterChoice,
): (agencies: ReadonlySet<string>) => number {
  const roles = choice.facets['role'] ?? [];
  const elsewhere: FilterChoice = { facets: { ...choice.facets, role: [] }, agencies: null };
  const byAgency = new Map<string, number[]>();
  const placesOf = (agency: string): number[] => {
    const places = byAgency.get(agency) ?? [];
    byAgency.set(agency, places);
    return places;
  };
  /** Entries of a list of one body: whatever set is asked for, they stay. */
  let anyway = 0;
  for (const [place, entry] of entries.entries()) {
    if (!matches(entry, elsewhere)) continue;
    if (entry.who === null) anyway += matches(entry, { ...choice, agencies: null }) ? 1 : 0;
    else
      for (const [agency, role] of entry.who)
        if (roles.length === 0 || roles.includes(role)) placesOf(agency).push(place);
  }
  return (agencies) => anyway + new Set([...agencies].flatMap((agency) => byAgency.get(agency) ?? [])).size;
}
