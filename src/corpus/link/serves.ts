import type { Clause } from './clauses.ts';
import type { LinkDraft } from './draft.ts';
import type { Draft, RecordDrafts } from '../model/drafts.ts';
import { quoted } from './evidence.ts';
import { round } from './round.ts';
import { sharedWords } from './similarity/shared-words.ts';
import type { TextBase } from './similarity/text-base.ts';
import { coverage, type Weighted } from './similarity/vocabulary.ts';

/** A deadline before the end of a goal's horizon speaks for that goal, as much as this share of shared words does. */
const HORIZON = 0.15;
/** What the heading above a clause says counts more than the clause itself: plans are ordered by their goals. */
const HEADING = 1.5;
/** Below this share nothing speaks for one goal before another: the general objective is served. */
const WEAK = 0.06;

type Goal = Draft<'goals'>;

/** A goal that a text serves, and why. */
export interface ServedGoal {
  readonly goal: Goal;
  /** Share of the weight of the text's words that the goal has, 0 to 1. */
  readonly score: number;
  readonly evidence: { readonly vi: string; readonly en: string };
}

/** Finds the goal of the same document that a text serves. */
export class GoalFinder {
  readonly #base: TextBase;
  readonly #goals = new Map<string, { readonly goal: Goal; readonly words: Weighted }[]>();

  constructor(goals: readonly Goal[], base: TextBase) {
    this.#base = base;
    for (const goal of goals) {
      const list = this.#goals.get(goal.document) ?? [];
      this.#goals.set(goal.document, list);
      list.push({ goal, words: base.weigh(goal.text.vi) });
    }
  }

