import type { Catalogue } from '../model.ts';
import { normaliseText } from '../normalise.ts';
import { madeFrom } from './place-english.ts';

/** English that stands under exactly the same Vietnamese in another document: proposed, never taken without being asked for. */
export interface Proposal {
  readonly from: string;
  readonly en: string;
}

/**
 * What other documents have for the entries without English: different Englishes each once, from the first segment that has them.
 * Stale and doubted English is not proposed.
 */
export function proposalsFor(catalogues: readonly Catalogue[]): ReadonlyMap<string, readonly Proposal[]> {
  const offers = Map.groupBy(
    catalogues.flatMap(({ name, live }) =>
      live.filter(({ en, fuzzy }) => en !== '' && !fuzzy).map((entry) => ({ name, entry })),
    ),
    ({ entry }) => madeFrom(entry),
  );
  return new Map(
    catalogues.flatMap(({ name, live }) =>
      live
        .filter(({ en }) => en === '')
        .flatMap(({ id, vi }): [string, readonly Proposal[]][] => {
          const others = (offers.get(normaliseText(vi)) ?? []).filter((offer) => offer.name !== name);
          const different = [...Map.groupBy(others, ({ entry }) => normaliseText(entry.en)).values()];
          const found = different.flatMap(([first]) =>
            first === undefined ? [] : [{ from: first.entry.id, en: first.entry.en }],
          );
          return found.length === 0 ? [] : [[id, found]];
        }),
    ),
  );
}

/** Writes the proposals beside the entries, as comments for translators. */
export function withProposals(catalogues: readonly Catalogue[]): readonly Catalogue[] {
  const proposals = proposalsFor(catalogues);
  return catalogues.map((catalogue) => ({
    ...catalogue,
    live: catalogue.live.map((entry) => {
      const found = proposals.get(entry.id);
      if (found === undefined) return entry;
      const lines = found.map(({ from, en }) => `same text in ${from}: ${en.replace(/\s+/gu, ' ')}`);
      return { ...entry, place: { ...entry.place, notes: [...entry.place.notes, ...lines] } };
    }),
  }));
}

/** What reuse did with an entry: several proposals are left to a person. */
export interface Reused {
  readonly id: string;
  readonly proposals: readonly Proposal[];
  readonly taken: boolean;
}

/**
 * Enters the proposals of some entries as their English, where all documents agree on one. Who signed the very same two texts
 * has signed this pair; everything else is a machine draft.
 * @param wanted whether an entry is meant, by its id and the name of its catalogue
 */
export function reuseEnglish(
  catalogues: readonly Catalogue[],
  wanted: (id: string, catalogue: string) => boolean,
): { readonly catalogues: readonly Catalogue[]; readonly reused: readonly Reused[] } {
  const proposals = proposalsFor(catalogues);
  const reused: Reused[] = [];
  const result = catalogues.map((catalogue) => ({
    ...catalogue,
    live: catalogue.live.map((entry) => {
      const found = wanted(entry.id, catalogue.name) ? (proposals.get(entry.id) ?? []) : [];
      const [first, ...others] = found;
      if (first === undefined) return entry;
      const taken = others.length === 0;
      reused.push({ id: entry.id, proposals: found, taken });
      return taken ? { ...entry, en: first.en } : entry;
    }),
  }));
  return { catalogues: result, reused };
}
