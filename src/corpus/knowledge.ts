import type { ResultRecord } from './model/result.ts';
import type { ApiName, LinkRecord, Listing, LinkType, NoteRecord, ProvisionRecord, Records } from './model/records.ts';
import { annexOf, isUnder } from './naming/id.ts';

/** The records of each kind by id, in the order of the texts. */
export type RecordsById = { readonly [N in ApiName]: ReadonlyMap<string, Records[N][number]> };

/** A record with what it is, and its place among those of its kind in the order of the texts (0 for the first). */
export type KnownRecord = {
  readonly [N in ApiName]: { readonly kind: N; readonly record: Records[N][number]; readonly order: number };
}[ApiName];

/**
 * The records of the corpus with their look-ups: made once, never changed, the same for converter, pages, search, duties, downloads
 * and pictures. A record of a kind is `knowledge.tasks.get(id)`; lists in the order of the texts are `knowledge.records.tasks`.
 */
export interface Knowledge extends RecordsById {
  readonly records: Records;
  /** The record that an id names; a provision that is also a goal is found as the provision. */
  readonly find: (id: string) => KnownRecord | null;
  /** The provisions directly under a document or a provision, in the order of the text. */
  readonly childrenOf: (id: string) => readonly ProvisionRecord[];
  /** A provision and those that it stands in, nearest first. */
  readonly pathOf: (id: string) => readonly ProvisionRecord[];
  /** Links that leave a record, of one type or of all, in the order in which they were made. */
  readonly linksFrom: (id: string, type?: LinkType) => readonly LinkRecord[];
  /** Links that reach a record. */
  readonly linksTo: (id: string, type?: LinkType) => readonly LinkRecord[];
  /** Links that leave or reach a record. */
  readonly linksOf: (id: string, type?: LinkType) => readonly LinkRecord[];
  /** Notes on a record, and those that concern it too. */
  readonly notesOf: (id: string) => readonly NoteRecord[];
  /** What came of a record, known from outside the documents; and what bears on it too. What weighs most comes first (`src/results/order.ts`). */
  readonly resultsOf: (id: string) => readonly ResultRecord[];
  /** The instruments that were issued because a record asked for them. */
  readonly followersOf: (id: string) => readonly Records['instruments'][number][];
  /** The annex that a row or text stands in; `null` for what stands in none, and for an annex itself. */
  readonly annexOf: (id: string) => string | null;
  /** The group of an annex under whose printed number a row stands; `null` where its heading is no record. */
  readonly groupOf: (row: string, number: string) => ProvisionRecord | null;
  /** The projects that stand at a place, in the order of the texts. */
  readonly projectsAt: (place: string) => Records['projects'];
  /** The project that a row lists. */
  readonly projectOf: (row: string) => Records['projects'][number] | null;
  /** A row as the project lists it. */
  readonly listingOf: (row: string) => Listing | null;
  /** The document that a record stands in: its own id for a document, `null` for what stands in none. */
  readonly documentOf: (id: string) => string | null;
}

/** Kinds as `find` prefers them: a goal has the id of its provision. */
const kinds = [
  'documents',
  'provisions',
  'tasks',
  'targets',
  'scenarios',
  'projects',
  'agencies',
  'instruments',
  'places',
  'goals',
  'duties',
  'notes',
  'results',
  'links',
] as const satisfies readonly ApiName[];

/** Makes the look-ups. Pure. */
export function makeKnowledge(records: Records): Knowledge {
  const by = byId(records);
  const children = groups(records.provisions, ({ parent, document }) => [parent ?? document]);
  const from = groups(records.links, (link) => [link.from]);
  const to = groups(records.links, (link) => [link.to]);
  const touching = groups(records.links, (link) => [...new Set([link.from, link.to])]);
  const notes = groups(records.notes, ({ where, also }) => [...new Set([where, ...also])]);
  const projects = groups(records.projects, ({ listings }) => listings.map((listing) => listing.row));
  const sites = groups(records.projects, ({ places }) => places);
  const results = groups(records.results, ({ record, also }) => [...new Set([record, ...also])]);
  const followers = groups(records.instruments, ({ followsFrom }) => followsFrom);
  const headings = new Map(
    records.provisions.filter(({ kind }) => kind === 'group').map((one) => [`${annexOf(one.id)} ${one.label}`, one]),
  );
  const annexes = records.provisions.filter(({ kind }) => kind === 'annex').map(({ id }) => id);

  const known = knownRecords(records);
  const find = (id: string): KnownRecord | null => known.get(id) ?? null;
  const pathOf = (id: string): readonly ProvisionRecord[] => {
    const provision = by.provisions.get(id);
    if (provision === undefined) return [];
    return [provision, ...(provision.parent === null ? [] : pathOf(provision.parent))];
  };
  return {
    ...by,
    records,
    find,
    pathOf,
    childrenOf: (id) => children.get(id) ?? [],
    linksFrom: (id, type) => ofType(from.get(id), type),
    linksTo: (id, type) => ofType(to.get(id), type),
    linksOf: (id, type) => ofType(touching.get(id), type),
    notesOf: (id) => notes.get(id) ?? [],
    resultsOf: (id) => results.get(id) ?? [],
    followersOf: (id) => followers.get(id) ?? [],
    // A row that is a record of its own says where it stands in its id alone.
    annexOf: (id) =>
      by.targets.get(id)?.annex ??
      pathOf(id)
        .slice(1)
        .find(({ kind }) => kind === 'annex')?.id ??
      annexes.find((annex) => isUnder(id, annex)) ??
      null,
    groupOf: (row, number) => headings.get(`${annexOf(row)} ${number}`) ?? null,
    projectsAt: (place) => sites.get(place) ?? [],
    projectOf: (row) => projects.get(row)?.[0] ?? null,
    listingOf: (row) => projects.get(row)?.[0]?.listings.find((listing) => listing.row === row) ?? null,
    documentOf: (id) => {
      const record = find(id)?.record;
      if (record === undefined) return null;
      if ('document' in record) return record.document;
      return 'source' in record && 'document' in record.source ? record.source.document : null;
    },
  };
}

function knownRecords(records: Records): ReadonlyMap<string, KnownRecord> {
  const known = new Map<string, KnownRecord>();
  for (const kind of kinds)
    for (const [order, record] of records[kind].entries())
      if (!known.has(record.id)) known.set(record.id, { kind, record, order } as KnownRecord);
  return known;
}

function byId(records: Records): RecordsById {
  const map = <R extends { readonly id: string }>(list: readonly R[]): ReadonlyMap<string, R> =>
    new Map(list.map((record) => [record.id, record]));
  return {
    documents: map(records.documents),
    provisions: map(records.provisions),
    tasks: map(records.tasks),
    targets: map(records.targets),
    goals: map(records.goals),
    scenarios: map(records.scenarios),
    projects: map(records.projects),
    agencies: map(records.agencies),
    instruments: map(records.instruments),
    places: map(records.places),
    links: map(records.links),
    notes: map(records.notes),
    duties: map(records.duties),
    results: map(records.results),
  };
}

function groups<T>(list: readonly T[], keys: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const item of list) {
    for (const key of keys(item)) {
      const group = found.get(key);
      if (group) group.push(item);
      else found.set(key, [item]);
    }
  }
  return found;
}

function ofType(links: readonly LinkRecord[] | undefined, type: LinkType | undefined): readonly LinkRecord[] {
  return type === undefined || links === undefined ? (links ?? []) : links.filter((link) => link.type === type);
}
