import { linkId, type LinkDraft } from './link/draft.ts';
import { statedLinks } from './link/stated.ts';
import { linkDrafts } from './link/link-stage.ts';
import { settleProjects } from './link/projects.ts';
import { ownScopes, relatedScopes } from './link/scopes.ts';
import type { LinkTools } from './link/tools.ts';
import type { RecordDrafts } from './model/drafts.ts';
import { anchorOf } from './naming/id.ts';
import { nameRecords } from './naming/name-records.ts';
import { placeNames } from './naming/print-place.ts';
import type { ApiName, NamedKind, Records } from './model/records.ts';
import type { Registry } from './model/registry.ts';
import type { Segment } from './model/segment.ts';
import type { Localised } from './model/values.ts';
import type { WordTables } from './model/words.ts';
import type { ReconcileInput } from './reconcile/input.ts';
import { reconcileDrafts } from './reconcile/reconcile.ts';
import { addresses, type Address } from './records/addresses.ts';
import type { TaskField } from './records/block-tasks.ts';
import type { BodyCell } from './records/body-cells.ts';
import type { TranslatedDrafts } from './records/document-records.ts';
import type { Outline } from './records/outline.ts';
import type { Reference } from './records/references.ts';
import { agencyRecords, instrumentRecords, placeRecords, publishedAgencies } from './records/registry-records.ts';
import type { RecordTables } from './records/tables.ts';

/** What the corpus is built with. */
export interface CorpusTools {
  readonly registry: Registry;
  readonly tables: RecordTables;
  readonly link: LinkTools;
  readonly reconcile: Pick<ReconcileInput, 'units' | 'tables'>;
  /** The words of citations. */
  readonly words: WordTables['places'];
  /** Short names that people wrote, by id. */
  readonly names: ReadonlyMap<string, Localised>;
}

/** The whole knowledge base: what the emitters print. */
export interface Corpus {
  readonly records: Records;
  readonly outlines: readonly Outline[];
  readonly segments: readonly Segment[];
  readonly addresses: ReadonlyMap<string, Address>;
  /** What each text names, by node id. */
  readonly references: ReadonlyMap<string, readonly Reference[]>;
  /** What the cells of annexes say of bodies, by `cellKey`. */
  readonly bodyCells: ReadonlyMap<string, BodyCell>;
  /** What columns of periods are called. */
  readonly periods: RecordTables['periods'];
  /** What tasks that no row assigns say, by id. */
  readonly taskFields: ReadonlyMap<string, readonly TaskField[]>;
}

/**
 * From the records of each document to the linked and reconciled corpus.
 * @param documents in the order in which the site lists them (see `documentDrafts`), with their English (`withEnglish`)
 */
export function buildCorpus(
  documents: readonly TranslatedDrafts[],
  { registry, tables, link, reconcile, words, names }: CorpusTools,
): Corpus {
  const references = new Map(documents.flatMap((document) => [...document.references]));
  const outlines = documents.map((document) => document.outline);
  // Which rows are one project is settled before anything points to projects.
  const records = documents.map(({ document }) => document);
  const settled = settleProjects(
    documents.flatMap(({ projects }) => projects),
    records,
    [...ownScopes(records), ...relatedScopes(records, registry.instruments)],
    link,
  );
  const bodies = new Map(
    documents.map(({ document, bodies: named }) => [
      document.id,
      new Set(publishedAgencies(registry, named).map(({ id }) => id)),
    ]),
  );
  const collected = collect(documents, settled.projects, registry, tables, references);
  const linked = linkDrafts(collected, settled, link, (document) => bodies.get(document) ?? new Set());
  const drafts = reconcileDrafts({ drafts: linked, outlines, places: placeNames(linked, words), ...reconcile });

  const rowPages = new Set([...drafts.tasks, ...drafts.targets].map((record) => record.id));
  const pages = [
    ...drafts.tasks,
    ...drafts.targets,
    ...drafts.projects,
    ...drafts.agencies,
    ...drafts.instruments,
    ...drafts.places,
  ].map((record) => record.id);
  const where = addresses(outlines, rowPages, pages);

  return {
    records: finished(drafts, where, nameRecords(drafts, names, placeNames(drafts, words))),
    outlines,
    segments: documents.flatMap((document) => document.segments),
    addresses: where,
    references,
    bodyCells: new Map(documents.flatMap((document) => [...document.bodyCells])),
    periods: tables.periods,
    taskFields: new Map(documents.flatMap((document) => [...document.taskFields])),
  };
}

