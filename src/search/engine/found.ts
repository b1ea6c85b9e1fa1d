import { otherLanguage, type Language } from '../../corpus/model/language.ts';
import type { QueryPart } from '../query/types.ts';
import type { Given } from '../records/resolve.ts';
import { fullMatches } from './outcome.ts';
import type { FoundPage } from './outcome.ts';
import type { Loaded, Reading } from './reading.ts';

/** How much a result in the other language counts beside one in the page's own. */
export const otherLanguageWeight = 0.85;

/** Share of the best result's words that a partial result must have to be shown. */
const least = 0.25;

/** Whether a query may have an answer: only then the records are loaded. */
export const mayAnswer = ({ understanding, given }: Reading): boolean =>
  given.size > 0 || understanding.parts.some((one) => one.kind === 'question');

/** A page found without a query. */
export const foundAt = (page: string, lang: Language): FoundPage => ({
  page,
  lang,
  own: page,
  score: 1,
  coverage: 1,
  missing: [],
  time: null,
  figure: null,
});

/** The day of a request, ISO: the one it names, else today. */
export const dayOf = ({ asOf }: { readonly asOf?: string }) => asOf ?? new Date().toISOString().slice(0, 10);

/** How well a reading answers: full matches first, then the share of its words that the best page has. */
export const answers = ({ found }: Reading) => (fullMatches(found) > 0 ? 2 : 0) + (found[0]?.coverage ?? 0);

/** How a record meets the times and figures of a query. */
export function matchesOf(id: string, given: ReadonlyMap<QueryPart, Given>): Pick<FoundPage, 'time' | 'figure'> {
  const all = [...given.values()];
  return {
    time: all.map(({ times }) => times.get(id)).find((match) => match !== undefined) ?? null,
    figure: all.map(({ figures }) => figures.get(id)).find((match) => match !== undefined) ?? null,
  };
}

/** Full matches first; of the others those that have little of the query where some have most of it are left out. */
export function telling(found: readonly FoundPage[]): FoundPage[] {
  const most = Math.max(0, ...found.map((one) => one.coverage));
  const kept = found.filter((one) => one.missing.length === 0 || one.coverage >= most * least);
  return fullMatches(kept) === 0
    ? kept
    : kept.toSorted((a, b) => Number(a.missing.length > 0) - Number(b.missing.length > 0));
}

/** Each record once, as its best find. Both indexes hold the same records in the same order, so a place in one is the place in the other. */
export async function inOwn(search: Loaded, found: readonly FoundPage[]): Promise<FoundPage[]> {
  const [own, other] = await Promise.all(
    [search.lang, otherLanguage(search.lang)].map(async (lang) => (await search.index(lang)).pages({})),
  );
  const sorted = found.toSorted((a, b) => a.missing.length - b.missing.length || b.score - a.score);
  const byScore = sorted.some(({ missing }) => missing.length === 0)
    ? sorted
    : found.toSorted((a, b) => b.score - a.score);
  if (own === undefined || other === undefined || own.length !== other.length) return byScore;
  const places = new Map(other.map((page, place) => [page, place]));
  const first = new Map<string, FoundPage>();
  for (const one of byScore) {
    const page = one.lang === search.lang ? one.page : (own[places.get(one.page) ?? -1] ?? one.page);
    if (!first.has(page)) first.set(page, { ...one, own: page });
  }
  return [...first.values()];
}
