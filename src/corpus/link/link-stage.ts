import { clausesOf } from './clauses.ts';
import { applyCurated } from './apply-curated.ts';
import { linkId, type LinkDraft } from './draft.ts';
import type { LinkDrafts } from './drafts.ts';
import { bindsLinks } from './duties/binds.ts';
import { dutyRecords } from './duties/duties.ts';
import { GoalFinder, servesLinks } from './serves.ts';
import { implementsLinks } from './implements.ts';
import type { LinkTools } from './tools.ts';

/** What the linking stage gives: the drafts with all matched and inherited links, duties, and what follows from them in the records. */
export function linkDrafts(drafts: LinkDrafts, tools: LinkTools): LinkDrafts {
  const clauses = clausesOf(drafts, tools.duties.tables.organising);
  const matched: LinkDraft[] = applyCurated([...implementsLinks(drafts, clauses, tools)], tools.curated, (type) => type !== 'serves');
  const finder = new GoalFinder(drafts.goals, clauses, tools.read);
  const serves = applyCurated(servesLinks({ drafts, clauses, finder, links: matched }), tools.curated, (type) => type === 'serves');

  const duties = dutyRecords(drafts, tools.duties);
  const binds = bindsLinks(drafts, duties);
  const dutiesOf = Map.groupBy(binds, (link) => link.to);
  const targetsOf = Map.groupBy(serves, (link) => link.to);
  const targets = new Set(drafts.targets.map((target) => target.id));

  return {
    ...drafts,
    duties,
    tasks: drafts.tasks.map((task) => ({ ...task, duties: (dutiesOf.get(task.id) ?? []).map((link) => link.from) })),
    goals: drafts.goals.map((goal) => ({ ...goal, targets: (targetsOf.get(goal.id) ?? []).map((link) => link.from).filter((id) => targets.has(id)) })),
    links: [...drafts.links, ...[...matched, ...serves, ...binds].map((link) => ({ id: linkId(link), ...link }))],
  };
}
