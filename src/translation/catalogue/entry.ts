import type { CatalogueEntry, EntryPlace } from '../model.ts';

/** An entry without English, as sync makes one for a new segment. */
export function emptyEntry(id: string, vi: string, place: EntryPlace): CatalogueEntry {
  return { id, vi, en: '', fuzzy: false, previous: null, comments: [], place, flags: [], line: 0 };
}