  /**
   * The goal that a text serves: the one that says most of its words and of the headings above it; where none says enough, the
   * general objective. `null` for a document without goals.
   * @param due the last day of its deadline: a goal with a horizon is reached by what ends before it
   */
  find(document: string, text: string, headings: readonly string[], due: string | null): ServedGoal | null {
    const own = this.#base.weigh(text);
    const above = headings.map((heading) => this.#base.weigh(heading));
    const horizons = (this.#goals.get(document) ?? []).flatMap(({ goal }) => (goal.horizon !== null && due !== null && goal.horizon >= due.slice(0, 4) ? [goal.horizon] : []));
    const nearest = horizons.sort()[0] ?? null;
    let best: { goal: Goal; words: Weighted; score: number } | null = null;
    const goals = this.#goals.get(document) ?? [];
    for (const { goal, words } of goals) {
      const score = coverage(own, words) + HEADING * Math.max(0, ...above.map((heading) => coverage(heading, words))) + (goal.horizon !== null && goal.horizon === nearest ? HORIZON : 0);
      if (best === null || score > best.score) best = { goal, words, score };
    }
    if (best === null) return null;
    const score = Math.min(1, best.score / (1 + HEADING));
    const general = score < WEAK ? goals.find(({ goal }) => goal.horizon === null) : undefined;
    if (general) return { goal: general.goal, score, evidence: { vi: 'Mục tiêu chung của văn bản', en: 'The general objective of the document' } };
    return { goal: best.goal, score, evidence: this.#evidence(text, headings, best.words) };
  }

  #evidence(text: string, headings: readonly string[], goal: Weighted): ServedGoal['evidence'] {
    for (const [part, label] of [
      [text, { vi: 'Từ chung với mục tiêu', en: 'Words shared with the goal' }],
      [headings[0] ?? '', { vi: 'Từ chung của đề mục với mục tiêu', en: 'Words that the heading shares with the goal' }],
    ] as const) {
      const words = sharedWords(part, this.#base.read(part), goal, this.#base.weigh(part));
      if (words.length > 0) return quoted(words, label);
    }
    return { vi: 'Mục tiêu gần nhất của văn bản', en: 'The nearest goal of the document' };
  }
}

/** What `servesLinks` is told beside the records. */
export interface ServesInput {
  readonly drafts: RecordDrafts;
  readonly clauses: readonly Clause[];
  readonly finder: GoalFinder;
  /** Links of tasks and projects to clauses, and of indicators to each other. */
  readonly links: readonly LinkDraft[];
}

/**
 * The goal that every clause, task, target and project serves, and the later target that a target leads to. A task or project
 * serves the goal of the clause that it makes concrete; a stated target serves the goal that states it.
 */
export function servesLinks({ drafts, clauses, finder, links }: ServesInput): LinkDraft[] {
  const found: LinkDraft[] = [];
  const known = new Set<string>();
  const add = (from: string, to: string, score: number, evidence: LinkDraft['evidence'], basis: LinkDraft['basis'] = 'matched') => {
    if (from === to || known.has(`${from} ${to}`)) return;
    known.add(`${from} ${to}`);
    found.push({ from, to, type: 'serves', basis, score: basis === 'stated' ? null : round(score), evidence });
  };
  const goalOfClause = new Map<string, ServedGoal>();
  for (const clause of clauses) {
    if (clause.goal) continue;
    const served = finder.find(clause.document, clause.text, clause.headings.slice(0, 1), null);
    if (served === null) continue;
    goalOfClause.set(clause.id, served);
    add(clause.id, served.goal.id, served.score, served.evidence);
  }
  const goals = new Map(drafts.goals.map((goal) => [goal.id, goal]));
  const targets = new Map(drafts.targets.map((target) => [target.id, target]));
  const implemented = Map.groupBy(links.filter((link) => link.type === 'implements'), (link) => link.from);
  const labels = new Map(drafts.provisions.map((provision) => [provision.id, provision.label]));
  const via = (from: string, document: string): boolean => {
    let served = false;
    for (const link of implemented.get(from) ?? []) {
      const goal = goals.get(link.to);
      if (goal) {
        add(from, goal.id, link.score ?? 1, link.evidence);
        served = true;
        continue;
      }
      const through = goalOfClause.get(link.to);
      if (through === undefined) continue;
      served ||= through.goal.document === document;
      const label = numberOf(link.to, labels);
      add(from, through.goal.id, Math.min(link.score ?? 1, through.score), { vi: `Qua ${label}. ${through.evidence.vi}`, en: `Via ${label}. ${through.evidence.en}` });
    }
    return served;
  };

  for (const task of drafts.tasks) {
    const horizon = horizonOf(task, drafts.goals);
    if (via(task.id, task.document)) {
      if (horizon) add(task.id, horizon.id, WEAK, { vi: `Hạn hoàn thành trước mốc ${horizon.horizon}`, en: `Due before the horizon of ${horizon.horizon}` });
      continue;
    }
    const served = finder.find(task.document, task.title.vi, task.group ? [task.group.title.vi] : [], task.deadline?.to ?? null);
    if (served) add(task.id, served.goal.id, served.score, served.evidence);
  }
  const goalsOfTask = Map.groupBy(found.filter((link) => goals.has(link.to)), (link) => link.from);
  const namedBy = Map.groupBy(links.filter((link) => link.type === 'mentions'), (link) => link.to);
  for (const project of drafts.projects) {
    let served = via(project.id, project.document);
    for (const { from } of namedBy.get(project.id) ?? []) {
      for (const through of goalsOfTask.get(from) ?? []) {
        add(project.id, through.to, through.score ?? 1, { vi: `Qua nhiệm vụ nêu tên dự án. ${through.evidence?.vi ?? ''}`, en: `Via a task that names the project. ${through.evidence?.en ?? ''}` });
        served ||= goals.get(through.to)?.document === project.document;
      }
    }
    if (served) continue;
    const sections = project.listings.flatMap((listing) => (listing.section ? [listing.section.title.vi] : []));
    const nearest = finder.find(project.document, project.listings.map((listing) => listing.title.vi).join('. '), sections, null);
    if (nearest) add(project.id, nearest.goal.id, nearest.score, nearest.evidence);
  }
  for (const target of drafts.targets) {
    const stating = drafts.goals.find((goal) => target.annex === null && target.id.startsWith(`${goal.id}-t`));
    if (stating) {
      add(target.id, stating.id, 1, { vi: 'Chỉ tiêu nêu trong mục tiêu này', en: 'The goal states this target' }, 'stated');
      continue;
    }
    const parent = target.parent === null ? null : targets.get(target.parent);
    const served = finder.find(target.document, [parent?.title.vi, target.title.vi].filter(Boolean).join(': '), target.group ? [target.group.title.vi] : [], null);
    if (served) add(target.id, served.goal.id, served.score, served.evidence);
  }
  for (const link of links) {
    if (link.type !== 'sameIndicator') continue;
    for (const [earlier, later] of [
      [link.from, link.to],
      [link.to, link.from],
    ] as const) {
      const a = targets.get(earlier)?.period?.to;
      const b = targets.get(later)?.period?.to;
      if (a && b && a < b) add(earlier, later, link.score ?? 1, { vi: 'Cùng chỉ tiêu, mốc sau', en: 'Same indicator, later date' });
    }
  }
  return found;
}

/** The goal of the nearest horizon that a task's deadline falls before, in a document whose goals have different horizons. */
function horizonOf(task: Draft<'tasks'>, goals: readonly Goal[]): Goal | null {
  const due = task.deadline?.to?.slice(0, 4);
  const own = goals.filter((goal) => goal.document === task.document && goal.horizon !== null);
  if (due === undefined || new Set(own.map((goal) => goal.horizon)).size < 2) return null;
  return own.filter((goal) => (goal.horizon ?? '') >= due).sort((a, b) => ((a.horizon ?? '') < (b.horizon ?? '') ? -1 : 1))[0] ?? null;
}

/** How people cite a provision: its labels from the top, `II.4.a`. */
function numberOf(id: string, labels: ReadonlyMap<string, string | null>): string {
  const label = labels.get(id);
  const short = id.slice(id.indexOf('/') + 1);
  if (label === undefined) return short;
  return short.split('-').map((part) => part.replace('dd', 'đ').replace(/~\d+$/, '')).map((part, index) => (index === 0 ? part.toUpperCase() : part)).join('.');
}

