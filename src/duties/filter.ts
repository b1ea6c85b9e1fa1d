/**
 * Filtering a list of duties: choices of one facet widen each other, facets narrow each other. How many duties
 * each option would leave: `filter-counts.ts`. Pure: the page's script reads entries and choices from the page and shows what comes out.
 */

/** A duty in a list. */
export interface FilterEntry {
  /** Values by facet: `kind`, `document`, `place`, `due`, `quarter`, `milestone`, `role`. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** Who does what, nobody where the source names none. `null` in a list of one body: there the facet `role` says what that does. */
  readonly who: readonly (readonly [agency: string, role: string])[] | null;
}

/** What a reader has chosen. A facet without a choice leaves everything. */
export interface FilterChoice {
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** The bodies that count, the classes that reach them included; `null` for any. */
  readonly agencies: ReadonlySet<string> | null;
}

/** Whether an entry stays. Agency and role speak of the same body: "Sở X leads", not "Sở X does something and somebody leads". */
export function matches(entry: FilterEntry, choice: FilterChoice, except: string | null = null): boolean {
  const agencies = except === 'agency' ? null : choice.agencies;
  if (agencies !== null && entry.who !== null && !entry.who.some(([agency]) => agencies.has(agency))) return false;
  return Object.entries(choice.facets).every(
    ([facet, chosen]) =>
      facet === except ||
      chosen.length === 0 ||
      valuesOf(entry, facet, agencies).some((value) => chosen.includes(value)),
  );
}

/** The values of an entry in a facet: of its roles, those of the bodies that count. */
export function valuesOf(entry: FilterEntry, facet: string, agencies: FilterChoice['agencies']): readonly string[] {
  if (facet !== 'role' || entry.who === null) return entry.facets[facet] ?? [];
  return entry.who.filter(([agency]) => agencies === null || agencies.has(agency)).map(([, role]) => role);
}
