import type { Segment } from '../../corpus/model/segment.ts';
import { emptyEntry } from '../catalogue/entry.ts';
import type { CatalogueEntry, EntryPlace } from '../model.ts';
import { normaliseText, sameText } from '../normalise.ts';
import { carryEntry, type ChangeKind } from './carry.ts';
import { plainId } from './keep-apart.ts';

/** An entry as the files have it: `former` where its id holds no segment any more, or it is obsolete since long. */
export interface HeldEntry {
  readonly entry: CatalogueEntry;
  readonly state: 'live' | 'vanished' | 'obsolete';
}

/** The entry that a segment has from now on, and how it came to it. */
export interface PlacedEntry {
  readonly entry: CatalogueEntry;
  readonly change: ChangeKind;
  /** The entry of another id that it was taken or copied from. */
  readonly from: HeldEntry | null;
}

export interface PlacedEnglish {
  /** In the order of the segments. */
  readonly placed: readonly PlacedEntry[];
  /** Entries that no segment has any more: obsolete from now on. */
  readonly rest: readonly HeldEntry[];
}

/** The Vietnamese that the English of an entry was made from, normalised. */
export function madeFrom({ vi, fuzzy, previous }: CatalogueEntry): string {
  return normaliseText(fuzzy && previous !== null ? previous : vi);
}

/**
 * Gives every segment of one document its entry: exact text before position.
 * 1. English that was made from the segment's Vietnamese stays. 2. Else the segment takes the English that was made from it and has
 * lost its place; else it copies the one that stands elsewhere in the document. Several count as one where they agree, and as none
 * where they do not, unless just as many segments want them: then they go in their order. 3. Else it takes stale English that showed
 * exactly this Vietnamese. 4. Else its own English stays, stale, unless the Vietnamese it was made from stands in the document: that
 * English is set aside, since it would be read under a text of which it says nothing.
 * @param own the live entry of a segment's id
 * @param spare entries of the document without a segment
 */
export function placeEnglish(
  segments: readonly Segment[],
  own: ReadonlyMap<string, HeldEntry>,
  spare: readonly HeldEntry[],
  place: (segment: Segment) => EntryPlace,
): PlacedEnglish {
  const wanted = new Set(segments.map(({ vi }) => normaliseText(vi)));
  const placed = new Map<string, PlacedEntry>();
  const taken = new Set<HeldEntry>();
  /** What stands under its own Vietnamese by now. */
  const standing = new Map<string, HeldEntry[]>();
  const isOpen = ({ id }: Segment) => !placed.has(id);
  const left = (list: readonly HeldEntry[]) => list.filter((held) => !taken.has(held));
  const stay = (segment: Segment, held: HeldEntry): void => {
    taken.add(held);
    placed.set(segment.id, { ...carryEntry({ ...held.entry, place: place(segment) }, segment.vi), from: null });
  };
  /** Gives a segment the entry of another: moved with all that stands there, or its English copied where it stays there too. */
  const take = (segment: Segment, held: HeldEntry): void => {
    const before = own.get(segment.id);
    const waiting = before?.entry.en === '' ? before : undefined;
    if (waiting !== undefined) taken.add(waiting);
    const copied = taken.has(held);
    taken.add(held);
    const comments = [...(waiting?.entry.comments ?? []), ...(copied ? [] : held.entry.comments)];
    const start = { ...held.entry, id: segment.id, place: place(segment), comments: [...new Set(comments)] };
    const { entry } = carryEntry(start, segment.vi);
    placed.set(segment.id, { entry, change: copied ? 'copied' : 'moved', from: held });
  };
  const stand = (text: string, held: HeldEntry): void => {
    standing.set(text, [...(standing.get(text) ?? []), held]);
  };

  for (const segment of segments) {
    const held = own.get(segment.id);
    const text = normaliseText(segment.vi);
    if (held === undefined || held.entry.en === '' || madeFrom(held.entry) !== text) continue;
    stay(segment, held);
    stand(text, held);
  }

  const free = left([...own.values(), ...spare]).filter(({ entry }) => entry.en !== '');
  const bySource = Map.groupBy(free, ({ entry }) => madeFrom(entry));
  for (const [text, group] of Map.groupBy(segments.filter(isOpen), ({ vi }) => normaliseText(vi))) {
    const candidates = bySource.get(text) ?? [];
    const displaced = candidates.filter(({ state }) => state !== 'obsolete');
    const inOrder = displaced.length === group.length;
    // Whoever left an entry empty under its own Vietnamese wants no old English back, nor a copy.
    const wantsAny = ({ id, vi }: Segment) => {
      const entry = own.get(id)?.entry;
      return entry === undefined || entry.en !== '' || !sameText(entry.vi, vi);
    };
    const ways: readonly ((segment: Segment, index: number) => HeldEntry | undefined)[] = [
      (_, index) => (inOrder ? displaced[index] : agreed(left(displaced))),
      (segment) =>
        wantsAny(segment)
          ? agreed(left(candidates).filter(({ entry }) => plainId(entry.id) === segment.id))
          : undefined,
      (segment) => (wantsAny(segment) ? (agreed(standing.get(text) ?? []) ?? agreed(left(candidates))) : undefined),
    ];
    for (const way of ways)
      for (const [index, segment] of group.entries()) {
        const match = isOpen(segment) ? way(segment, index) : undefined;
        if (match === undefined) continue;
        take(segment, match);
        stand(text, match);
      }
  }

  /** Whether an entry may stay where it is shown: its English belongs to no other text of today. */
  const mayStay = (held: HeldEntry) => !taken.has(held) && (held.entry.en === '' || !wanted.has(madeFrom(held.entry)));
  for (const segment of segments.filter(isOpen)) {
    const held = own.get(segment.id);
    if (held !== undefined && sameText(held.entry.vi, segment.vi) && mayStay(held)) stay(segment, held);
  }
  const stale = Map.groupBy(free.filter(mayStay), ({ entry }) => normaliseText(entry.vi));
  for (const segment of segments.filter(isOpen)) {
    const match = agreed(left(stale.get(normaliseText(segment.vi)) ?? []));
    if (match !== undefined) take(segment, match);
  }
  for (const segment of segments.filter(isOpen)) {
    const held = own.get(segment.id);
    if (held !== undefined && mayStay(held)) stay(segment, held);
    else
      placed.set(segment.id, {
        entry: emptyEntry(segment.id, segment.vi, place(segment)),
        change: held === undefined ? 'new' : 'emptied',
        from: null,
      });
  }
  return { placed: segments.flatMap(({ id }) => placed.get(id) ?? []), rest: left([...own.values(), ...spare]) };
}

/** The first of several entries, if all agree in their English and its flag. */
function agreed(list: readonly HeldEntry[]): HeldEntry | undefined {
  const [first] = list;
  return first !== undefined &&
    list.every(({ entry }) => entry.en === first.entry.en && entry.fuzzy === first.entry.fuzzy)
    ? first
    : undefined;
}
