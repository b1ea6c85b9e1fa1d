import type { ColumnRole, Leaf } from '../model/tree.ts';
import type { AgencyMatcher } from '../values/index.ts';
import type { RowPlace } from './outline.ts';

/** The columns that list bodies. */
const bodyColumns: ReadonlySet<ColumnRole> = new Set(['lead', 'coordinating', 'monitor', 'supervisor', 'submitted-to']);

/** The filled cells of a row that list bodies, in the order of the columns. */
export function filledBodyCells({ table, row }: RowPlace): { readonly role: ColumnRole; readonly leaf: Leaf }[] {
  return table.columns.flatMap(({ role }, index) => {
    const leaf = row.cells[index] ?? null;
    return bodyColumns.has(role) && leaf !== null ? [{ role, leaf }] : [];
  });
}

/** A name in a cell of bodies that is not understood, as printed. */
export interface UnresolvedBody {
  readonly role: ColumnRole;
  readonly printed: string;
  /** Where it stands: the cell, and the 0-based offset in its text. */
  readonly leaf: Leaf;
  readonly start: number;
}

/** The names in the cells of a row that name no known body. */
export function unresolvedBodies(place: RowPlace, agencies: AgencyMatcher): UnresolvedBody[] {
  return filledBodyCells(place).flatMap(({ role, leaf }) =>
    agencies.parseList(leaf.value).unknown.map(({ text, start }) => ({ role, printed: text, leaf, start })),
  );
}

/** The same as a record says it. */
export function unresolvedOf(place: RowPlace, agencies: AgencyMatcher): { role: ColumnRole; printed: string }[] {
  return unresolvedBodies(place, agencies).map(({ role, printed }) => ({ role, printed }));
}
