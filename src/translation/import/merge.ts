import type { Diagnostic } from '../../corpus/model/diagnostic.ts';
import { catalogueError } from '../catalogue/diagnose.ts';
import type { Catalogue, CatalogueEntry, Read } from '../model.ts';
import { sameText } from '../normalise.ts';
import { plainId } from '../sync/keep-apart.ts';

/** What an import did with an entry. `kept` entries had newer English than the file. */
export interface ImportedEntry {
  readonly id: string;
  readonly kind: 'new' | 'changed' | 'flagged' | 'stale' | 'kept' | 'obsolete';
  readonly before: string;
  readonly after: string;
}

export interface ImportResult {
  readonly catalogues: readonly Catalogue[];
  readonly entries: readonly ImportedEntry[];
}

/**
 * Takes over the English of a PO file that a translator worked on elsewhere. An empty translation erases nothing.
 * - Made from today's Vietnamese: its English and its flag are taken.
 * - Made from an earlier one: taken and flagged as stale, unless the catalogue has English for today's already, which stays.
 * - Of a segment that vanished: kept as obsolete. - Of an id that no catalogue ever had: an error, and nothing is taken.
 */
export function mergeImport(catalogues: readonly Catalogue[], incoming: Catalogue, file: string): Read<ImportResult> {
  const diagnostics: Diagnostic[] = [];
  const entries: ImportedEntry[] = [];
  const live = new Map(catalogues.flatMap((catalogue) => catalogue.live.map((entry) => [entry.id, entry] as const)));
  const gone = new Map(
    catalogues.flatMap(({ name, obsolete }) => obsolete.map((entry) => [plainId(entry.id), name] as const)),
  );
  const changed = new Map<string, CatalogueEntry>();
  const added = new Map<string, CatalogueEntry[]>();
  const known = new Set(catalogues.flatMap(({ obsolete }) => obsolete.map(({ vi, en }) => `${vi}\0${en}`)));
  for (const given of incoming.live.filter(({ en, comments }) => en !== '' || comments.length > 0)) {
    // Tools that know no obsolete entries give them back as nameless live ones.
    if (given.id === '' && known.has(`${given.vi}\0${given.en}`)) continue;
    const entry = live.get(given.id);
    const former = gone.get(given.id);
    if (entry !== undefined) {
      const taken = take(entry, given);
      changed.set(given.id, taken.entry);
      if (taken.kind !== null)
        entries.push({ id: given.id, kind: taken.kind, before: entry.en, after: taken.entry.en });
    } else if (former !== undefined) {
      added.set(former, [...(added.get(former) ?? []), given]);
      entries.push({ id: given.id, kind: 'obsolete', before: '', after: given.en });
    } else {
      diagnostics.push(
        catalogueError(
          file,
          given.line,
          'import-unknown',
          `Unexpected segment “${given.id}”, expected the id of a segment of a catalogue`,
          'Leave msgctxt and the reference (#:) as they are; take a fresh copy of the catalogue and copy the English over.',
        ),
      );
    }
  }
  const value = catalogues.map(
    (catalogue): Catalogue => ({
      ...catalogue,
      live: catalogue.live.map((entry) => changed.get(entry.id) ?? entry),
      obsolete: [...catalogue.obsolete, ...(added.get(catalogue.name) ?? [])],
    }),
  );
  return { value: { catalogues: value, entries }, diagnostics };
}

function take(
  entry: CatalogueEntry,
  given: CatalogueEntry,
): { readonly entry: CatalogueEntry; readonly kind: ImportedEntry['kind'] | null } {
  const comments = [...new Set([...entry.comments, ...given.comments])];
  const kept = { ...entry, comments };
  if (given.en === '') return { entry: kept, kind: null };
  const current = sameText(given.vi, entry.vi);
  if (!current && entry.en !== '' && !entry.fuzzy)
    return { entry: kept, kind: sameText(given.en, entry.en) ? null : 'kept' };
  const fuzzy = given.fuzzy || !current;
  const previous = !fuzzy ? null : current ? (given.previous ?? entry.previous) : (given.previous ?? given.vi);
  const taken = { ...kept, en: given.en, fuzzy, previous };
  if (entry.en === given.en && entry.fuzzy === fuzzy) return { entry: taken, kind: null };
  const kind = !current ? 'stale' : entry.en === given.en ? 'flagged' : entry.en === '' ? 'new' : 'changed';
  return { entry: taken, kind };
}
