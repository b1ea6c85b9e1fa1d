import { asksDocument } from '../query/instrument.ts';
import { unpackName } from '../query/packed.ts';
import type { Reader } from '../query/understand.ts';
import { codesOf } from '../rank/codes.ts';
import { answering, kindsNamed } from '../rank/context.ts';
import type { RankContext } from '../rank/context.ts';
import { rank } from '../rank/rank.ts';
import { foundAt, matchesOf } from './found.ts';
import type { Wanted } from './language-index.ts';
import type { PagefindFilters } from './pagefind.ts';
import type { Loaded, Reading } from './reading.ts';
import { formsOf, lookupForms, mayOccur, occurs, wanted } from './sought-words.ts';

/** Where the name of a page stands among its words. */
function namesOfPages(names: string, pages: readonly string[]): RankContext['nameOf'] {
  const places = new Map(pages.map((page, place) => [page, place]));
  return (page) => unpackName(names, places.get(page) ?? pages.length);
}

/** Looks up what a reading asks for in the index of its language and puts the pages in order; with `filters` only pages that have them. */
export async function rankedPages(
  loaded: Loaded,
  { lang, understanding, given, goals }: Pick<Reading, 'lang' | 'understanding' | 'given' | 'goals'>,
  reader: Reader,
  filters: PagefindFilters | null = null,
): Promise<Pick<Reading, 'found' | 'nowhere'>> {
  const [index, data] = await Promise.all([loaded.index(lang), loaded.data()]);
  const records = given.size > 0 || goals.length > 0 ? await loaded.records(lang) : null;
  const held = new Map(data.held);
  const codes = codesOf(understanding, { held }).map((word): Wanted => ({ word, toned: null }));
  const words = understanding.parts.flatMap((part) => ('slots' in part ? part.slots.flatMap(wanted) : []));
  const pagesOf = async (filters: PagefindFilters) => new Set(await index.pages(filters));
  const named = [
    ...new Set(
      understanding.parts.flatMap((part) =>
        part.kind === 'record-kind' ? kindsNamed(part.of) : part.kind === 'question' ? answering[part.asks] : [],
      ),
    ),
  ];
  const [hubs, documents, frames, prose, kinds] = await Promise.all([
    pagesOf({ weight: 'hub' }),
    asksDocument(understanding.parts, data.instruments) ? pagesOf({ kind: 'instrument' }) : new Set<string>(),
    pagesOf({ weight: 'frame' }),
    pagesOf({ weight: 'prose' }),
    Promise.all(named.map(async (kind) => [kind, await pagesOf({ kind })] as const)),
    index.load([
      ...codes,
      ...words.flatMap((one) => formsOf(one, reader)).filter(({ word }) => mayOccur(word, reader.words.vocabulary)),
    ]),
  ]);
  const narrowed = filters === null ? null : await index.pages(filters);
  if (understanding.parts.length === 0)
    return { found: (narrowed ?? []).map((page) => foundAt(page, lang)), nowhere: [] };
  const allowed = narrowed === null ? null : new Set(narrowed);
  const toPages = (ids: readonly string[]) => ids.flatMap((id) => records?.pageOf(id) ?? []);
  const lookup = lookupForms(index.posting, reader);
  const ranked = rank(understanding, {
    held,
    lookup,
    given: new Map(
      [...given].map(([part, { groups }]) => [part, groups.map((group) => toPages(group.map(({ id }) => id)))]),
    ),
    goals: toPages(goals),
    pages: data.pages[lang],
    nameOf: namesOfPages(data.names[lang], await index.pages({})),
    syllables: lang === 'vi',
    hubs,
    documents,
    frames,
    prose,
    kinds: new Map(kinds),
  });
  const about = (page: string) => matchesOf(records?.rowOf(page)?.id ?? '', given);
  return {
    found: ranked
      .filter(({ page }) => allowed === null || allowed.has(page))
      .map((one) => ({ ...foundAt(one.page, lang), ...one, ...about(one.page) })),
    nowhere: understanding.parts.flatMap((part) =>
      'slots' in part ? part.slots.filter((slot) => !occurs(slot, lookup)) : [],
    ),
  };
}
