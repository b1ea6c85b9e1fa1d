import type { Knowledge } from '../../corpus/knowledge.ts';
import { statingProvision } from '../../corpus/naming/id.ts';
import type { PlaceNames } from '../../corpus/naming/print-place.ts';
import { documentName } from '../../corpus/naming/titles.ts';
import type { Localised } from '../../corpus/model/values.ts';
import type { SearchData } from '../engine/files.ts';
import type { RecordRow } from '../records/row.ts';
import type { LanguageTables } from '../query/data.ts';
import { instrumentCode } from '../text/codes.ts';
import { entryOf } from './entry.ts';
import type { SearchEntry } from './entry.ts';
import { factsOf } from './facts.ts';
import type { Facts } from './facts.ts';
import type { FactWords } from './shown.ts';
import { pageText } from './page-text.ts';
import type { PageText } from './page-text.ts';
import { packNames } from '../query/packed.ts';
import { queryData } from './query-data.ts';
import { recordRows } from './record-rows.ts';
import type { RowContext } from './record-rows.ts';
import type { QuerySources } from './query-data.ts';

export interface BuiltSite {
  /** The built pages of both languages, in any order. */
  readonly pages: readonly string[];
  readonly knowledge: Knowledge;
  /** How places are called. */
  readonly places: PlaceNames;
  readonly words: FactWords & { readonly kinds: SearchData['kinds'] };
  readonly tables: LanguageTables;
  readonly abbreviations: QuerySources['abbreviations'];
  readonly types: QuerySources['types'];
  readonly successors: QuerySources['successors'];
  readonly isWord: QuerySources['isWord'];
  /** What the sums of a project are called, by language. */
  readonly sums: Readonly<Record<'vi' | 'en', RowContext['sums']>>;
}
export interface Assembled {
  readonly entries: Readonly<Record<'vi' | 'en', readonly SearchEntry[]>>;
  readonly data: SearchData;
  /** What is known of each page beside its words, in the order of the entries. */
  readonly rows: Readonly<Record<'vi' | 'en', readonly RecordRow[]>>;
}

/** Makes the entries of the index and the data of the query understanding from the built pages and the records. */
export function assemble(site: BuiltSite): Assembled {
  const { knowledge, tables } = site;
  const { records } = knowledge;
  const byRecord = Map.groupBy(site.pages, (html) => /<meta name="record-id" content="([^"]+)"/.exec(html)?.[1]);
  const recordIds = new Set([...byRecord.keys()].filter((id) => id !== undefined));
  const facts = withCitations(factsOf(knowledge, site.words), knowledge, (id) => recordIds.has(id));
  const order = new Map([...facts.keys()].map((id, i) => [id, i]));
  // Lists and other pages, the longest of all, are not read: they are no entries.
  const pages = [...byRecord]
    .flatMap(([id, own]) => (id !== undefined && facts.has(id) ? own : []))
    .map((html) => pageText(html, (id) => recordIds.has(id) || knowledge.projectOf(id) !== null))
    .filter((page): page is PageText & { id: string } => page.id !== null && facts.has(page.id));
  const below = Map.groupBy(
    records.targets.filter((one) => one.parent !== null),
    (one) => one.parent ?? '',
  );
  const list = (lang: 'vi' | 'en'): SearchEntry[] => {
    const context = {
      lang,
      nameOf: (id: string) => nameOf(id, knowledge),
      placeOf: (id: string) => site.places.short(id, lang),
      partOf: partOf(knowledge, (id) => recordIds.has(id)),
      rowsBelow: (id: string) =>
        (below.get(id) ?? []).map((one) => (lang === 'en' ? (one.title.en ?? one.title.vi) : one.title.vi)),
    };
    const own = pages
      .filter((page) => page.lang === lang)
      .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
    return own.map((page) => entryOf(page, facts.get(page.id) as Facts, context));
  };
  const entries = { vi: list('vi'), en: list('en') };
  const pageOf = pageFinder(knowledge, (id) => recordIds.has(id));
  const rows = (lang: 'vi' | 'en') =>
    recordRows(
      entries[lang],
      { knowledge, places: site.places, lang, figures: tables.figures, time: tables.time, sums: site.sums[lang] },
      pageOf,
    );
  return { entries, data: dataOf(site, entries), rows: { vi: rows('vi'), en: rows('en') } };
}

function dataOf(
  { knowledge: { records }, words: { kinds }, ...sources }: BuiltSite,
  entries: Assembled['entries'],
): SearchData {
  const held = records.instruments.flatMap((one) => {
    const document = records.documents.find(({ number }) => number === one.number);
    return document === undefined ? [] : [[one.id, document.id] as const];
  });
  const data = queryData({
    ...sources,
    agencies: records.agencies,
    instruments: records.instruments,
    documents: records.documents,
    places: records.places,
  });
  return {
    ...data,
    pages: { vi: entries.vi.length, en: entries.en.length },
    names: { vi: packNames(entries.vi.map(({ name }) => name)), en: packNames(entries.en.map(({ name }) => name)) },
    held,
    kinds,
    parts: partsOf(entries.vi),
  };
}

/** Places of the entries that another entry shows among its own words, each with the place of that one. */
function partsOf(entries: readonly SearchEntry[]): SearchData['parts'] {
  const places = new Map(entries.map(({ id }, place) => [id, place]));
  return entries.flatMap(({ filters }, place) => {
    const whole = places.get(filters.within?.[0] ?? '');
    return whole === undefined ? [] : [[place, whole] as const];
  });
}

/** The page that shows a record: its own, that of what it lies in, or that of the project that a row lists. */
function pageFinder(knowledge: Knowledge, hasPage: (id: string) => boolean): (id: string) => string | null {
  const find = (id: string | null | undefined): string | null =>
    id == null
      ? null
      : hasPage(id)
        ? id
        : (knowledge.projectOf(id)?.id ?? find(knowledge.provisions.get(id)?.parent ?? knowledge.annexOf(id)));
  return find;
}

/** A citation counts for the page that shows it: of the record itself, of what it lies in, or of the project that a row lists. */
function withCitations(
  facts: Map<string, Facts>,
  knowledge: Knowledge,
  hasPage: (id: string) => boolean,
): Map<string, Facts> {
  const pageOf = pageFinder(knowledge, hasPage);
  const codes = new Map<string, Set<string>>();
  for (const instrument of knowledge.records.instruments) {
    for (const citing of instrument.citedBy) {
      const page = pageOf(citing);
      if (page !== null) codes.set(page, (codes.get(page) ?? new Set()).add(instrumentCode(instrument.id)));
    }
  }
  return new Map(
    [...facts].map(([id, one]) => [id, { ...one, codes: [...new Set([...one.codes, ...(codes.get(id) ?? [])])] }]),
  );
}

function nameOf(id: string, { agencies, documents }: Knowledge): Localised | null {
  const document = documents.get(id);
  return document === undefined ? (agencies.get(id)?.name ?? null) : documentName(document);
}

/** A target stated in prose is shown by its clause, a row below a row by the row. */
function partOf({ targets }: Knowledge, hasPage: (id: string) => boolean): (id: string) => string | null {
  return (id) => {
    const target = targets.get(id);
    if (target === undefined) return null;
    const above = target.parent ?? (target.annex === null ? statingProvision(id) : null);
    const root = above === null || above === id ? null : above;
    return root !== null && hasPage(root) ? root : null;
  };
}
