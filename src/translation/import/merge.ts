import type { Diagnostic } from '../../corpus/model/diagnostic.ts';
import { readBase } from '../catalogue/base.ts';
import { catalogueError } from '../catalogue/diagnose.ts';
import { englishFault } from '../catalogue/fit.ts';
import type { Catalogue, CatalogueEntry, Read } from '../model.ts';
import { englishDigest } from '../fingerprint.ts';
import { normaliseText, sameText } from '../normalise.ts';
import { markOf } from '../state.ts';
import { plainId } from '../sync/keep-apart.ts';
import { madeFrom } from '../sync/place-english.ts';
import { partialFlag } from './given.ts';
import { isObsolete, sortObsolete } from './obsolete.ts';
import { mergeEntry, type ImportKind, type MergeOptions } from './three-way.ts';

/**
 * What an import did with an entry: `obsolete` English is kept for a segment that vanished, `aside` is obsolete in the file and kept so, `unused`
 * is obsolete there and of no document that is known, `unknown` was left out on demand. No translation, so never taken: `copied`, the
 * Vietnamese itself, and `partial`, that of a part of the text.
 */
export interface ImportedEntry {
  /** The segment that it went to, or would have gone to. */
  readonly id: string;
  /** The id that it had in the file, where that is another. */
  readonly from: string | null;
  readonly kind: ImportKind | 'obsolete' | 'aside' | 'unused' | 'unknown' | 'copied' | 'partial';
  /** The English of the catalogue before, and of the file. */
  readonly before: string;
  readonly given: string;
}

export interface ImportOptions extends MergeOptions {
  /** Leave out what no catalogue knows, instead of refusing the file. */
  readonly knownOnly: boolean;
}

export interface ImportResult {
  readonly catalogues: readonly Catalogue[];
  readonly entries: readonly ImportedEntry[];
}

/**
 * Takes over the English of a file that a translator worked on elsewhere, entry by entry (`mergeEntry`). An entry goes to the segment that has
 * exactly its Vietnamese: that of its id, else another of its document where the text has moved; only else to its id, as stale.
 * That of a segment that vanished is kept as obsolete. An id that no catalogue ever had is an error, and nothing is taken.
 */
export function mergeImport(
  catalogues: readonly Catalogue[],
  incoming: readonly CatalogueEntry[],
  file: string,
  options: ImportOptions,
): Read<ImportResult> {
  const diagnostics: Diagnostic[] = [];
  const entries: ImportedEntry[] = [];
  const live = new Map(catalogues.flatMap((catalogue) => catalogue.live.map((entry) => [entry.id, entry] as const)));
  const gone = new Map(
    catalogues.flatMap(({ name, obsolete }) => obsolete.map((entry) => [plainId(entry.id), name] as const)),
  );
  const findTarget = makeTargetFinder(catalogues);
  const added = new Map<string, CatalogueEntry[]>();
  const known = new Set(catalogues.flatMap(({ obsolete }) => obsolete.map(({ vi, en }) => `${vi}\0${en}`)));
  const former = sortObsolete(catalogues, incoming);
  const named = withIds(catalogues, [...incoming.filter((entry) => !isObsolete(entry)), ...former.wanted]);
  const keep = (catalogue: string, given: CatalogueEntry, kind: 'obsolete' | 'aside') => {
    added.set(catalogue, [...(added.get(catalogue) ?? []), { ...given, place: { notes: [], references: [given.id] } }]);
    entries.push({ id: given.id, from: null, kind, before: '', given: given.en });
  };
  for (const { entry, catalogue } of former.kept) keep(catalogue, entry, 'aside');
  for (const { id, vi, en } of former.unused)
    entries.push({ id: id === '' ? `“${vi}”` : id, from: null, kind: 'unused', before: '', given: en });
  for (const raw of named.filter(({ en, comments }) => en !== '' || comments.length > 0)) {
    const given = { ...raw, en: raw.en.trim() };
    // Tools that know no obsolete entries give them back as nameless live ones.
    if (given.id === '' && known.has(`${given.vi}\0${given.en}`)) continue;
    const unfit = englishFault(given.en, `the English of ${given.id}`);
    if (unfit !== null) {
      diagnostics.push(
        catalogueError(
          file,
          given.line,
          'import-control',
          unfit,
          'Write the translation anew, on one line and without characters that cannot be seen.',
        ),
      );
      continue;
    }
    if (given.flags.includes(partialFlag)) {
      entries.push({ id: given.id, from: null, kind: 'partial', before: '', given: given.en });
      continue;
    }
    const target = findTarget(given);
    const entry = live.get(target);
    const from = target === given.id ? null : given.id;
    const catalogue = gone.get(given.id);
    if (entry !== undefined && isCopied(entry.vi, given.en) && !sameText(entry.en, given.en)) {
      entries.push({ id: target, from, kind: 'copied', before: entry.en, given: given.en });
    } else if (entry !== undefined) {
      const { entry: merged, kind } = mergeEntry(entry, ofToday(given, entry), options);
      live.set(target, merged);
      if (kind !== null) entries.push({ id: target, from, kind, before: entry.en, given: given.en });
    } else if (catalogue !== undefined) {
      if (known.has(`${given.vi}\0${given.en}`) || given.en === '') continue;
      keep(catalogue, given, 'obsolete');
    } else if (options.knownOnly) {
      entries.push({ id: given.id, from: null, kind: 'unknown', before: '', given: given.en });
    } else {
      diagnostics.push(
        catalogueError(
          file,
          given.line,
          'import-unknown',
          `Unexpected segment “${given.id}”, expected the id of a segment of a catalogue`,
          'Bring the id back as it was handed out, or leave such entries out: import --known-only. For another document: import --into DOCUMENT.',
        ),
      );
    }
  }
  const value = catalogues.map(
    (catalogue): Catalogue => ({
      ...catalogue,
      live: catalogue.live.map((entry) => live.get(entry.id) ?? entry),
      obsolete: [...catalogue.obsolete, ...(added.get(catalogue.name) ?? [])],
    }),
  );
  return { value: { catalogues: value, entries }, diagnostics };
}

