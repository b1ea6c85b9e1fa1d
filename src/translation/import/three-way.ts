import { readBase, type Base } from '../catalogue/base.ts';
import type { CatalogueEntry } from '../model.ts';
import { englishDigest } from '../fingerprint.ts';
import { sameText } from '../normalise.ts';
import { markOf } from '../state.ts';

/**
 * What an import did with an entry, or why it did not take it.
 * - taken: `new`, `changed`, `stale` (taken, made from another Vietnamese), `flagged` (its mark alone), `forced` (over what stood there);
 * - not taken: `conflict` (both sides changed it), `no base` (the file does not say what it changed), `signed` (a person signed what stands
 *   here), `outdated` (there is English for the corrected Vietnamese), `mark stays` (the same English without its mark);
 * - `older`: the file did not change it, and the catalogue has newer English.
 */
export type ImportKind =
  | 'new'
  | 'changed'
  | 'stale'
  | 'flagged'
  | 'forced'
  | 'conflict'
  | 'no base'
  | 'signed'
  | 'outdated'
  | 'mark stays'
  | 'older';

export interface Merged {
  readonly entry: CatalogueEntry;
  /** `null` where both say the same. */
  readonly kind: ImportKind | null;
}

export interface MergeOptions {
  /** Whether a person signed a pair of texts. */
  readonly signed: (vi: string, en: string) => boolean;
  /** Take the file's English over what both sides changed, and over what is signed. */
  readonly force: boolean;
}

/** What stays of English that is not shown any more, or not taken: a comment beside the entry, until a person takes it off. */
function keptAside(en: string): string {
  return `other English: ${en.replace(/\s+/gu, ' ').trim()}`;
}

/**
 * Joins the entry of a returned file with that of the catalogue. What the file did not change since it was handed out is not taken; what only
 * the file changed is, unless a person signed what stands here; what both changed is left as it is, with the file's English beside it.
 * @param entry of the catalogue, brought to today's Vietnamese
 * @param given of the file
 */
export function mergeEntry(entry: CatalogueEntry, given: CatalogueEntry, { signed, force }: MergeOptions): Merged {
  const kept = { ...entry, comments: union(entry.comments, given.comments) };
  const base = readBase(given.place.notes);
  if (given.en === '') return { entry: kept, kind: null };
  if (sameText(given.en, entry.en)) return mergeMarks(kept, given, base);
  const digest = englishDigest(given.en);
  if (base?.english === digest) return { entry: kept, kind: 'older' };

  const current = sameText(given.vi, entry.vi);
  const taken = { ...kept, ...markedLike(given, entry, current), en: given.en };
  const free = entry.en === '' || base?.english === englishDigest(entry.en);
  const outdated = !current && entry.en !== '' && markOf(entry) !== 'stale';
  const isSigned = entry.en !== '' && signed(entry.vi, entry.en);
  if (free && !outdated && !isSigned)
    return { entry: taken, kind: current ? (entry.en === '' ? 'new' : 'changed') : 'stale' };
  if (force) return { entry: { ...taken, comments: union(taken.comments, [keptAside(entry.en)]) }, kind: 'forced' };
  const kind = isSigned ? 'signed' : outdated ? 'outdated' : base === null ? 'no base' : 'conflict';
  return { entry: { ...kept, comments: union(kept.comments, [keptAside(given.en)]) }, kind };
}

/** Both have the same English: a person's doubt is taken over, but no mark goes because a file lacks it. */
function mergeMarks(entry: CatalogueEntry, given: CatalogueEntry, base: Base | null): Merged {
  const [ours, theirs] = [markOf(entry), markOf(given)];
  if (ours !== '') return { entry, kind: theirs === '' ? 'mark stays' : null };
  const doubted = theirs === 'needs work' && (base === null || base.mark === '');
  return doubted ? { entry: { ...entry, fuzzy: true, previous: null }, kind: 'flagged' } : { entry, kind: null };
}

/** The flag and the previous source that taken English has. */
function markedLike(
  given: CatalogueEntry,
  entry: CatalogueEntry,
  current: boolean,
): Pick<CatalogueEntry, 'fuzzy' | 'previous'> {
  if (!current) return { fuzzy: true, previous: given.fuzzy ? (given.previous ?? given.vi) : given.vi };
  if (!given.fuzzy) return { fuzzy: false, previous: null };
  return { fuzzy: true, previous: given.previous ?? (markOf(entry) === 'stale' ? entry.previous : null) };
}

function union(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...new Set([...first, ...second])];
}
