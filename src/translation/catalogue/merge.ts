import type { Catalogue, CatalogueEntry } from '../model.ts';
import { keepApart } from '../sync/keep-apart.ts';

/** Two versions of a catalogue made one. */
export interface MergedCatalogue {
  readonly catalogue: Catalogue;
  /** Segments whose English both sides changed, each to something else. */
  readonly conflicts: readonly string[];
}

/**
 * Joins two branches of a catalogue by segment, as git would by lines: what one side changed is taken, wherever it stands in the file. Headers never
 * conflict, comments of both are kept, and entries that either side made obsolete stay. Vietnamese and order are those of `ours`; sync
 * brings them to today's documents.
 */
export function mergeCatalogues(base: Catalogue, ours: Catalogue, theirs: Catalogue): MergedCatalogue {
  const conflicts: string[] = [];
  const byId = ({ live }: Catalogue) => new Map(live.map((entry) => [entry.id, entry]));
  const [before, other] = [byId(base), byId(theirs)];
  const live = ours.live.flatMap((entry): readonly CatalogueEntry[] => {
    const their = other.get(entry.id);
    const was = before.get(entry.id);
    // Gone on their side: their obsolete entries hold it.
    if (their === undefined) return was !== undefined && saysSame(was, entry) ? [] : [entry];
    const comments = joinComments(was?.comments ?? [], entry.comments, their.comments);
    if (saysSame(entry, their) || (was !== undefined && saysSame(was, their))) return [{ ...entry, comments }];
    if (was !== undefined && saysSame(was, entry)) return [{ ...their, comments }];
    if (entry.en === their.en) return [{ ...withBothMarks(entry, their, was), comments }];
    conflicts.push(entry.id);
    return [{ ...entry, comments }];
  });
  const mine = byId(ours);
  const added = theirs.live.filter(({ id }) => !mine.has(id) && !before.has(id));
  const lost = theirs.live.filter(({ id, en }) => {
    const was = before.get(id);
    const their = other.get(id);
    return !mine.has(id) && was !== undefined && their !== undefined && !saysSame(was, their) && en !== '';
  });
  return {
    catalogue: {
      ...ours,
      live: [...live, ...added],
      obsolete: keepApart([...ours.obsolete, ...theirs.obsolete, ...lost]),
    },
    conflicts,
  };
}

/**
 * One English that both sides marked, or that one marked and the other carried to another Vietnamese: what was said against it by either stays,
 * under the Vietnamese of the side that changed it.
 */
function withBothMarks(ours: CatalogueEntry, theirs: CatalogueEntry, was: CatalogueEntry | undefined): CatalogueEntry {
  const { vi, previous } = was !== undefined && was.vi === ours.vi ? theirs : ours;
  return { ...ours, vi, previous: previous ?? ours.previous ?? theirs.previous, fuzzy: ours.fuzzy || theirs.fuzzy };
}

/** Whether two entries say the same of a segment; notes are made anew by sync. */
function saysSame(a: CatalogueEntry, b: CatalogueEntry): boolean {
  return a.vi === b.vi && a.en === b.en && a.fuzzy === b.fuzzy && a.previous === b.previous;
}

/** The comments of both sides, without those that one of them took off. */
function joinComments(base: readonly string[], ours: readonly string[], theirs: readonly string[]): readonly string[] {
  const gone = base.filter((line) => !ours.includes(line) || !theirs.includes(line));
  return [...new Set([...ours, ...theirs])].filter((line) => !gone.includes(line));
}
