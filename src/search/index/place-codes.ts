import type { Knowledge } from '../../corpus/knowledge.ts';
import type { PlaceRecord } from '../../corpus/model/records.ts';
import { insideCode, nameCode } from '../text/codes.ts';
import { plainWords } from '../query/tables.ts';
import { fold } from '../text/fold.ts';

/** Places that people live in and ask for by name alone; bridges, roads and zones are asked for as projects. */
const administrative = new Set([
  'city',
  'province',
  'urban-district',
  'rural-district',
  'district',
  'ward',
  'commune',
  'township',
]);

/** What a place is called in both languages; nothing for one that nobody knows. */
export const namesOf = (place: PlaceRecord | undefined): string[] =>
  place === undefined ? [] : [place.name.vi, place.name.en ?? ''];

const written = ({ name, variants, type }: PlaceRecord): string[] =>
  [name.vi, name.en ?? '', ...variants, inShort(name.en ?? '', type)].filter((one) => one !== '');

/** `… Urban District` is a `… District` to most: the last word of its type stands for all of it. */
function inShort(name: string, type: string): string {
  const words = type.split('-');
  const tail = ` ${words.join(' ')}`;
  return words.length > 1 && name.toLowerCase().endsWith(tail)
    ? `${name.slice(0, -tail.length)} ${words.at(-1) ?? ''}`
    : '';
}

/** What a place is called, folded. */
const calls = (place: PlaceRecord): string[] => written(place).map(fold);

/** Names of districts and communes in which something stands, as queries may write them: a word alone is no such name. */
export const unitNames = (places: readonly PlaceRecord[]): string[] => [
  ...new Set(
    places
      .filter(({ type }) => administrative.has(type) && type !== 'city' && type !== 'province')
      .flatMap(written)
      .map(plainWords)
      .filter((name) => name.includes(' ')),
  ),
];

/** The code words of what stands in a district or commune. */
export const inside =
  (knowledge: Knowledge) =>
  (id: string): string[] => {
    const place = knowledge.places.get(id);
    return place === undefined ? [] : calls(place).map(insideCode);
  };

/** The code words of a place: of a district or commune what it is called, of a street or bridge where it lies. */
export const placeCodes = (place: PlaceRecord, knowledge: Knowledge): string[] =>
  administrative.has(place.type) ? calls(place).map(nameCode) : place.within.flatMap(inside(knowledge));

/**
 * The districts and communes where a project stands, and those where its street or bridge lies: people ask for what is built where they
 * live. The whole territory tells nothing apart.
 */
export const unitsOf = (places: readonly string[], knowledge: Knowledge): string[] => [
  ...new Set(
    places.flatMap((id) => {
      const place = knowledge.places.get(id);
      if (place === undefined || place.type === 'city') return [];
      return administrative.has(place.type) ? [id, ...place.within] : place.within;
    }),
  ),
];
