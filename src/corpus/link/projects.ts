import type { LinkDraft } from './draft.ts';
import type { Draft } from '../model/drafts.ts';
import { matchRows, type RowPair } from './same-project.ts';
import type { Scope } from './scopes.ts';
import type { TextReader } from './similarity/text-reader.ts';

type Project = Draft<'projects'>;

/** Projects after matching: rows joined, parts known. */
export interface JoinedProjects {
  readonly projects: readonly Project[];
  readonly links: readonly LinkDraft[];
}

/** Projects as they stay: one record an id over all documents. Links come after this, so that they end at the ids that stay. */
export interface SettledProjects extends JoinedProjects {
  /** Which rows were found to be one project or parts of one. */
  readonly pairs: readonly RowPair[];
}

type DocumentPlace = Pick<Draft<'documents'>, 'id' | 'territory'>;

/** What projects are settled with. */
export interface ProjectTools {
  readonly readName: TextReader;
  /** Rows that the registry assigns to a project. */
  readonly settledRows: ReadonlySet<string>;
}

/**
 * One record a project over all documents: rows with one id are one project, and so are rows whose names are matched, inside a
 * document and between related ones.
 */
export function settleProjects(
  given: readonly Project[],
  documents: readonly DocumentPlace[],
  scopes: readonly Scope[],
  { readName, settledRows }: ProjectTools,
): SettledProjects {
  const projects = byId(given, documents, scopes, settledRows);
  const listings = projects.flatMap((project) => project.listings);
  const documentOf = new Map(listings.map(({ row, source }) => [row, [source.document]]));
  const pairs = scopes.flatMap((scope) =>
    matchRows(
      listings.filter(({ source }) => scope.documents.has(source.document)),
      readName,
    ).filter(({ from, to }) => scope.links(documentOf.get(from) ?? [], documentOf.get(to) ?? [])),
  );
  return { pairs, ...joinProjects(projects, pairs, settledRows) };
}

/**
 * Adds the rows of further documents to the project of the same id; name and document stay those of the settled one, else of the
 * first. Places have schools and bridges of the same name: a row of another territory, in a document without a declared relation, is
 * a project of that territory.
 */
function byId(
  given: readonly Project[],
  documents: readonly DocumentPlace[],
  scopes: readonly Scope[],
  settled: ReadonlySet<string>,
): Project[] {
  const territories = new Map(documents.map(({ id, territory }) => [id, territory]));
  const territoryOf = ({ document }: Project) => territories.get(document) ?? '';
  const keepers = firstOfEach(given, settled);
  const named = given.map((project) => {
    const keeper = keepers.get(project.id) ?? project;
    const territory = territoryOf(project);
    const one =
      territory === territoryOf(keeper) ||
      scopes.some(({ documents: two }) => two.has(project.document) && two.has(keeper.document));
    return one ? project : { ...project, id: `${project.id}-${territory.slice(territory.lastIndexOf('/') + 1)}` };
  });
  const all = firstOfEach(named, settled);
  for (const project of named) {
    const keeper = all.get(project.id);
    if (keeper && !keeper.listings.some(({ row }) => row === project.listings[0]?.row))
      all.set(project.id, joined(keeper, project));
  }
  return [...all.values()];
}

/** By id the project that keeps its name and document. */
function firstOfEach(projects: readonly Project[], settled: ReadonlySet<string>): Map<string, Project> {
  const found = new Map<string, Project>();
  for (const project of projects) {
    const known = found.get(project.id);
    if (known === undefined || (isSettled(project, settled) && !isSettled(known, settled)))
      found.set(project.id, project);
  }
  return found;
}

function isSettled({ listings }: Project, settled: ReadonlySet<string>): boolean {
  return listings.some(({ row }) => settled.has(row));
}

function joined(first: Project, second: Project): Project {
  return {
    ...first,
    aliases: [...new Set([...first.aliases, ...second.aliases])],
    listings: [...first.listings, ...second.listings],
    places: [...new Set([...first.places, ...second.places])],
    unresolved: [...first.unresolved, ...second.unresolved],
  };
}

/**
 * Joins the projects whose rows are matched as one and gives parts the project they belong to. What the registry settles stays: a
 * document of which it settles rows was read by a person, and its rows are joined with those of other documents alone. A part that the
 * matcher found too carries its reason.
 * @param settled rows that the registry assigns to a project
 */
function joinProjects(
  projects: readonly Project[],
  pairs: readonly RowPair[],
  settled: ReadonlySet<string>,
): JoinedProjects {
  const all = new Map(projects.map((project) => [project.id, project]));
  const projectOf = new Map(
    projects.flatMap((project) => project.listings.map((listing) => [listing.row, project.id] as const)),
  );
  const order = new Map(projects.map(({ id }, index) => [id, index]));
  const position = ({ id }: Project) => order.get(id) ?? 0;
  const reviewed = new Set(
    projects.flatMap(({ listings }) =>
      listings.flatMap(({ row, source }) => (settled.has(row) ? [source.document] : [])),
    ),
  );
  const isReviewed = ({ listings }: Project) => listings.some(({ source }) => reviewed.has(source.document));
  for (const { from, to, relation } of pairs) {
    if (relation !== 'same') continue;
    const [one, other] = [all.get(projectOf.get(from) ?? ''), all.get(projectOf.get(to) ?? '')];
    if (!one || !other || one === other || (isReviewed(one) && isReviewed(other))) continue;
    const otherStays = isSettled(other, settled) || (!isSettled(one, settled) && position(other) < position(one));
    const [first, second] = otherStays ? [other, one] : [one, other];
    all.set(first.id, joined(first, second));
    all.delete(second.id);
    for (const listing of second.listings) projectOf.set(listing.row, first.id);
  }

  /** Whether a project is, over any number of wholes, a part of another. */
  const isPart = (part: string, whole: string): boolean => {
    for (let up = all.get(part)?.partOf ?? null; up !== null; up = all.get(up)?.partOf ?? null)
      if (up === whole) return true;
    return false;
  };
  const reasons = new Map<string, RowPair>();
  for (const pair of pairs) {
    if (pair.relation !== 'part-of') continue;
    const part = projectOf.get(pair.from);
    const whole = projectOf.get(pair.to);
    if (part === undefined || whole === undefined || part === whole) continue;
    const project = all.get(part);
    if (project && project.partOf === null && !isSettled(project, settled) && !isPart(whole, part))
      all.set(part, { ...project, partOf: whole });
    reasons.set(`${part} ${whole}`, pair);
  }
  // A whole that no row lists has no record to point to.
  const kept = [...all.values()].map((project) =>
    project.partOf === null || all.has(project.partOf) ? project : { ...project, partOf: null },
  );
  const links = kept.flatMap((project): LinkDraft[] => {
    if (project.partOf === null) return [];
    const reason = reasons.get(`${project.id} ${project.partOf}`);
    return [
      reason
        ? {
            from: project.id,
            to: project.partOf,
            type: 'partOf',
            basis: 'matched',
            score: reason.score,
            evidence: reason.evidence,
          }
        : {
            from: project.id,
            to: project.partOf,
            type: 'partOf',
            basis: 'curated',
            score: null,
            evidence: { vi: 'Danh mục dự án đã rà soát', en: 'Settled in the register of projects' },
          },
    ];
  });
  return { projects: kept, links };
}
