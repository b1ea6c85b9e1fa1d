import { sameText } from '../normalise.ts';
import type { CatalogueEntry } from '../model.ts';

/** What sync did with a segment. */
export type ChangeKind =
  | 'kept'
  | 'respaced'
  | 'stale'
  | 'reverted'
  | 'moved'
  | 'copied'
  | 'emptied'
  | 'new'
  | 'vanished';

/**
 * Carries an entry over to today's Vietnamese of its segment. The English always stays.
 * 1. The same Vietnamese: nothing changes. 2. Only spaces or composition differ: the new Vietnamese, silently.
 * 3. Changed otherwise: fuzzy, with the Vietnamese it was made from; the first one survives repeated changes, and a return to it clears the flag.
 */
export function carryEntry(
  entry: CatalogueEntry,
  vi: string,
): { readonly entry: CatalogueEntry; readonly change: ChangeKind } {
  const settled = entry.fuzzy ? entry : { ...entry, previous: null };
  if (settled.previous !== null && sameText(settled.previous, vi)) {
    return { entry: { ...settled, vi, fuzzy: false, previous: null }, change: 'reverted' };
  }
  if (settled.vi === vi) return { entry: settled, change: 'kept' };
  if (sameText(settled.vi, vi)) return { entry: { ...settled, vi }, change: 'respaced' };
  if (settled.en === '') return { entry: { ...settled, vi, fuzzy: false, previous: null }, change: 'kept' };
  return { entry: { ...settled, vi, fuzzy: true, previous: settled.previous ?? settled.vi }, change: 'stale' };
}
