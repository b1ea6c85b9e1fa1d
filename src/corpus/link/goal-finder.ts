import type { Draft } from '../model/drafts.ts';
import { quoted } from './evidence.ts';
import { sharedWords } from './similarity/shared-words.ts';
import type { TextBase } from './similarity/text-base.ts';
import { coverage, type Weighted } from './similarity/vocabulary.ts';

/** A deadline before the end of a goal's horizon speaks for that goal, as much as this share of shared words does. */
const HORIZON = 0.15;
/** What the heading above a clause says counts more than the clause itself: plans are ordered by their goals. */
const HEADING = 1.5;
/** Below this share nothing speaks for one goal before another: the general objective is served. */
export const WEAK = 0.06;

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
    const horizons = (this.#goals.get(document) ?? []).flatMap(({ goal }) =>
      goal.horizon !== null && due !== null && goal.horizon >= due.slice(0, 4) ? [goal.horizon] : [],
    );
    const nearest = horizons.sort()[0] ?? null;
    let best: { goal: Goal; words: Weighted; score: number } | null = null;
    const goals = this.#goals.get(document) ?? [];
    for (const { goal, words } of goals) {
      const score =
        coverage(own, words) +
        HEADING * Math.max(0, ...above.map((heading) => coverage(heading, words))) +
        (goal.horizon !== null && goal.horizon === nearest ? HORIZON : 0);
      if (best === null || score > best.score) best = { goal, words, score };
    }
    if (best === null) return null;
    const score = Math.min(1, best.score / (1 + HEADING));
    const general = score < WEAK ? goals.find(({ goal }) => goal.horizon === null) : undefined;
    if (general)
      return {
        goal: general.goal,
        score,
        evidence: { vi: 'Mục tiêu chung của văn bản', en: 'The general objective of the document' },
      };
    return { goal: best.goal, score, evidence: this.#evidence(text, headings, best.words) };
  }

  #evidence(text: string, headings: readonly string[], goal: Weighted): ServedGoal['evidence'] {
    for (const [part, label] of [
      [text, { vi: 'Từ chung với mục tiêu', en: 'Words shared with the goal' }],
      [
        headings[0] ?? '',
        { vi: 'Từ chung của đề mục với mục tiêu', en: 'Words that the heading shares with the goal' },
      ],
    ] as const) {
      const words = sharedWords(part, this.#base.read(part), goal, this.#base.weigh(part));
      if (words.length > 0) return quoted(words, label);
    }
    return { vi: 'Mục tiêu gần nhất của văn bản', en: 'The nearest goal of the document' };
  }
}
