import { applyCurated } from './apply-curated.ts';
import { clausesOf } from './clauses.ts';
import { correspondsLinks } from './corresponds.ts';
import { linkId, type LinkDraft } from './draft.ts';
import type { RecordDrafts } from '../model/drafts.ts';
import { bindsLinks } from './duties/binds.ts';
import { dutyRecords } from './duties/duties.ts';
import { membersWithin, type BodiesOf } from './duties/members.ts';
import { placeNames, type PlaceNames } from '../naming/print-place.ts';
import { GoalFinder } from './goal-finder.ts';
import { implementsLinks } from './implements.ts';
import { projectNameLinks } from './names-in-text.ts';
import { nearestClauses, type NearestClause } from './nearest-clause.ts';
import type { SettledProjects } from './projects.ts';
import { sameIndicatorLinks } from './same-indicator.ts';
import { documentsOf, draftsOf, ownScopes, relatedScopes, type Scope } from './scopes.ts';
import { servesLinks } from './serves.ts';
import { TextBase } from './similarity/text-base.ts';
import { gradeSupervisors } from './supervisors.ts';
import { TaskSignals } from './task-signals.ts';
import type { LinkTools } from './tools.ts';

/**
 * The drafts with all matched and inherited links, the duties, and what follows from them in the records.
 * @param settled the projects of `given`, and what was found about their rows
 * @param bodiesOf the bodies among which a document's classes (`các bộ, ngành`) have their members
 */
export function linkDrafts(
  given: RecordDrafts,
  settled: SettledProjects,
  tools: LinkTools,
  bodiesOf: BodiesOf,
): RecordDrafts {
  const places = placeNames(given, tools.places);
  const drafts: RecordDrafts = {
    ...given,
    projects: gradeSupervisors(settled.projects, settled.pairs, places),
  };

  const matched = matchedLinks(drafts, settled.links, places, tools);
  const membersIn = membersWithin(drafts.agencies, bodiesOf);
  const duties = dutyRecords(drafts, tools.duties, membersIn);
  const binds = bindsLinks(drafts, duties, membersIn);
  const dutiesOf = Map.groupBy(binds, (link) => link.to);
  const servedBy = Map.groupBy(
    matched.filter((link) => link.type === 'serves'),
    (link) => link.to,
  );
  const targets = new Set(drafts.targets.map((target) => target.id));

  return {
    ...drafts,
    duties,
    tasks: drafts.tasks.map((task) => ({ ...task, duties: (dutiesOf.get(task.id) ?? []).map((link) => link.from) })),
    goals: drafts.goals.map((goal) => ({
      ...goal,
      targets: (servedBy.get(goal.id) ?? []).map((link) => link.from).filter((id) => targets.has(id)),
    })),
    links: [...drafts.links, ...[...matched, ...binds].map((link) => ({ id: linkId(link), ...link }))],
  };
}

/** Links that texts give, with what people judged. Each kind builds on those before it. */
function matchedLinks(
  drafts: RecordDrafts,
  parts: readonly LinkDraft[],
  places: PlaceNames,
  tools: LinkTools,
): LinkDraft[] {
  const { readAll, curated } = tools;
  const standsIn = documentsOf(drafts);
  const room = (scope: Scope) => roomOf(scope, drafts, tools, standsIn);
  const own = ownScopes(drafts.documents).map(room);
  const between = relatedScopes(drafts.documents, drafts.instruments).map(room);
  const everywhere = [...own, ...between];

  const carriedOut = applyCurated(
    [
      ...own.flatMap((there) => implementsLinks(there.drafts.tasks, there.signals)),
      ...everywhere.flatMap((there) => there.keep(namesIn(there, tools))),
    ],
    curated,
    ['implements', 'mentions'],
  );
  const same = applyCurated(
    [
      ...parts,
      ...between.flatMap((there) => correspondsLinks(there.drafts, there.clauses, carriedOut, there.base)),
      ...everywhere.flatMap((there) => there.keep(sameIndicatorLinks(there.drafts, readAll))),
    ],
    curated,
    ['partOf', 'corresponds', 'sameIndicator'],
  );
  const links = [...carriedOut, ...same];
  const finders = new Map(
    own.flatMap(({ scope, drafts: { goals }, base }) =>
      [...scope.documents].map((document) => [document, new GoalFinder(goals, base)] as const),
    ),
  );
  const served = servesLinks({
    drafts,
    clauses: own.flatMap(({ clauses }) => clauses),
    finder: { find: (document, ...asked) => finders.get(document)?.find(document, ...asked) ?? null },
    links,
    places,
    judged: new Map(
      curated
        .filter(({ judge, type }) => judge === 'assert' && type === 'serves')
        .toReversed()
        .map(({ from, to, reason }) => [from, { goal: to, reason: { vi: reason.vi, en: reason.en } }] as const),
    ),
    nearest: new Map(
      own.flatMap((there): [string, NearestClause][] => [...nearestClauses(there.drafts, there.signals)]),
    ),
  });
  return [...links, ...applyCurated(served, curated, ['serves'])];
}

/** The records of a scope with their words, weighed together. */
interface Room {
  readonly scope: Scope;
  readonly drafts: RecordDrafts;
  readonly clauses: ReturnType<typeof clausesOf>;
  readonly base: TextBase;
  readonly signals: TaskSignals;
  /** The links that are made in this scope. */
  readonly keep: (links: readonly LinkDraft[]) => LinkDraft[];
}

function roomOf(
  scope: Scope,
  all: RecordDrafts,
  { read, duties }: LinkTools,
  standsIn: (id: string) => readonly string[],
): Room {
  const drafts = draftsOf(scope.documents, all);
  const clauses = clausesOf(drafts, duties.tables.organising);
  const counted = draftsOf(scope.words, all);
  const base = new TextBase(read, [
    ...clausesOf(counted, duties.tables.organising).flatMap((clause) => [clause.text, ...clause.headings]),
    ...counted.tasks.map((task) => task.title.vi),
    ...counted.goals.map((goal) => goal.text.vi),
  ]);
  return {
    scope,
    drafts,
    clauses,
    base,
    signals: new TaskSignals(clauses, new Map(drafts.agencies.map((agency) => [agency.id, agency.name.vi])), base),
    keep: (links) => links.filter(({ from, to }) => scope.links(standsIn(from), standsIn(to))),
  };
}

function namesIn({ drafts, clauses }: Room, { readName }: LinkTools): LinkDraft[] {
  return projectNameLinks(
    drafts.projects,
    clauses,
    drafts.tasks.map((task) => ({ id: task.id, text: task.title.vi })),
    readName,
  );
}
