import type { ColumnRole, Leaf } from '../model/tree.ts';
import { readDeadline, resolveCitation, type Citation } from '../values/index.ts';
import { readBodyList } from './body-list.ts';
import { filledCells, type RowCell } from './cells.ts';
import { isDash } from './dash.ts';
import type { RecordContext } from './context.ts';
import type { RowPlace } from './outline.ts';
import { countedIn } from './stated-unit.ts';

/** The columns and fields that list bodies. */
export const bodyColumns: ReadonlySet<ColumnRole> = new Set([
  'lead',
  'coordinating',
  'monitor',
  'supervisor',
  'submitted-to',
]);

/** The filled cells of a row that list bodies, in the order of the columns. */
export function filledBodyCells(place: RowPlace): RowCell[] {
  return filledCells(place).filter(({ role }) => bodyColumns.has(role));
}

/** Words of a row that are not understood, as printed. */
export interface Unresolved {
  readonly kind: 'body' | 'deadline' | 'unit' | 'instrument';
  /** The role of the column; `instrument` for a legal document, in whatever column it is cited. */
  readonly role: string;
  readonly printed: string;
  /** Where it stands: the cell, and the 0-based offset in its text. */
  readonly leaf: Leaf;
  readonly start: number;
  /** For a legal document: how it is cited. */
  readonly citation: Citation | null;
}

/** What the readers of names and values need to be tried on a cell. */
export type ReadingContext = Pick<
  RecordContext,
  'agencies' | 'deadlines' | 'units' | 'findCitations' | 'registry' | 'tables'
>;

/** The bodies, deadlines, units and legal documents that a row prints and nothing known answers to, in the order of its cells. */
export function unresolvedIn(place: RowPlace, context: ReadingContext): Unresolved[] {
  return filledCells(place).flatMap(({ role, leaf }): Unresolved[] => {
    if (isDash(leaf.value)) return [];
    if (bodyColumns.has(role))
      return readBodyList(leaf.value, role, context)
        .flatMap(({ unknown }) => unknown)
        .map(({ text, start }) => ({ kind: 'body', role, printed: text, leaf, start, citation: null }));
    if (role === 'deadline')
      return readDeadline(leaf.value, context.deadlines).deadline === null
        ? [{ kind: 'deadline', role, printed: leaf.value, leaf, start: 0, citation: null }]
        : [];
    if (role === 'unit')
      return context.units.find(leaf.value) === null
        ? [{ kind: 'unit', role, printed: leaf.value, leaf, start: 0, citation: null }]
        : [];
    if (role === 'value' || role === 'period') {
      const counted = countedIn(leaf.value);
      if (counted !== '' && context.units.find(counted) === null)
        return [
          {
            kind: 'unit',
            role: 'unit',
            printed: counted,
            leaf,
            start: leaf.value.lastIndexOf(counted),
            citation: null,
          },
        ];
    }
    return unknownInstruments(leaf, context);
  });
}

/** The citations of a text of legal documents that the registry does not have; a citation of the document itself is none. */
export function unknownInstruments(
  leaf: Leaf,
  { findCitations, registry }: Pick<ReadingContext, 'findCitations' | 'registry'>,
): Unresolved[] {
  return findCitations(leaf.value).flatMap((citation): Unresolved[] =>
    citation.self || resolveCitation(citation, registry.instruments) !== null
      ? []
      : [
          {
            kind: 'instrument',
            role: 'instrument',
            printed: leaf.value.slice(citation.start, citation.end),
            leaf,
            start: citation.start,
            citation,
          },
        ],
  );
}

/** The same as a record says it. */
export function unresolvedOf(place: RowPlace, context: ReadingContext): { role: string; printed: string }[] {
  return unresolvedIn(place, context).map(({ role, printed }) => ({ role, printed }));
}
