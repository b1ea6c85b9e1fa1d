import type { LinkRecord } from '../model/records.ts';

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

/** The records of a corpus as lineage needs them. Made once for all pages. */
export interface LineageIndex {
  readonly kinds: ReadonlyMap<string, LineageKind>;
  /** Links that run up the thread (`serves`, `implements`, `mentions` of a project, `partOf`), by their lower end. */
  readonly up: ReadonlyMap<string, readonly LinkRecord[]>;
  /** The same links by their upper end. */
  readonly down: ReadonlyMap<string, readonly LinkRecord[]>;
  readonly alike: ReadonlyMap<string, readonly { readonly id: string; readonly link: LinkRecord }[]>;
  /** Position of each task, project and target in the order of the texts. */
  readonly order: ReadonlyMap<string, number>;
}

interface Records {
  readonly goals: readonly { readonly id: string }[];
  readonly tasks: readonly { readonly id: string }[];
  readonly projects: readonly { readonly id: string }[];
  readonly targets: readonly { readonly id: string }[];
  readonly links: readonly LinkRecord[];
}

/** Look-ups for `lineageOf`. A text that a task or project makes concrete, or that serves a goal, is a clause. */
export function lineageIndex({ goals, tasks, projects, targets, links }: Records): LineageIndex {
  const kinds = new Map<string, LineageKind>();
  for (const [kind, list] of [
    ['target', targets],
    ['project', projects],
    ['task', tasks],
    ['goal', goals],
  ] as const)
    for (const { id } of list) kinds.set(id, kind);
  for (const link of links) {
    if (link.type === 'implements' && !kinds.has(link.to)) kinds.set(link.to, 'clause');
    if (link.type === 'serves' && !kinds.has(link.from)) kinds.set(link.from, 'clause');
  }
  const up = new Map<string, LinkRecord[]>();
  const down = new Map<string, LinkRecord[]>();
  const alike = new Map<string, { id: string; link: LinkRecord }[]>();
  const push = <T>(map: Map<string, T[]>, key: string, value: T) => map.set(key, [...(map.get(key) ?? []), value]);
  for (const link of links) {
    const rise = riseOf(link, kinds);
    if (rise) {
      push(up, rise.low, link);
      push(down, rise.high, link);
    }
    if (link.type === 'corresponds' || link.type === 'sameIndicator') {
      push(alike, link.from, { id: link.to, link });
      push(alike, link.to, { id: link.from, link });
    }
  }
  const order = new Map([...tasks, ...projects, ...targets].map(({ id }, position) => [id, position]));
  return { kinds, up, down, alike, order };
}

const ranks: Readonly<Record<LineageKind, number>> = { goal: 0, clause: 1, target: 2, task: 2, project: 3 };

/** Which end of a link stands higher in the thread; `null` for a link that is no part of it. */
function riseOf(
  link: LinkRecord,
  kinds: ReadonlyMap<string, LineageKind>,
): { readonly low: string; readonly high: string } | null {
  const from = kinds.get(link.from);
  const to = kinds.get(link.to);
  if (from === undefined || to === undefined) return null;
  if (link.type === 'partOf') return { low: link.from, high: link.to };
  if (link.type === 'mentions' && to === 'project' && from === 'task') return { low: link.to, high: link.from };
  if ((link.type === 'serves' || link.type === 'implements') && ranks[to] < ranks[from])
    return { low: link.from, high: link.to };
  return null;
}

/**
 * The threads that a record is part of, from goals down over clauses and tasks to projects, over all documents: the ways up from the
 * record and what hangs directly below it, and the same for the records of other documents that say the same.
 * A way that another one says in more steps is left out: a task that serves a goal through its clause is shown below the clause.
 * @returns one tree a goal (or other top), in the order of the links; empty where the record is in no thread
 */
export function lineageOf(id: string, index: LineageIndex): LineageNode[] {
  if (!index.kinds.has(id)) return [];
  const alike = (index.alike.get(id) ?? []).map((other) => other.id);
  const paths = [id, ...alike].flatMap((start) => waysUp(start, index, new Set()));
  return treesOf(paths, new Set([id, ...alike]), index);
}

interface Step {
  readonly id: string;
  readonly link: LinkRecord | null;
}

/** Every way from a top down to a record. */
function waysUp(id: string, index: LineageIndex, seen: ReadonlySet<string>): Step[][] {
  if (seen.has(id)) return [];
  const further = new Set([...seen, id]);
  const above = directOnly(id, index).map((link) => ({
    link,
    high: link.from === id || link.type === 'partOf' ? link.to : link.from,
  }));
  const ways = above.flatMap(({ link, high }) => waysUp(high, index, further).map((way) => [...way, { id, link }]));
  return ways.length === 0 ? [[{ id, link: null }]] : ways;
}

/** The links up from a record without those that lead where another one leads in more steps. */
function directOnly(id: string, index: LineageIndex): LinkRecord[] {
  const links = index.up.get(id) ?? [];
  const highOf = (link: LinkRecord) => (link.from === id ? link.to : link.from);
  const reached = new Set(links.flatMap((link) => [...ancestorsOf(highOf(link), index, new Set([id]))]));
  return links.filter((link) => !reached.has(highOf(link)));
}

function ancestorsOf(id: string, index: LineageIndex, seen: Set<string>): Set<string> {
  const found = new Set<string>();
  if (seen.has(id)) return found;
  seen.add(id);
  for (const link of index.up.get(id) ?? []) {
    const high = link.from === id ? link.to : link.from;
    found.add(high);
    for (const further of ancestorsOf(high, index, seen)) found.add(further);
  }
  return found;
}

/** Joins ways that begin alike; below the records asked about hang the records that lead to them. */
function treesOf(ways: readonly (readonly Step[])[], asked: ReadonlySet<string>, index: LineageIndex): LineageNode[] {
  const groups = Map.groupBy(
    ways.filter((way) => way.length > 0),
    (way) => way[0]?.id ?? '',
  );
  return [...groups].map(([id, group]): LineageNode => {
    const below = treesOf(
      group.map((way) => way.slice(1)),
      asked,
      index,
    );
    const shown = new Set(below.map((node) => node.id));
    const hanging = asked.has(id) ? childrenOf(id, index).filter((node) => !shown.has(node.id)) : [];
    return {
      id,
      kind: index.kinds.get(id) ?? 'clause',
      link: group[0]?.[0]?.link ?? null,
      alike: index.alike.get(id) ?? [],
      children: [...below, ...hanging],
    };
  });
}

/** What hangs directly below a record: one level, without what hangs below one of the others. */
function childrenOf(id: string, index: LineageIndex): LineageNode[] {
  const nodes = (index.down.get(id) ?? []).flatMap((link): LineageNode[] => {
    const low = link.to === id ? link.from : link.to;
    const direct = directOnly(low, index).includes(link);
    return direct && index.kinds.get(low) !== 'target'
      ? [{ id: low, kind: index.kinds.get(low) ?? 'clause', link, alike: index.alike.get(low) ?? [], children: [] }]
      : [];
  });
  return nodes.sort((a, b) => (index.order.get(a.id) ?? 0) - (index.order.get(b.id) ?? 0));
}
