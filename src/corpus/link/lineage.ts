import type { Knowledge } from '../knowledge.ts';
import type { LinkRecord } from '../model/records.ts';
import { isUncertain } from './certainty.ts';

/** What a record is in the thread from a goal to what is built. */
export type LineageKind = 'goal' | 'clause' | 'task' | 'project' | 'target';

/** One record of a thread with what hangs below it. */
export interface LineageNode {
  readonly id: string;
  readonly kind: LineageKind;
  /** The link that leads here from the record above; `null` at the top. */
  readonly link: LinkRecord | null;
  /** Records of the other documents that say the same, each with the link that says so. */
  readonly alike: readonly { readonly id: string; readonly link: LinkRecord }[];
  readonly children: readonly LineageNode[];
}

const ranks: Readonly<Record<LineageKind, number>> = { goal: 0, clause: 1, target: 2, task: 2, project: 3 };

/** What a record is in a thread: a text that a task or project makes concrete, or that serves a goal, is a clause. `null` outside all threads. */
function kindOf(id: string, knowledge: Knowledge): LineageKind | null {
  if (knowledge.goals.has(id)) return 'goal';
  if (knowledge.tasks.has(id)) return 'task';
  if (knowledge.projects.has(id)) return 'project';
  if (knowledge.targets.has(id)) return 'target';
  const clause = knowledge.linksTo(id, 'implements').length > 0 || knowledge.linksFrom(id, 'serves').length > 0;
  return clause ? 'clause' : null;
}

/** Which end of a link stands higher in the thread; `null` for a link that is no part of it. */
function riseOf(link: LinkRecord, knowledge: Knowledge): { readonly low: string; readonly high: string } | null {
  const from = kindOf(link.from, knowledge);
  const to = kindOf(link.to, knowledge);
  if (from === null || to === null) return null;
  if (link.type === 'partOf') return { low: link.from, high: link.to };
  if (link.type === 'mentions' && to === 'project' && from === 'task') return { low: link.to, high: link.from };
  if ((link.type === 'serves' || link.type === 'implements') && ranks[to] < ranks[from])
    return { low: link.from, high: link.to };
  return null;
}

/**
 * The links that run up the thread from a record (`serves`, `implements`, `mentions` of a project, `partOf`). A goal that is only the
 * nearest one is no step of a thread.
 */
function linksUp(id: string, knowledge: Knowledge): LinkRecord[] {
  return knowledge.linksOf(id).filter((link) => !isUncertain(link) && riseOf(link, knowledge)?.low === id);
}

/** The same links from their upper end. */
function linksDown(id: string, knowledge: Knowledge): LinkRecord[] {
  return knowledge.linksOf(id).filter((link) => !isUncertain(link) && riseOf(link, knowledge)?.high === id);
}

/** Records of other documents that say the same. */
function alikeOf(id: string, knowledge: Knowledge): LineageNode['alike'] {
  return knowledge
    .linksOf(id)
    .filter(({ type }) => type === 'corresponds' || type === 'sameIndicator')
    .map((link) => ({ id: link.from === id ? link.to : link.from, link }));
}

/**
 * The threads that a record is part of, from goals down over clauses and tasks to projects, over all documents: the ways up from the
 * record and what hangs directly below it, and the same for the records of other documents that say the same.
 * A way that another one says in more steps is left out: a task that serves a goal through its clause is shown below the clause.
 * @returns one tree a goal (or other top), in the order of the links; empty where the record is in no thread
 */
export function lineageOf(id: string, knowledge: Knowledge): LineageNode[] {
  if (kindOf(id, knowledge) === null) return [];
  const alike = alikeOf(id, knowledge).map((other) => other.id);
  const paths = [id, ...alike].flatMap((start) => waysUp(start, knowledge, new Set()));
  return treesOf(paths, new Set([id, ...alike]), knowledge);
}

interface Step {
  readonly id: string;
  readonly link: LinkRecord | null;
}

/** Every way from a top down to a record. */
function waysUp(id: string, knowledge: Knowledge, seen: ReadonlySet<string>): Step[][] {
  if (seen.has(id)) return [];
  const further = new Set([...seen, id]);
  const above = directOnly(id, knowledge).map((link) => ({
    link,
    high: link.from === id || link.type === 'partOf' ? link.to : link.from,
  }));
  const ways = above.flatMap(({ link, high }) => waysUp(high, knowledge, further).map((way) => [...way, { id, link }]));
  return ways.length === 0 ? [[{ id, link: null }]] : ways;
}

/** The links up from a record without those that lead where another one leads in more steps. */
function directOnly(id: string, knowledge: Knowledge): LinkRecord[] {
  const links = linksUp(id, knowledge);
  const highOf = (link: LinkRecord) => (link.from === id ? link.to : link.from);
  const reached = new Set(links.flatMap((link) => [...ancestorsOf(highOf(link), knowledge, new Set([id]))]));
  return links.filter((link) => !reached.has(highOf(link)));
}

function ancestorsOf(id: string, knowledge: Knowledge, seen: Set<string>): Set<string> {
  const found = new Set<string>();
  if (seen.has(id)) return found;
  seen.add(id);
  for (const link of linksUp(id, knowledge)) {
    const high = link.from === id ? link.to : link.from;
    found.add(high);
    for (const further of ancestorsOf(high, knowledge, seen)) found.add(further);
  }
  return found;
}

/** Joins ways that begin alike; below the records asked about hang the records that lead to them. */
function treesOf(ways: readonly (readonly Step[])[], asked: ReadonlySet<string>, knowledge: Knowledge): LineageNode[] {
  const groups = Map.groupBy(
    ways.filter((way) => way.length > 0),
    (way) => way[0]?.id ?? '',
  );
  return [...groups].map(([id, group]): LineageNode => {
    const below = treesOf(
      group.map((way) => way.slice(1)),
      asked,
      knowledge,
    );
    const shown = new Set(below.map((node) => node.id));
    const hanging = asked.has(id) ? childrenOf(id, knowledge).filter((node) => !shown.has(node.id)) : [];
    return {
      id,
      kind: kindOf(id, knowledge) ?? 'clause',
      link: group[0]?.[0]?.link ?? null,
      alike: alikeOf(id, knowledge),
      children: [...below, ...hanging],
    };
  });
}

/** What hangs directly below a record: one level, without what hangs below one of the others. */
function childrenOf(id: string, knowledge: Knowledge): LineageNode[] {
  const nodes = linksDown(id, knowledge).flatMap((link): LineageNode[] => {
    const low = link.to === id ? link.from : link.to;
    const direct = directOnly(low, knowledge).includes(link);
    return direct && kindOf(low, knowledge) !== 'target'
      ? [{ id: low, kind: kindOf(low, knowledge) ?? 'clause', link, alike: alikeOf(low, knowledge), children: [] }]
      : [];
  });
  const orderOf = (node: LineageNode) => knowledge.find(node.id)?.order ?? 0;
  return nodes.sort((a, b) => ranks[a.kind] - ranks[b.kind] || orderOf(a) - orderOf(b));
}