function collect(
  documents: readonly TranslatedDrafts[],
  projects: RecordDrafts['projects'],
  registry: Registry,
  tables: RecordTables,
  references: ReadonlyMap<string, readonly Reference[]>,
): RecordDrafts {
  const all = <K extends 'provisions' | 'tasks' | 'targets' | 'goals' | 'scenarios' | 'notes'>(key: K) =>
    documents.flatMap((document) => document[key] as TranslatedDrafts[K][number][]);
  const provisions = all('provisions');
  const tasks = all('tasks');
  const targets = all('targets');

  const named = new Map<string, { references: string[]; mentions: string[] }>();
  const citedBy = new Map<string, string[]>();
  const mentionedBy = new Map<string, string[]>();
  for (const [id, found] of references) {
    const entry = { references: [] as string[], mentions: [] as string[] };
    for (const reference of found) {
      const list = reference.kind === 'agency' || reference.kind === 'place' ? entry.mentions : entry.references;
      if (!list.includes(reference.target)) list.push(reference.target);
    }
    named.set(id, entry);
    for (const target of entry.references) push(citedBy, target, id);
    for (const target of entry.mentions) push(mentionedBy, target, id);
  }
  const links: LinkDraft[] = statedLinks({ provisions, tasks, targets, projects, named });
  return {
    documents: documents.map((document) => document.document),
    provisions,
    tasks,
    targets,
    goals: all('goals'),
    scenarios: all('scenarios'),
    projects,
    agencies: agencyRecords(
      publishedAgencies(
        registry,
        documents.flatMap((document) => [...document.bodies]),
      ),
      { tasks, targets, projects },
    ),
    instruments: instrumentRecords(registry, tables, citedBy),
    places: placeRecords(registry, mentionedBy),
    links: links.map((link) => ({ id: linkId(link), ...link })),
    notes: all('notes'),
    duties: [],
    results: [],
  };
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Gives every record its addresses and its short name; links are read where they end, notes on the notes page. */
function finished(
  drafts: RecordDrafts,
  where: ReadonlyMap<string, Address>,
  names: ReadonlyMap<string, Localised>,
): Records {
  const at = (id: string): Address => where.get(id) ?? missing(id);
  const records = (kind: ApiName): readonly { readonly id: string }[] => drafts[kind];
  const plain = <N extends ApiName>(kind: N) =>
    records(kind).map((record) => ({ ...record, url: at(record.id) })) as unknown as Records[N];
  const named = <N extends NamedKind>(kind: N) =>
    records(kind).map((record) => ({
      ...record,
      url: at(record.id),
      name: names.get(record.id) ?? unnamed(record.id),
    })) as unknown as Records[N];
  const note = (id: string): Address => ({
    vi: `/vi/notes/#${anchorOf(id)}`,
    en: `/en/notes/#${anchorOf(id)}`,
  });
  return {
    documents: plain('documents'),
    provisions: named('provisions'),
    tasks: named('tasks'),
    targets: named('targets'),
    goals: named('goals'),
    scenarios: named('scenarios'),
    projects: named('projects'),
    agencies: plain('agencies'),
    instruments: plain('instruments'),
    places: plain('places'),
    links: drafts.links.map((link) => ({ ...link, url: at(link.to) })),
    notes: drafts.notes.map((record) => ({ ...record, url: note(record.id) })),
    // An order is read in its clause, and called after it.
    duties: drafts.duties.map((record) => ({
      ...record,
      url: at(record.clause),
      name: names.get(record.id) ?? unnamed(record.id),
    })),
    // What came of them is known from outside, when all records have their places (`withResults`).
    results: [],
  };
}

function unnamed(id: string): never {
  throw new TypeError(`Unexpected id ${id} without a name, expected one of its provision`);
}

function missing(id: string): never {
  throw new TypeError(`Unexpected id ${id} without an address, expected every record on a page`);
}
