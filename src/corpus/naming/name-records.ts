import type { RecordDrafts } from '../model/drafts.ts';
import type { Localised } from '../model/values.ts';
import type { PlaceNames } from './print-place.ts';
import { longestName, shortNames, type Nameable } from './short-names.ts';

/**
 * The short names of all records that have one, by id. A row that lists a project goes by the name of the project; a goal
 * by that of the provision that states it, an order by that of its clause.
 * @param curated names that people wrote, by id
 * @param places how places are called: the name of what has no short words
 */
export function nameRecords(
  drafts: RecordDrafts,
  curated: ReadonlyMap<string, Localised>,
  places: PlaceNames,
): ReadonlyMap<string, Localised> {
  const place = (id: string): Localised => ({ vi: places.short(id, 'vi') ?? id, en: places.short(id, 'en') });
  const of = (id: string, printed: Localised, siblings: string): Nameable => ({
    id,
    printed,
    place: place(id),
    siblings,
  });
  const projects = shortNames(
    drafts.projects.map(({ id, title, listings, document }) => ({
      ...of(id, title, `${document} projects`),
      place: place(listings[0]?.row ?? id),
    })),
    curated,
  );
  const listed = new Map(
    drafts.projects.flatMap(({ id, listings }) => listings.map(({ row }) => [row, projects.get(id)] as const)),
  );
  const known = new Map([...listed].flatMap(([row, name]) => (name === undefined ? [] : [[row, name] as const])));
  const placed = shortNames(
    [
      ...drafts.provisions.map(({ id, text, parent, document }) => of(id, text, parent ?? document)),
      ...drafts.tasks.map(({ id, title, document }) => of(id, title, `${document} tasks`)),
      ...drafts.targets.map(({ id, title, annex, parent, document }) => of(id, title, parent ?? annex ?? document)),
      ...drafts.scenarios.map(({ id, sector, document }) => of(id, sector, `${document} scenario`)),
    ],
    new Map([...known, ...curated]),
  );
  return new Map([...placed, ...projects, ...orderNames(drafts.duties, placed)]);
}

/** The names of orders: that of the clause, numbered where the clause gives several. */
function orderNames(
  orders: RecordDrafts['duties'],
  clauses: ReadonlyMap<string, Localised>,
): readonly (readonly [string, Localised])[] {
  return [...Map.groupBy(orders, ({ clause }) => clause)].flatMap(([clause, all]) => {
    const name = clauses.get(clause);
    if (name === undefined) return [];
    return all.map(({ id, order }) => [id, all.length === 1 ? name : numbered(name, order)] as const);
  });
}

function numbered({ vi, en }: Localised, order: number): Localised {
  const mark = ` (${order})`;
  const marked = (name: string) => `${name.slice(0, longestName - mark.length).trimEnd()}${mark}`;
  return { vi: marked(vi), en: en === null ? null : marked(en) };
}
