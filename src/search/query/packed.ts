import { fold } from '../text/fold.ts';
import type { AgencyName, InstrumentName, QueryData } from './data.ts';

/* The data of the query understanding as the file holds it: what repeats stands together, and what follows from a name is left out. */

/** The values of each field of rows, field by field: alike beside alike. */
type Columns<T> = { readonly [K in keyof T]: readonly T[K][] };

/** What the file holds in the place of the data. Ids of bodies are empty where they follow from the Vietnamese name. */
export type Packed<D extends QueryData> = Omit<D, 'agencies' | 'instruments'> & {
  readonly agencies: Columns<AgencyName>;
  readonly instruments: Columns<InstrumentName>;
};

/** The id that a body has by its name. */
const usualId = ({ vi }: Pick<AgencyName, 'vi'>) =>
  `agency/${fold(vi)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;

export function packData<D extends QueryData>(data: D): Packed<D> {
  const agencies = data.agencies.map((one) => ({ ...one, id: one.id === usualId(one) ? '' : one.id }));
  return { ...data, agencies: columns(agencies), instruments: columns(data.instruments) };
}

/** The data out of the file: the inverse of `packData`. */
export function unpackData<D extends QueryData>({ agencies, instruments, ...rest }: Packed<D>): D {
  const named = rows(agencies).map((one) => ({ ...one, id: one.id === '' ? usualId(one) : one.id }));
  return { ...rest, agencies: named, instruments: rows(instruments) } as unknown as D;
}

function columns<T extends object>(list: readonly T[]): Columns<T> {
  const names = Object.keys(list[0] ?? {}) as (keyof T)[];
  return Object.fromEntries(names.map((name) => [name, list.map((one) => one[name])])) as unknown as Columns<T>;
}

function rows<T extends object>(table: Columns<T>): T[] {
  const names = Object.keys(table) as (keyof T)[];
  const [first] = names;
  const length = first === undefined ? 0 : table[first].length;
  return Array.from(
    { length },
    (_, row) => Object.fromEntries(names.map((name) => [name, table[name][row]])) as unknown as T,
  );
}

/**
 * Where names stand among the words of their pages, two signs a page: the first word, and how many there are. Numbers beyond the greatest
 * sign are that one.
 */
export function packNames(names: readonly (readonly [from: number, to: number])[]): string {
  const sign = (number: number) => String.fromCharCode(lowest + Math.min(number, highest - lowest));
  return names.map(([from, to]) => sign(from) + sign(to - from)).join('');
}

/** The inverse of `packNames`: the name of a page by its place in the index. */
export function unpackName(names: string, place: number): readonly [from: number, to: number] {
  const number = (at: number) => Math.max(0, (names.charCodeAt(at) || lowest) - lowest);
  const from = number(place * 2);
  return [from, from + number(place * 2 + 1)];
}
/** `0`, and the last sign that JSON writes as it is. */
const lowest = 48;
const highest = 91;
