import type { Draft, RecordDrafts } from '../model/drafts.ts';
import type { Clause } from './clauses.ts';
import type { LinkDraft } from './draft.ts';
import { WEAK, type GoalFinder, type ServedGoal } from './goal-finder.ts';
import type { NearestClause } from './nearest-clause.ts';
import { statingProvision } from '../naming/id.ts';
import type { PlaceNames } from '../naming/print-place.ts';
import { round } from './round.ts';

type Goal = Draft<'goals'>;
type Evidence = NonNullable<LinkDraft['evidence']>;

/** What `servesLinks` is told beside the records. */
export interface ServesInput {
  readonly drafts: RecordDrafts;
  readonly clauses: readonly Clause[];
  readonly finder: Pick<GoalFinder, 'find'>;
  /** Links of tasks and projects to clauses, of tasks to projects that they name, and of indicators to each other. */
  readonly links: readonly LinkDraft[];
  /** What targets and projects are for, where no clause names them. */
  readonly nearest: ReadonlyMap<string, NearestClause>;
  readonly places: PlaceNames;
  /** Goals that a person says a clause serves, by clause. */
  readonly judged: ReadonlyMap<string, JudgedGoal>;
}

/** A goal that a person says a clause serves, and why. */
export interface JudgedGoal {
  readonly goal: string;
  readonly reason: Evidence;
}

/**
 * The goal that every clause, task, target and project serves, and the later target that a target leads to. A task or project
 * serves the goal of the clause that it makes concrete, a project also that of a task that names it; a stated target serves the goal
 * that states it; other targets and projects that of the clause that says best what they are for; and whatever has no such way the
 * goal that says most of its words.
 */
export function servesLinks({ drafts, clauses, finder, links, nearest, places, judged }: ServesInput): LinkDraft[] {
  const found = new Serving();
  const goals = new Map(drafts.goals.map((goal) => [goal.id, goal]));
  const goalOfClause = servedByClauses(clauses, finder, found, judgedGoals(judged, goals));
  const via = new Via(links, nearest, goals, goalOfClause, found, places);
  for (const task of drafts.tasks) serveTask(task, drafts.goals, via, finder, found);
  for (const project of drafts.projects) serveProject(project, via, finder, found);
  serveTargets(drafts, via, finder, found);
  servedLater(drafts, links, found);
  return found.links;
}

/** The links found so far; one between the same two records counts once. */
class Serving {
  readonly links: LinkDraft[] = [];
  readonly #byFrom = new Map<string, Map<string, LinkDraft>>();

  add(from: string, to: string, score: number, evidence: Evidence, basis: LinkDraft['basis'] = 'matched'): void {
    const own = this.#byFrom.get(from) ?? new Map<string, LinkDraft>();
    if (from === to || own.has(to)) return;
    const link: LinkDraft = {
      from,
      to,
      type: 'serves',
      basis,
      score: basis === 'matched' ? round(score) : null,
      evidence,
    };
    this.#byFrom.set(from, own.set(to, link));
    this.links.push(link);
  }

