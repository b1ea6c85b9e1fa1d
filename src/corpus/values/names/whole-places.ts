import { z } from 'zod';
import { placeTypes, type PlaceEntry } from '../../model/registry.ts';
import type { Mention } from './name-tree.ts';

const words = z.array(z.string());

/** The words by which a name of a place is told from a longer name that holds it. `content/registry/place-words.yaml`. */
export const placeWordsSchema = z.strictObject({
  /** Words of administrative units, with the types of the places whose name may stand behind them. */
  units: z.array(z.strictObject({ words, types: z.array(z.enum(placeTypes)) })),
  /** Words that make of the name behind them another one: `Nam Đồ Sơn`. */
  directions: words,
  /** Things that are called after a person or place and need not lie there. */
  namesakes: words,
});
export type PlaceWords = z.infer<typeof placeWordsSchema>;

export const emptyPlaceWords: PlaceWords = { units: [], directions: [], namesakes: [] };

/** Parts the whole names of places from those inside longer names. */
export type WholePlaces = (text: string, mentions: readonly Mention[]) => Mention[];

/** What joins the names of a list: a unit said before the first is said of all. */
const joint = /^\s*(?:,|và|,\s*và)\s+$/u;

/**
 * Makes the filter of mentions of places. A name is none of its place behind the word of another unit (`phường Hồng Bàng` where Hồng Bàng is a
 * district), behind a word that makes it another name (`cảng Nam Đồ Sơn`), or where it is the name of a street or school.
 */
export function makeWholePlaces(places: readonly Pick<PlaceEntry, 'id' | 'type'>[], table: PlaceWords): WholePlaces {
  const types = new Map(places.map(({ id, type }) => [id, type]));
  const behind = (alternatives: readonly string[], flags: string) =>
    new RegExp(
      String.raw`(?<![\p{L}\p{M}])(?:${alternatives.length === 0 ? '(?!)' : alternatives.join('|')})\s+$`,
      flags,
    );
  const units = table.units.map(({ words, types: own }) => ({ pattern: behind(words, 'iu'), types: new Set(own) }));
  const isUnit = new RegExp(
    `^(?:${table.units.flatMap(({ words }) => words).join('|') || '(?!)'})(?![\\p{L}\\p{M}])`,
    'iu',
  );
  const namesake = behind(table.namesakes, 'iu');
  const direction = behind(table.directions, 'u');

  return (text, mentions) => {
    /** The end of a name before that was another unit's. */
    let otherUnit = -1;
    return mentions.filter(({ id, start, end }, index) => {
      const name = text.slice(start, end);
      // A name with its own unit is whole: `các xã huyện …`.
      if (isUnit.test(name)) return true;
      const from = mentions[index - 1]?.end ?? 0;
      const before = text.slice(from, start);
      const type = types.get(id);
      // The longest word of a unit decides: `thị xã` before `xã`.
      const unit = units.filter(({ pattern }) => pattern.test(before)).at(-1);
      const inList = from === otherUnit && joint.test(before) && /^\p{Lu}/u.test(name);
      if (inList || (unit !== undefined && (type === undefined || !unit.types.has(type)))) {
        otherUnit = end;
        return false;
      }
      return !namesake.test(before) && !direction.test(before);
    });
  };
}
