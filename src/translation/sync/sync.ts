import type { Segment } from '../../corpus/model/segment.ts';
import { emptyEntry } from '../catalogue/entry.ts';
import type { Catalogue, CatalogueEntry, EntryPlace } from '../model.ts';
import { normaliseText } from '../normalise.ts';
import { carryEntry, type ChangeKind } from './carry.ts';
import { keepApart, plainId } from './keep-apart.ts';

export interface SyncOptions {
  /** Comments that tell translators where a segment stands. */
  readonly place: (segment: Segment) => EntryPlace;
  /** Headers of a catalogue that does not exist yet. */
  readonly headers: (catalogue: string) => Readonly<Record<string, string>>;
}

export interface Change {
  readonly kind: Exclude<ChangeKind, 'kept'>;
  readonly id: string;
  /** The id that a moved entry had. */
  readonly from?: string;
}

export interface SyncResult {
  readonly catalogues: readonly Catalogue[];
  readonly changes: readonly Change[];
}

/** The catalogue that holds a segment: its document's, or `registry` for texts of no document. */
export function catalogueOf(segment: Segment): string {
  return segment.document === '' ? 'registry' : segment.document;
}

interface Held {
  readonly catalogue: string;
  readonly entry: CatalogueEntry;
}

/**
 * Brings the catalogues to today's segments. Joins on the segment id alone and loses no English:
 * rules 1 to 3 are `carryEntry`; 4. a new segment takes the entry of a vanished id with exactly its Vietnamese, if there is one
 * (entries that agree in their English count as one); 5. other vanished entries stay as obsolete; 6. else the entry is empty.
 * A second run changes nothing.
 */
export function syncCatalogues(
  catalogues: readonly Catalogue[],
  segments: readonly Segment[],
  options: SyncOptions,
): SyncResult {
  const wanted = new Set(segments.map(({ id }) => id));
  const held = catalogues.flatMap(({ name, live }) => live.map((entry): Held => ({ catalogue: name, entry })));
  const byId = new Map(held.map((one) => [one.entry.id, one]));
  const gone = [
    ...catalogues.flatMap(({ name, obsolete }) => obsolete.map((entry): Held => ({ catalogue: name, entry }))),
    ...held.filter(({ entry }) => !wanted.has(entry.id)),
  ];
  const candidates = Map.groupBy(
    gone.filter(({ entry }) => entry.en !== ''),
    ({ entry }) => normaliseText(entry.vi),
  );
  const taken = new Set<Held>();
  const changes: Change[] = [];
  const live = new Map<string, CatalogueEntry[]>(
    [...catalogues.map(({ name }) => name), ...segments.map(catalogueOf)].map((name) => [name, []]),
  );

  for (const segment of segments) {
    const place = options.place(segment);
    const known = byId.get(segment.id);
    const match =
      known ??
      oneMatch(
        (candidates.get(normaliseText(segment.vi)) ?? []).filter((one) => !taken.has(one)),
        segment.id,
      );
    const start =
      match === undefined ? emptyEntry(segment.id, segment.vi, place) : { ...match.entry, id: segment.id, place };
    const { entry, change } = carryEntry(start, segment.vi);
    live.get(catalogueOf(segment))?.push(entry);
    if (match === undefined) changes.push({ kind: 'new', id: segment.id });
    else if (known === undefined) {
      taken.add(match);
      changes.push({ kind: 'moved', id: segment.id, from: plainId(match.entry.id) });
    } else if (change !== 'kept') changes.push({ kind: change, id: segment.id });
  }
  for (const one of held)
    if (!wanted.has(one.entry.id) && !taken.has(one)) changes.push({ kind: 'vanished', id: one.entry.id });

  const before = new Map(catalogues.map((catalogue) => [catalogue.name, catalogue]));
  const result = [...live].map(
    ([name, entries]): Catalogue => ({
      name,
      headers: before.get(name)?.headers ?? options.headers(name),
      headerComments: before.get(name)?.headerComments ?? [],
      live: entries,
      obsolete: keepApart(gone.filter((one) => one.catalogue === name && !taken.has(one)).map(({ entry }) => entry)),
    }),
  );
  return { catalogues: result, changes };
}

/** The one entry that a new segment may take over: its own from before, or the only one, or one of several that agree. */
function oneMatch(matches: readonly Held[], id: string): Held | undefined {
  const own = matches.filter(({ entry }) => plainId(entry.id) === id);
  const among = own.length > 0 ? own : matches;
  const first = among[0];
  return first !== undefined &&
    among.every(({ entry }) => entry.en === first.entry.en && entry.fuzzy === first.entry.fuzzy)
    ? first
    : undefined;
}