  /** The links of one record. */
  of(from: string): LinkDraft[] {
    return [...(this.#byFrom.get(from)?.values() ?? [])];
  }
}

/** The goals that people named for clauses; a clause that serves several goes by the first for what is reached over it. */
function judgedGoals(
  judged: ReadonlyMap<string, JudgedGoal>,
  goals: ReadonlyMap<string, Goal>,
): ReadonlyMap<string, ServedGoal> {
  return new Map(
    [...judged].flatMap(([clause, { goal, reason }]): [string, ServedGoal][] => {
      const found = goals.get(goal);
      const evidence = { vi: reason.vi, en: reason.en ?? reason.vi };
      return found === undefined ? [] : [[clause, { goal: found, score: 1, evidence }]];
    }),
  );
}

function servedByClauses(
  clauses: readonly Clause[],
  finder: Pick<GoalFinder, 'find'>,
  found: Serving,
  judged: ReadonlyMap<string, ServedGoal>,
): Map<string, ServedGoal> {
  const goalOfClause = new Map<string, ServedGoal>();
  for (const clause of clauses) {
    const settled = judged.get(clause.id);
    if (settled) {
      goalOfClause.set(clause.id, settled);
      found.add(clause.id, settled.goal.id, settled.score, settled.evidence, 'curated');
      continue;
    }
    const served = clause.goal ? null : finder.find(clause.document, clause.text, clause.headings.slice(0, 1), null);
    if (served === null) continue;
    goalOfClause.set(clause.id, served);
    found.add(clause.id, served.goal.id, served.score, served.evidence);
  }
  return goalOfClause;
}

/** The ways to a goal over clauses and tasks. */
class Via {
  readonly #carriedOut: ReadonlyMap<string, readonly LinkDraft[]>;
  readonly #namedBy: ReadonlyMap<string, readonly LinkDraft[]>;
  readonly #goals: ReadonlyMap<string, Goal>;
  readonly #goalOfClause: ReadonlyMap<string, ServedGoal>;
  readonly #nearest: ReadonlyMap<string, NearestClause>;
  readonly #found: Serving;
  readonly #places: PlaceNames;
  /** Goals that tasks serve, by task, as far as they are known. */
  readonly #ofTask = new Map<string, LinkDraft[]>();

  constructor(
    links: readonly LinkDraft[],
    nearest: ReadonlyMap<string, NearestClause>,
    goals: ReadonlyMap<string, Goal>,
    goalOfClause: ReadonlyMap<string, ServedGoal>,
    found: Serving,
    places: PlaceNames,
  ) {
    this.#carriedOut = Map.groupBy(
      links.filter((link) => link.type === 'implements'),
      (link) => link.from,
    );
    this.#namedBy = Map.groupBy(
      links.filter((link) => link.type === 'mentions'),
      (link) => link.to,
    );
    this.#nearest = nearest;
    this.#goals = goals;
    this.#goalOfClause = goalOfClause;
    this.#found = found;
    this.#places = places;
  }

  /** Serves the goals of the clauses that a record makes concrete; says whether one of its own document is among them. */
  clauses(from: string, document: string): boolean {
    let served = false;
    for (const link of this.#carriedOut.get(from) ?? []) {
      const through = this.#goalOfClause.get(link.to);
      const goal = this.#goals.get(link.to) ?? through?.goal;
      if (goal === undefined) continue;
      served ||= goal.document === document;
      if (through === undefined) this.#found.add(from, goal.id, link.score ?? 1, link.evidence ?? { vi: '', en: '' });
      else
        this.#found.add(from, goal.id, Math.min(link.score ?? 1, through.score), {
          vi: `Qua ${this.#nameOf(link.to, 'vi')}. ${through.evidence.vi}`,
          en: `Via ${this.#nameOf(link.to, 'en')}. ${through.evidence.en}`,
        });
    }
    this.#ofTask.set(from, this.#found.of(from));
    return served;
  }

  #nameOf(id: string, lang: 'vi' | 'en'): string {
    return this.#places.short(id, lang) ?? id;
  }

  /** Serves the goal of the clause that says best what a record is for. */
  nearest(from: string): boolean {
    const near = this.#nearest.get(from);
    const through = near && this.#goalOfClause.get(near.clause);
    if (!near || !through) return false;
    const why = near.evidence();
    this.#found.add(from, through.goal.id, Math.min(near.score, through.score), {
      vi: `Qua ${this.#nameOf(near.clause, 'vi')}. ${why.vi}`,
      en: `Via ${this.#nameOf(near.clause, 'en')}. ${why.en ?? why.vi}`,
    });
    return true;
  }

  /** Serves the goals of the tasks that name a project. */
  tasks(project: string, document: string): boolean {
    let served = false;
    for (const { from } of this.#namedBy.get(project) ?? []) {
      for (const through of this.#ofTask.get(from) ?? []) {
        const evidence = through.evidence ?? { vi: '', en: '' };
        this.#found.add(project, through.to, through.score ?? 1, {
          vi: `Qua nhiệm vụ nêu tên dự án. ${evidence.vi}`,
          en: `Via a task that names the project. ${evidence.en ?? evidence.vi}`,
        });
        served ||= this.#goals.get(through.to)?.document === document;
      }
    }
    return served;
  }
}

