/** The part of Pagefind's browser API that the engine uses (Pagefind 1.6, `pagefind.js`). */
export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly matchedMetaFields?: readonly string[];
  readonly data: () => Promise<PagefindData>;
}
export interface PagefindData {
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
/** Nested as Pagefind allows it: `{ kind: { any: [...] }, any: [{ lead: x }, { coordinating: x }] }`. */
export type PagefindFilters = Readonly<Record<string, unknown>>;
export interface PagefindInstance {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  preload(term: string): Promise<void>;
  search(
    term: string | null,
    options?: { readonly filters?: PagefindFilters },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}
export interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): PagefindInstance;
}

/** Bodies score by Pagefind's BM25; fields are scored by our own ranking, so they weigh nothing here. */
const ranking = {
  diacriticSimilarity: 0,
  termSimilarity: 0,
  pageLength: 0.75,
  termSaturation: 1.4,
  metaWeights: { alias: 0, agency: 0, codes: 0 },
};

/**
 * Opens the index of one language in a bundle that holds several.
 * Pagefind 1.6 takes the language from `<html lang>` when the instance is made and lets nobody choose another; so the attribute
 * says the index's language for the time of this call, in which nothing is painted.
 */
export async function openIndex(module: PagefindModule, language: string, basePath: string): Promise<PagefindInstance> {
  const root = document.documentElement;
  const shown = root.getAttribute('lang');
  root.setAttribute('lang', language);
  const instance = module.createInstance({ basePath, noWorker: true });
  if (shown === null) root.removeAttribute('lang');
  else root.setAttribute('lang', shown);
  await instance.options({ ranking });
  return instance;
}
