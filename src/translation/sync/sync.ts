import type { Segment } from '../../corpus/model/segment.ts';
import { withBases } from '../catalogue/base.ts';
import { steadyHeaders } from '../catalogue/headers.ts';
import type { Catalogue, EntryPlace } from '../model.ts';
import type { ChangeKind } from './carry.ts';
import { markOf } from '../state.ts';
import { keepApart, plainId } from './keep-apart.ts';
import { placeEnglish, type HeldEntry } from './place-english.ts';
import { withProposals } from './proposals.ts';

export interface SyncOptions {
  /** Comments that tell translators where a segment stands. */
  readonly place: (segment: Segment) => EntryPlace;
  /** The header fields that a catalogue of this project has. */
  readonly headers: (catalogue: string) => Readonly<Record<string, string>>;
  /** Whether a person has signed exactly this pair of texts: it is then not out of date, whatever came in between. */
  readonly signed: (vi: string, en: string) => boolean;
}

export interface Change {
  readonly kind: Exclude<ChangeKind, 'kept'>;
  readonly id: string;
  /** The id that a moved or copied entry had. */
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

/**
 * Brings the catalogues to today's segments and loses no English: what each segment gets is decided by `placeEnglish`, within its
 * catalogue. Entries that no segment has stay as obsolete. An entry without English says which other documents have exactly its
 * Vietnamese, as a proposal. A second run changes nothing.
 */
export function syncCatalogues(
  catalogues: readonly Catalogue[],
  segments: readonly Segment[],
  options: SyncOptions,
): SyncResult {
  const catalogueOfId = new Map(segments.map((segment) => [segment.id, catalogueOf(segment)]));
  const bySegment = Map.groupBy(segments, catalogueOf);
  const before = new Map(catalogues.map((catalogue) => [catalogue.name, catalogue]));
  const live = new Map(
    catalogues.flatMap((catalogue) =>
      catalogue.live.map((entry): [string, HeldEntry] => [
        entry.id,
        { entry, state: catalogueOfId.has(entry.id) ? 'live' : 'vanished' },
      ]),
    ),
  );
  const changes: Change[] = [];
  const result = [...new Set([...before.keys(), ...bySegment.keys()])].map((name): Catalogue => {
    const known = before.get(name);
    const here = bySegment.get(name) ?? [];
    const own = new Map(
      here.flatMap(({ id }): [string, HeldEntry][] => {
        const held = live.get(id);
        return held === undefined ? [] : [[id, held]];
      }),
    );
    const spare = [
      ...(known?.obsolete ?? []).map((entry): HeldEntry => ({ entry, state: 'obsolete' })),
      ...(known?.live ?? []).flatMap(({ id }) => {
        const held = live.get(id);
        return held?.state === 'vanished' ? [held] : [];
      }),
    ];
    const { placed: found, rest } = placeEnglish(here, own, spare, options.place);
    const placed = found.map((one) => {
      const { entry } = one;
      return markOf(entry) === 'stale' && options.signed(entry.vi, entry.en)
        ? { ...one, entry: { ...entry, fuzzy: false, previous: null }, change: 'reverted' as const }
        : one;
    });
    for (const { entry, change, from } of placed)
      if (change !== 'kept')
        changes.push({ kind: change, id: entry.id, ...(from === null ? {} : { from: plainId(from.entry.id) }) });
    for (const { entry, state } of rest) if (state === 'vanished') changes.push({ kind: 'vanished', id: entry.id });
    return {
      name,
      headers: steadyHeaders(options.headers(name), known?.headers ?? {}),
      headerComments: known?.headerComments ?? [],
      live: placed.map(({ entry }) => entry),
      obsolete: keepApart(rest.map(({ entry }) => entry)),
    };
  });
  return { catalogues: withProposals(withBases(result)), changes };
}