function serveTask(
  task: Draft<'tasks'>,
  goals: readonly Goal[],
  via: Via,
  finder: Pick<GoalFinder, 'find'>,
  found: Serving,
): void {
  const served = via.clauses(task.id, task.document);
  const horizon = horizonOf(task, goals);
  if (served && horizon)
    found.add(task.id, horizon.id, WEAK, {
      vi: `Hạn hoàn thành trước mốc ${horizon.horizon}`,
      en: `Due before the horizon of ${horizon.horizon}`,
    });
  if (served) return;
  const nearest = finder.find(
    task.document,
    task.title.vi,
    task.group ? [task.group.title.vi] : [],
    task.deadline?.to ?? null,
  );
  if (nearest) found.add(task.id, nearest.goal.id, nearest.score, nearest.evidence);
}

function serveProject(project: Draft<'projects'>, via: Via, finder: Pick<GoalFinder, 'find'>, found: Serving): void {
  const byClause = via.clauses(project.id, project.document);
  const byTask = via.tasks(project.id, project.document);
  if (byClause || byTask || via.nearest(project.id)) return;
  const sections = project.listings.flatMap((listing) => (listing.section ? [listing.section.title.vi] : []));
  const nearest = finder.find(
    project.document,
    project.listings.map((listing) => listing.title.vi).join('. '),
    sections,
    null,
  );
  if (nearest) found.add(project.id, nearest.goal.id, nearest.score, nearest.evidence);
}

function serveTargets(
  { targets, goals }: RecordDrafts,
  via: Via,
  finder: Pick<GoalFinder, 'find'>,
  found: Serving,
): void {
  const byId = new Map(targets.map((target) => [target.id, target]));
  for (const target of targets) {
    const stating = target.annex === null ? goals.find((goal) => goal.id === statingProvision(target.id)) : undefined;
    if (stating) {
      found.add(
        target.id,
        stating.id,
        1,
        { vi: 'Chỉ tiêu nêu trong mục tiêu này', en: 'The goal states this target' },
        'stated',
      );
      continue;
    }
    if (via.nearest(target.id)) continue;
    const parent = byId.get(target.parent ?? '');
    const served = finder.find(
      target.document,
      [parent?.title.vi, target.title.vi].filter(Boolean).join(': '),
      target.group ? [target.group.title.vi] : [],
      null,
    );
    if (served) found.add(target.id, served.goal.id, served.score, served.evidence);
  }
}

/** A target serves the same indicator's target of a later year. */
function servedLater({ targets }: RecordDrafts, links: readonly LinkDraft[], found: Serving): void {
  const ends = new Map(targets.map((target) => [target.id, target.period?.to ?? null]));
  for (const { type, from, to, score } of links) {
    const [a, b] = [ends.get(from), ends.get(to)];
    if (type !== 'sameIndicator' || !a || !b || a === b) continue;
    const [earlier, later] = a < b ? [from, to] : [to, from];
    found.add(earlier, later, score ?? 1, { vi: 'Cùng chỉ tiêu, mốc sau', en: 'Same indicator, later date' });
  }
}

/** The goal of the nearest horizon that a task's deadline falls before, in a document whose goals have different horizons. */
function horizonOf(task: Draft<'tasks'>, goals: readonly Goal[]): Goal | null {
  const due = task.deadline?.to?.slice(0, 4);
  const own = goals.filter((goal) => goal.document === task.document && goal.horizon !== null);
  if (due === undefined || new Set(own.map((goal) => goal.horizon)).size < 2) return null;
  return (
    own
      .filter((goal) => (goal.horizon ?? '') >= due)
      .sort((a, b) => ((a.horizon ?? '') < (b.horizon ?? '') ? -1 : 1))[0] ?? null
  );
}
