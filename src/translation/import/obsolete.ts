import type { Catalogue, CatalogueEntry } from '../model.ts';
import { normaliseText, sameText } from '../normalise.ts';
import { plainId } from '../sync/keep-apart.ts';
import { madeFrom } from '../sync/place-english.ts';

/** Marks an entry that stands as obsolete (`#~`) in the file that brought it. */
const obsoleteFlag = 'x-obsolete';

/** Live and obsolete entries of a returned catalogue as one list; what is obsolete is marked. */
export function withObsolete(
  live: readonly CatalogueEntry[],
  obsolete: readonly CatalogueEntry[],
): readonly CatalogueEntry[] {
  return [
    ...live,
    ...obsolete
      .filter(({ en }) => en.trim() !== '')
      .map((entry) => ({ ...entry, id: plainId(entry.id), flags: [...entry.flags, obsoleteFlag] })),
  ];
}

/** Whether an entry stands as obsolete in its file. */
export function isObsolete({ flags }: Pick<CatalogueEntry, 'flags'>): boolean {
  return flags.includes(obsoleteFlag);
}

/** What is to become of the obsolete entries of a returned file. */
export interface FormerEnglish {
  /** Entries for segments that have exactly their Vietnamese, with the ids of those. */
  readonly wanted: readonly CatalogueEntry[];
  /** Entries to be kept as obsolete, with the catalogue of their document. */
  readonly kept: readonly { readonly entry: CatalogueEntry; readonly catalogue: string }[];
  /** Entries of which nobody knows the document. */
  readonly unused: readonly CatalogueEntry[];
}

/**
 * Sorts the obsolete entries of a returned file. A tool that was given another Vietnamese makes an entry obsolete that is live here (`msgmerge`,
 * Weblate), with the English that somebody wrote. It is for the segments with exactly its Vietnamese: that of its id, else those of its
 * document, else all; not for those of which the file has live English. What stands here already, live or obsolete, is nothing new.
 */
export function sortObsolete(catalogues: readonly Catalogue[], incoming: readonly CatalogueEntry[]): FormerEnglish {
  const wanted: CatalogueEntry[] = [];
  const kept: { entry: CatalogueEntry; catalogue: string }[] = [];
  const unused: CatalogueEntry[] = [];
  const places = catalogues.flatMap(({ name, live }) => live.map((entry) => ({ name, entry })));
  const byText = Map.groupBy(places, ({ entry }) => normaliseText(entry.vi));
  const here = new Set(catalogues.flatMap(({ obsolete }) => obsolete.map(textsOf)));
  const nameOf = new Map(
    catalogues.flatMap(({ name, live, obsolete }) => [...obsolete, ...live].map(({ id }) => [plainId(id), name])),
  );
  const names = new Set(catalogues.map(({ name }) => name));
  const answered = new Set(incoming.filter((one) => !isObsolete(one) && one.en.trim() !== '').map(({ id }) => id));
  for (const marked of incoming.filter(isObsolete)) {
    const entry = { ...marked, en: marked.en.trim(), flags: marked.flags.filter((flag) => flag !== obsoleteFlag) };
    if (here.has(textsOf(entry))) continue;
    const catalogue = nameOf.get(entry.id) ?? [...names].find((name) => entry.id.startsWith(`${name}/`));
    const alike = byText.get(madeFrom(entry)) ?? [];
    const near = alike.filter(({ name }) => name === catalogue);
    const own = near.filter((place) => place.entry.id === entry.id);
    const targets = own.length > 0 ? own : near.length > 0 ? near : alike;
    const open = targets.filter((place) => !answered.has(place.entry.id));
    if (open.length > 0)
      wanted.push(...open.map((place) => ({ ...entry, id: place.entry.id, vi: place.entry.vi, ...unmarked(entry) })));
    else if (targets.some((place) => sameText(place.entry.en, entry.en))) continue;
    else if (catalogue === undefined) unused.push(entry);
    else kept.push({ entry, catalogue });
  }
  return { wanted, kept, unused };
}

/** English that was made from a previous Vietnamese is not doubted under that one. */
function unmarked({ fuzzy, previous }: CatalogueEntry): Pick<CatalogueEntry, 'fuzzy' | 'previous'> {
  return { fuzzy: fuzzy && previous === null, previous: null };
}

function textsOf({ vi, en }: CatalogueEntry): string {
  return `${normaliseText(vi)}\0${normaliseText(en)}`;
}
