import type { Draft, RecordDrafts } from '../model/drafts.ts';

/**
 * Documents that are compared, and the links that are made there. A link inside a document is made in the scope of that document
 * alone, a link between two in the scope of the two: so no further document moves a link, its score or its reason.
 */
export interface Scope {
  /** The documents whose words say which words are rare: those of the scope, for one document also those that it names itself. */
  readonly words: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  /** Whether a link between records of these documents is made here. A project can stand in several. */
  readonly links: (from: readonly string[], to: readonly string[]) => boolean;
}

type DocumentFacts = Pick<Draft<'documents'>, 'id' | 'number' | 'issued' | 'relations'>;
type InstrumentFacts = Pick<Draft<'instruments'>, 'id' | 'number' | 'date'>;

/** One scope for each document. */
export function ownScopes(documents: readonly Pick<DocumentFacts, 'id' | 'relations'>[]): Scope[] {
  return documents.map(({ id, relations }) => ({
    words: new Set([id, ...relations.flatMap((relation) => ('document' in relation ? relation.document : []))]),
    documents: new Set([id]),
    links: (from, to) => from.includes(id) && to.includes(id),
  }));
}

/** One scope for every two documents that a declared relation joins. */
export function relatedScopes(documents: readonly DocumentFacts[], instruments: readonly InstrumentFacts[]): Scope[] {
  return documents.flatMap((a, index) =>
    documents.slice(index + 1).flatMap((b): Scope[] => {
      if (!related(a, b, instruments)) return [];
      const joins = (x: readonly string[], y: readonly string[]) => x.includes(a.id) && y.includes(b.id);
      return [
        {
          words: new Set([a.id, b.id]),
          documents: new Set([a.id, b.id]),
          // Records that share a document are linked in its own scope.
          links: (from, to) => (joins(from, to) || joins(to, from)) && !from.some((id) => to.includes(id)),
        },
      ];
    }),
  );
}

/** Whether one document declares a relation to the other, or both implement the same instrument. */
export function related(a: DocumentFacts, b: DocumentFacts, instruments: readonly InstrumentFacts[]): boolean {
  return (
    names(a, b, instruments) || names(b, a, instruments) || implemented(a).some((id) => implemented(b).includes(id))
  );
}

function names(from: DocumentFacts, to: DocumentFacts, instruments: readonly InstrumentFacts[]): boolean {
  const itself = instruments.find(({ number, date }) => number === to.number && date === to.issued)?.id;
  return from.relations.some((relation) =>
    'document' in relation ? relation.document === to.id : relation.instrument === itself,
  );
}

function implemented({ relations }: DocumentFacts): string[] {
  return relations.flatMap((relation) =>
    relation.type === 'implements' && 'instrument' in relation ? [relation.instrument] : [],
  );
}

/** The records of some documents; a project with its rows of these documents alone. */
export function draftsOf(documents: ReadonlySet<string>, drafts: RecordDrafts): RecordDrafts {
  const of = <R extends { readonly document: string }>(records: readonly R[]) =>
    records.filter(({ document }) => documents.has(document));
  return {
    ...drafts,
    documents: drafts.documents.filter(({ id }) => documents.has(id)),
    provisions: of(drafts.provisions),
    tasks: of(drafts.tasks),
    targets: of(drafts.targets),
    goals: of(drafts.goals),
    scenarios: of(drafts.scenarios),
    projects: drafts.projects.flatMap((project) => {
      const listings = project.listings.filter(({ source }) => documents.has(source.document));
      return listings.length === 0 ? [] : [{ ...project, listings }];
    }),
  };
}

/** The documents in which each record stands. */
export function documentsOf(drafts: RecordDrafts): (id: string) => readonly string[] {
  const found = new Map<string, readonly string[]>();
  for (const list of [drafts.provisions, drafts.tasks, drafts.targets, drafts.goals, drafts.scenarios])
    for (const { id, document } of list) found.set(id, [document]);
  for (const { id, listings } of drafts.projects)
    found.set(id, [...new Set(listings.map(({ source }) => source.document))]);
  return (id) => found.get(id) ?? [];
}