/** Whether a translation is the Vietnamese itself. Names may be the same in both languages: words in small letters with Vietnamese marks are none. */
export function isCopied(vi: string, en: string): boolean {
  const words = en.normalize('NFD').match(/[\p{L}\p{M}]+/gu) ?? [];
  return sameText(vi, en) && words.some((word) => /^\p{Ll}/u.test(word) && /[đ\p{M}]/u.test(word));
}

/** A table may come without the Vietnamese: its English is then read as of today's, and of stale English nobody knows that it is mended. */
function ofToday(given: CatalogueEntry, entry: CatalogueEntry): CatalogueEntry {
  if (given.vi !== '') return given;
  return markOf(entry) === 'stale'
    ? { ...given, vi: entry.vi, fuzzy: true, previous: entry.previous }
    : { ...given, vi: entry.vi };
}

/** Gives entries without an id, as of a translation memory, those of all segments with exactly their Vietnamese. */
function withIds(catalogues: readonly Catalogue[], incoming: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
  if (incoming.every(({ id }) => id !== '')) return incoming;
  const byText = Map.groupBy(
    catalogues.flatMap(({ live }) => live),
    ({ vi }) => normaliseText(vi),
  );
  return incoming.flatMap((given) => {
    const found = given.id === '' ? (byText.get(madeFrom(given)) ?? []) : [];
    return found.length === 0 ? [given] : found.map(({ id, vi }) => ({ ...given, id, vi }));
  });
}

/**
 * Finds the segment of an entry: the one of its id where that has its Vietnamese, shown or made from; else the one that has exactly its
 * Vietnamese in the same catalogue; of several the one that still has the English which the file was handed out with; else its id.
 */
function makeTargetFinder(catalogues: readonly Catalogue[]): (given: CatalogueEntry) => string {
  const places = catalogues.flatMap(({ name, live }) => live.map((entry) => ({ name, entry })));
  const byId = new Map(places.map((place) => [place.entry.id, place]));
  const byText = Map.groupBy(places, ({ entry }) => normaliseText(entry.vi));
  const nameOf = new Map(
    catalogues.flatMap(({ name, live, obsolete }) =>
      [...live, ...obsolete].map(({ id }) => [plainId(id), name] as const),
    ),
  );
  return (given) => {
    const own = byId.get(given.id)?.entry;
    if (given.vi === '') return given.id;
    const made = madeFrom(given);
    if (own !== undefined && (sameText(own.vi, given.vi) || madeFrom(own) === made)) return given.id;
    const name = nameOf.get(given.id);
    const exact = (byText.get(made) ?? []).filter((place) => place.name === name);
    const base = readBase(given.place.notes);
    const same = exact.filter(({ entry }) => englishDigest(entry.en) === base?.english);
    const [only, ...more] = same.length > 0 ? same : exact;
    return only !== undefined && (more.length === 0 || same.length > 0) ? only.entry.id : given.id;
  };
}
