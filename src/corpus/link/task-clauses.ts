import type { Clause } from './clauses.ts';
import type { Assignment, Signals, TaskSignals } from './task-signals.ts';

/** How much each signal counts, and the vote of the other tasks of the same body. */
export type Weights = Readonly<Record<keyof Signals | 'vote', number>>;

/** Measured on `tests/fixtures/links-gold.json`; tests/corpus/facts/links.test.ts prints what they reach. */
const taskWeights: Weights = {
  whole: 0.25,
  sentence: 0.3,
  back: 1.1,
  heading: 1.1,
  groupHeading: 0.45,
  groupClause: 0.15,
  lead: 0.3,
  leadHeading: 0.27,
  mass: 1.75,
  // All clauses of a section have the same: it tells how sure a match is, not which is the best.
  crowd: 0,
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
export function matchTasks(
  tasks: readonly Assignment[],
  signals: Pick<TaskSignals, 'of'>,
  weights: Weights = taskWeights,
): Map<string, Match[]> {
  const first = tasks.map((task) => ({
    id: task.id,
    body: `${task.document} ${task.lead.join(' ')}`,
    list: signals
      .of(task)
      .map(({ clause, signals: found }): Match => ({ clause, signals: found, score: scoreOf(found, weights) }))
      .sort(bestFirst),
  }));
  const votes = new Map<string, Votes>();
  for (const { body, list } of first) votes.set(body, (votes.get(body) ?? new Votes()).cast(list[0]));
  return new Map(
    first.map(({ id, body, list }) => [
      id,
      list
        .map((match) => ({
          ...match,
          score: match.score + weights.vote * (votes.get(body)?.share(match, list[0]) ?? 0),
        }))
        .sort(bestFirst),
    ]),
  );
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
  readonly #votes = new Map<string, number>();
  #total = 0;

  cast(best: Match | undefined): this {
    if (best === undefined) return this;
    this.#votes.set(best.clause.id, (this.#votes.get(best.clause.id) ?? 0) + weightOf(best));
    this.#total += weightOf(best);
    return this;
  }

  /** The share of the other tasks' votes that a clause has. */
  share(match: Match, own: Match | undefined): number {
    const mine = own === undefined ? 0 : weightOf(own);
    const votes = (this.#votes.get(match.clause.id) ?? 0) - (match.clause.id === own?.clause.id ? mine : 0);
    return votes / Math.max(1, this.#total - mine);
  }
}

function weightOf(match: Match): number {
  return Math.min(1, Math.max(0, match.score));
}
