import type { AskedAddress, FigurePart, NumberPart, Understanding } from '../query/types.ts';
import { below, matchAddress } from './match-address.ts';
import { matchFigure } from './match-figure.ts';
import { matchTime, yearsOf } from './match-time.ts';
import type { TimeMatch } from './match-time.ts';
import type { RecordPart } from './record-part.ts';
import type { RecordRow } from './row.ts';

/** What the records give for one part of a query. */
export interface Given {
  /** Best first; empty where nothing meets the part. */
  readonly groups: readonly (readonly RecordRow[])[];
  readonly times: ReadonlyMap<string, TimeMatch>;
  readonly figures: ReadonlyMap<string, 'exact' | 'near'>;
  /** Figures as printed. */
  readonly printed: readonly string[];
  /** For an address that leads nowhere: what exists of it. */
  readonly within: string | null;
  readonly last: string | null;
}
const nothing: Given = {
  groups: [],
  times: new Map(),
  figures: new Map(),
  printed: [],
  within: null,
  last: null,
};

/**
 * What the records give for the places, times and figures of a query. Pure.
 * @param held ids of documents of the site, by instrument id
 * @param asOf day on which the query is asked, ISO
 */
export function resolve(
  { parts }: Understanding,
  rows: readonly RecordRow[],
  held: ReadonlyMap<string, string>,
  asOf: string,
): Map<RecordPart, Given> {
  const named = parts.flatMap((part) => (part.kind === 'instrument' ? part.ids : []));
  const documents = named.flatMap((id) => held.get(id) ?? []);
  const years = yearsOf(rows);
  const worded = parts.some((part) => 'slots' in part);
  const given = new Map<RecordPart, Given>();
  for (const part of parts) {
    if (part.kind === 'number') given.set(part, placed(part, rows, documents, worded));
    else if (part.kind === 'figure') given.set(part, figured(part.figure, rows));
    else if (part.kind === 'deadline') {
      const hits = matchTime(part.due, rows, years, asOf);
      given.set(part, {
        ...nothing,
        // A figure of a year is as much of it as what falls due in it.
        groups: grouped(hits, ({ match }) => (match === 'for' ? 'due' : match)),
        times: new Map(hits.map(({ row, match }) => [row.id, match])),
      });
    }
  }
  return given;
}

/**
 * The records of an address.
 * @param worded the query has words too: they may be those of a record that stands below the address
 */
function placed(
  { address, figure }: NumberPart,
  rows: readonly RecordRow[],
  documents: readonly string[],
  worded: boolean,
): Given {
  const { rows: found, within, last } = matchAddress(address, rows, documents);
  const asFigure = found.length === 0 && figure !== null ? figured(figure, rows) : nothing;
  if (asFigure.groups.length > 0) return asFigure;
  if (found.length === 0) return { ...nothing, within, last };
  const inside = worded ? below(address, rows, documents).filter((row) => !found.includes(row)) : [];
  const named = inOrder(found, address);
  // A group without a page is printed by its annex.
  const annex =
    address.group !== null && address.row === null && named[0] !== undefined && inRow(named[0])
      ? matchAddress({ ...address, group: null }, rows, documents).rows.filter((row) => !inRow(row))
      : [];
  return { ...nothing, groups: [[...annex, ...named], inside], within, last };
}

/** Of an annex or a group the place itself comes before what stands in it, where it has a page. */
function inOrder(rows: readonly RecordRow[], { row }: AskedAddress): readonly RecordRow[] {
  if (row !== null) return rows;
  return rows.toSorted((a, b) => Number(inRow(a)) - Number(inRow(b)));
}
const inRow = ({ at = [] }: RecordRow) => at.some((place) => place.row !== undefined);

function figured(figure: FigurePart['figure'], rows: readonly RecordRow[]): Given {
  const hits = matchFigure(figure, rows);
  return {
    ...nothing,
    groups: grouped(hits, ({ match }) => match),
    figures: new Map(hits.map(({ row, match }) => [row.id, match])),
    printed: [...new Set(hits.flatMap(({ printed }) => printed))],
  };
}

function grouped<H extends { readonly row: RecordRow }>(hits: readonly H[], key: (hit: H) => string) {
  return [...Map.groupBy(hits, key).values()].map((group) => group.map(({ row }) => row));
}
