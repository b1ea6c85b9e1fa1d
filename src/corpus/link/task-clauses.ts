import type { Clause } from './clauses.ts';
import type { Assignment, Signals, TaskSignals } from './task-signals.ts';

/** How much each signal counts, and the vote of the other tasks of the same body. */
export type Weights = Readonly<Record<keyof Signals | 'vote', number>>;

/** Measured on `tests/fixtures/links-gold.json`; tests/corpus/links.test.ts prints what they reach. */
export const taskWeights: Weights = {
  whole: 0.25,
  sentence: 0.3,
  back: 1.1,
  heading: 1.1,
  groupHeading: 0.45,
  groupClause: 0.15,
  lead: 0.3,
  leadHeading: 0.27,
  mass: 1.75,
  goal: -0.4,
  vote: 0.6,
};

/** A clause with its score for one task. */
export interface Match {
  readonly clause: Clause;
  readonly score: number;
  readonly signals: Signals;
}

/**
 * The clauses of every task, best first. In a second pass the tasks of one body vote: what most of them make concrete is likely for
 * the others too.
 */
export function matchTasks(tasks: readonly Assignment[], signals: Pick<TaskSignals, 'of'>, weights: Weights = taskWeights): Map<string, Match[]> {
  const first = tasks.map((task) => ({
    task,
    list: signals
      .of(task)
      .map(({ clause, signals: found }): Match => ({ clause, signals: found, score: scoreOf(found, weights) }))
      .sort(bestFirst),
  }));
  const body = new Votes((task) => `${task.document} ${task.lead.join(' ')}`);
  for (const { task, list } of first) body.cast(task, list[0]);
  return new Map(first.map(({ task, list }) => [task.id, list.map((match) => ({ ...match, score: match.score + weights.vote * body.share(task, match, list[0]) })).sort(bestFirst)]));
}

function scoreOf(signals: Signals, weights: Weights): number {
  let score = 0;
  for (const name of Object.keys(signals) as (keyof Signals)[]) score += signals[name] * weights[name];
  return score;
}

function bestFirst(a: Match, b: Match): number {
  return b.score - a.score || (a.clause.id < b.clause.id ? -1 : 1);
}

/** What the tasks of one body point to, each with the weight of its first score (at most 1). */
class Votes {
  readonly #kindOf: (task: Assignment) => string;
  readonly #votes = new Map<string, Map<string, number>>();
  readonly #totals = new Map<string, number>();

  constructor(kindOf: (task: Assignment) => string) {
    this.#kindOf = kindOf;
  }

  cast(task: Assignment, best: Match | undefined): void {
    if (best === undefined) return;
    const kind = this.#kindOf(task);
    const votes = this.#votes.get(kind) ?? new Map<string, number>();
    this.#votes.set(kind, votes);
    votes.set(best.clause.id, (votes.get(best.clause.id) ?? 0) + weightOf(best));
    this.#totals.set(kind, (this.#totals.get(kind) ?? 0) + weightOf(best));
  }

  /** The share of the other tasks' votes that a clause has. */
  share(task: Assignment, match: Match, own: Match | undefined): number {
    const kind = this.#kindOf(task);
    const mine = own === undefined ? 0 : weightOf(own);
    const votes = (this.#votes.get(kind)?.get(match.clause.id) ?? 0) - (match.clause.id === own?.clause.id ? mine : 0);
    return votes / Math.max(1, (this.#totals.get(kind) ?? 0) - mine);
  }
}

function weightOf(match: Match): number {
  return Math.min(1, Math.max(0, match.score));
}
