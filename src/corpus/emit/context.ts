import type { Corpus } from '../corpus.ts';
import type { LinkRecord, NoteRecord, Records } from '../model/records.ts';
import type { Localised } from '../model/values.ts';
import { placeNames, type PlaceNames } from '../naming/print-place.ts';
import { walkOutline, type OutlineNode } from '../records/outline.ts';
import type { AgencyMatcher } from '../values/index.ts';
import { label, type Labels, type Language } from './labels.ts';
import type { PageReference, PageState } from './page.ts';
import { titleOf } from './titles.ts';

/** What is known of the English of a segment. */
export interface SegmentState {
  readonly en: string | null;
  readonly state: Exclude<PageState, null>;
}

/** What every builder of pages needs; one for a language. */
export interface EmitContext {
  readonly corpus: Corpus;
  readonly labels: Labels;
  readonly language: Language;
  readonly agencies: AgencyMatcher;
  readonly segments: ReadonlyMap<string, SegmentState>;
  readonly index: CorpusIndex;
  /** How places are called. */
  readonly places: PlaceNames;
  /** A label in the page's language. */
  readonly say: (table: Parameters<typeof label>[1], name: string) => string;
  /** Root-relative address in the page's language, `null` for an id without one. */
  readonly addressOf: (id: string) => string | null;
  /** How a page is called where others point to it. */
  readonly refer: (id: string) => PageReference;
  /** The text in the page's language; Vietnamese where there is no English. */
  readonly pick: (text: Localised) => { readonly value: string; readonly lang: Language };
}

/** Look-ups over a corpus, made once. */
export interface CorpusIndex {
  readonly nodes: ReadonlyMap<string, OutlineNode>;
  readonly tasks: ReadonlyMap<string, Records['tasks'][number]>;
  readonly targets: ReadonlyMap<string, Records['targets'][number]>;
  readonly scenarios: ReadonlyMap<string, Records['scenarios'][number]>;
  readonly projects: ReadonlyMap<string, Records['projects'][number]>;
  readonly agencies: ReadonlyMap<string, Records['agencies'][number]>;
  readonly instruments: ReadonlyMap<string, Records['instruments'][number]>;
  readonly places: ReadonlyMap<string, Records['places'][number]>;
  readonly documents: ReadonlyMap<string, Records['documents'][number]>;
  /** Project of a listing row. */
  readonly projectOfRow: ReadonlyMap<string, string>;
  readonly linksFrom: ReadonlyMap<string, readonly LinkRecord[]>;
  readonly linksTo: ReadonlyMap<string, readonly LinkRecord[]>;
  readonly notes: ReadonlyMap<string, readonly NoteRecord[]>;
}

export function indexCorpus(corpus: Corpus): CorpusIndex {
  const { records } = corpus;
  const by = <T extends { readonly id: string }>(list: readonly T[]) =>
    new Map(list.map((record) => [record.id, record]));
  return {
    nodes: new Map(
      corpus.outlines.flatMap((outline) => [...walkOutline(outline.nodes)].map((node) => [node.id, node] as const)),
    ),
    tasks: by(records.tasks),
    targets: by(records.targets),
    scenarios: by(records.scenarios),
    projects: by(records.projects),
    agencies: by(records.agencies),
    instruments: by(records.instruments),
    places: by(records.places),
    documents: by(records.documents),
    projectOfRow: new Map(
      records.projects.flatMap((project) => project.listings.map((listing) => [listing.row, project.id] as const)),
    ),
    linksFrom: group(records.links, (link) => [link.from]),
    linksTo: group(records.links, (link) => [link.to]),
    notes: group(records.notes, (note) => [note.where, ...note.also]),
  };
}

function group<T>(list: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    for (const key of keys(item)) {
      const entry = groups.get(key);
      if (entry) entry.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** Makes the context of one language. */
export function emitContext(
  corpus: Corpus,
  labels: Labels,
  language: Language,
  agencies: AgencyMatcher,
  segments: ReadonlyMap<string, SegmentState>,
  index: CorpusIndex,
): EmitContext {
  const pick = (text: Localised) =>
    language === 'en' && text.en !== null
      ? { value: text.en, lang: 'en' as const }
      : { value: text.vi, lang: 'vi' as const };
  const context: EmitContext = {
    corpus,
    labels,
    language,
    agencies,
    segments,
    index,
    places: placeNames(corpus.records, labels.places),
    say: (table, name) => label(labels, table, name, language),
    addressOf: (id) => corpus.addresses.get(id)?.[language] ?? null,
    refer: (id) => ({ id, ...titleOf(id, context) }),
    pick,
  };
  return context;
}
