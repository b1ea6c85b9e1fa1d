import { applyCurated } from './apply-curated.ts';
import { clausesOf } from './clauses.ts';
import { correspondsLinks } from './corresponds.ts';
import { linkId, type LinkDraft } from './draft.ts';
import type { RecordDrafts } from '../model/drafts.ts';
import { bindsLinks } from './duties/binds.ts';
import { dutyRecords } from './duties/duties.ts';
import { placeNames, type PlaceNames } from '../naming/print-place.ts';
import { GoalFinder } from './goal-finder.ts';
import { implementsLinks } from './implements.ts';
import { projectNameLinks } from './names-in-text.ts';
import { nearestClauses } from './nearest-clause.ts';
import { joinProjects } from './projects.ts';
import { sameIndicatorLinks } from './same-indicator.ts';
import { matchRows } from './same-project.ts';
import { servesLinks } from './serves.ts';
import { TextBase } from './similarity/text-base.ts';
import { gradeSupervisors } from './supervisors.ts';
import { TaskSignals } from './task-signals.ts';
import type { LinkTools } from './tools.ts';

/** The drafts with all matched and inherited links, the duties, and what follows from them in the records. */
export function linkDrafts(given: RecordDrafts, tools: LinkTools): RecordDrafts {
  const pairs = matchRows(
    given.projects.flatMap((project) => project.listings),
    tools.readName,
  );
  const places = placeNames(given, tools.places);
  const joined = joinProjects(given.projects, pairs, tools.settledRows);
  const drafts: RecordDrafts = { ...given, projects: gradeSupervisors(joined.projects, pairs, places) };

  const matched = matchedLinks(drafts, joined.links, places, tools);
  const duties = dutyRecords(drafts, tools.duties);
  const binds = bindsLinks(drafts, duties);
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
  { read, readAll, readName, duties, curated }: LinkTools,
): LinkDraft[] {
  const clauses = clausesOf(drafts, duties.tables.organising);
  const base = new TextBase(read, [
    ...clauses.flatMap((clause) => [clause.text, ...clause.headings]),
    ...drafts.tasks.map((task) => task.title.vi),
    ...drafts.goals.map((goal) => goal.text.vi),
  ]);
  const signals = new TaskSignals(clauses, new Map(drafts.agencies.map((agency) => [agency.id, agency.name.vi])), base);
  const names = projectNameLinks(
    drafts.projects,
    clauses,
    drafts.tasks.map((task) => ({ id: task.id, text: task.title.vi })),
    readName,
  );
  const carriedOut = applyCurated([...implementsLinks(drafts, signals), ...names], curated, ['implements', 'mentions']);
  const same = applyCurated(
    [...parts, ...correspondsLinks(drafts, clauses, carriedOut, base), ...sameIndicatorLinks(drafts, readAll)],
    curated,
    ['partOf', 'corresponds', 'sameIndicator'],
  );
  const links = [...carriedOut, ...same];
  const finder = new GoalFinder(drafts.goals, base);
  return [
    ...links,
    ...applyCurated(
      servesLinks({ drafts, clauses, finder, links, places, nearest: nearestClauses(drafts, signals) }),
      curated,
      ['serves'],
    ),
  ];
}
