import { fromRoman, readNumber } from '../query/roman.ts';
import type { AskedAddress } from '../query/types.ts';
import type { RecordRow, RowPlace } from './row.ts';

export interface AddressHits {
  readonly rows: readonly RecordRow[];
  /** Where nothing stands under the address: the nearest place above it that exists, and the last number there. */
  readonly within: string | null;
  readonly last: string | null;
}

/**
 * The records at an address, in the order of the texts.
 * @param documents documents that the query names; none means any
 */
export function matchAddress(
  address: AskedAddress,
  rows: readonly RecordRow[],
  documents: readonly string[],
): AddressHits {
  const found = at(address, rows, documents);
  const kind = address.of === null ? [] : found.filter((row) => row.kind === address.of);
  const wanted = kind.length > 0 ? kind : found;
  if (wanted.length > 0) return { rows: wanted, within: null, last: null };
  const dotted = withoutNumber(address);
  const lone = dotted === null ? [] : at(dotted, rows, documents);
  if (lone.length > 0) return { rows: lone, within: null, last: null };
  return { rows: [], ...nearest(address, rows, documents) };
}

/** The records that stand below an annex, a group or a provision, in the order of the texts; of a row nothing does. */
export const below = (address: AskedAddress, rows: readonly RecordRow[], documents: readonly string[]): RecordRow[] =>
  address.row !== null
    ? []
    : rows.filter((row) =>
        row.at?.some((place) => stands(place, address, documents) || isUnder(place, address, documents)),
      );

/** `phụ lục 6.4` of a document whose annex has no number is its row 6.4. */
const withoutNumber = ({ annex, row, ...rest }: AskedAddress): AskedAddress | null =>
  annex === null || annex === 0 || row === null || rest.group !== null || row.includes('.')
    ? null
    : { ...rest, annex: 0, row: `${annex}.${row}` };

function at(address: AskedAddress, rows: readonly RecordRow[], documents: readonly string[]): RecordRow[] {
  const hits = rows.filter((row) => row.at?.some((place) => stands(place, address, documents)));
  const exactly = hits.filter((row) => row.at?.some((place) => isPlace(place, address)));
  return exactly.length > 0 ? exactly : hits;
}

/** Whether a place is the address or stands below it, in a document that is meant. */
function stands(place: RowPlace, address: AskedAddress, documents: readonly string[]): boolean {
  const { annex, group, row, labels, tail } = address;
  if (documents.length > 0 && !documents.includes(place.doc)) return false;
  if (annex !== null && (place.annex === undefined || (annex > 0 && place.annex !== annex))) return false;
  if (annex === null && labels.length > 0 && place.annex !== undefined) return false;
  if (group !== null && !isGroup(place.group ?? '', group)) return false;
  if (row !== null && place.row !== row) return false;
  return labels.length === 0 || hasLabels(place.labels ?? [], labels, tail);
}

/** `nhóm 2` is `nhóm II`, however the document counts. */
const isGroup = (own: string, asked: string): boolean =>
  own === asked || (own !== '' && readNumber(own) !== null && readNumber(own) === readNumber(asked));

function hasLabels(own: readonly string[], asked: readonly string[], tail: boolean): boolean {
  const from = tail ? own.length - asked.length : 0;
  return from >= 0 && own.length === from + asked.length && asked.every((label, k) => own[from + k] === label);
}

/** The very place that is named, not one below it. */
const isPlace = (place: RowPlace, { group, row, annex }: AskedAddress) =>
  (row !== null) === (place.row !== undefined) &&
  (annex === null || group !== null || row !== null || place.group === undefined);

/** What exists of an address that leads nowhere: it is shortened step by step. */
function nearest(address: AskedAddress, rows: readonly RecordRow[], documents: readonly string[]) {
  for (
    let shorter = shortened(address), asked = address;
    shorter !== null;
    asked = shorter, shorter = shortened(shorter)
  ) {
    const above = rows.filter((row) => row.at?.some((place) => stands(place, shorter, documents)));
    if (above.length === 0) continue;
    const places = above.flatMap((row) => row.at ?? []).filter((place) => stands(place, shorter, documents));
    const self = above.find((row) =>
      row.at?.some((place) => place.row === undefined && stands(place, shorter, documents)),
    );
    const children = rows
      .flatMap((row) => row.at ?? [])
      .filter((place) => isUnder(place, shorter, documents))
      .map((place) => place.labels?.[shorter.labels.length] ?? null);
    const numbers =
      asked.row !== null
        ? places.map((place) => place.row ?? null)
        : asked.group !== null && shorter.group === null
          ? places.map((place) => place.group ?? null)
          : children;
    return { within: (self ?? above[0])?.id ?? null, last: greatest(numbers) };
  }
  const annexes = rows
    .flatMap((row) => row.at ?? [])
    .flatMap(({ annex, doc }) =>
      annex !== undefined && (documents.length === 0 || documents.includes(doc)) ? [String(annex)] : [],
    );
  return { within: documents[0] ?? null, last: address.annex === null ? null : greatest(annexes) };
}

function isUnder(place: RowPlace, { labels, annex }: AskedAddress, documents: readonly string[]): boolean {
  if (annex !== null || place.annex !== undefined || labels.length === 0) return false;
  if (documents.length > 0 && !documents.includes(place.doc)) return false;
  return (place.labels?.length ?? 0) > labels.length && labels.every((label, k) => place.labels?.[k] === label);
}

function shortened(address: AskedAddress): AskedAddress | null {
  if (address.row !== null && (address.annex !== null || address.group !== null))
    return { ...address, row: null, of: null };
  if (address.group !== null && address.annex !== null) return { ...address, group: null };
  return address.labels.length > 1 && !address.tail ? { ...address, labels: address.labels.slice(0, -1) } : null;
}

/** The last of numbers or letters in the order in which they are counted. */
function greatest(labels: readonly (string | null)[]): string | null {
  const roman = labels.every((label) => label === null || fromRoman(label) !== null);
  const value = (label: string) =>
    /^[\d.]+$/.test(label)
      ? Number.parseFloat(label)
      : ((roman ? fromRoman(label) : null) ?? label.charCodeAt(0) + (label.length - 1) / 2);
  const all = labels.filter((label) => label !== null);
  return all.reduce<string | null>((best, one) => (best === null || value(one) > value(best) ? one : best), null);
}
