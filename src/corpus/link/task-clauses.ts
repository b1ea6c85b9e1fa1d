import { sentencesOf, type Clause } from './clauses.ts';
import type { LinkDraft } from './draft.ts';
import type { Draft } from './drafts.ts';
import { quoted } from './evidence.ts';
import { InvertedIndex } from './similarity/inverted-index.ts';
import { sharedWords } from './similarity/shared-words.ts';
import type { TextReader } from './similarity/text-reader.ts';
import { coverage, nothing, sharedWeight, Vocabulary, type Weighted } from './similarity/vocabulary.ts';

/**
 * What says that a task makes a clause concrete, and how much each counts. Measured on `tests/fixtures/links-gold.json`
 * (tests/corpus/links.test.ts prints precision and recall).
 */
const weights = {
  /** How much of the task the clause says. */
  whole: 0.25,
  /** How much of the task its best sentence says. */
  sentence: 0.1,
  /** How much of one of its sentences the task says. */
  back: 1.1,
  /** How much of the task the headings above the clause say. */
  heading: 1.1,
  /** How much of the title of the task's group the headings say. */
  groupHeading: 0.45,
  /** How much of the title of the group the clause says. */
  groupClause: 0.15,
  /** How much of the name of the lead body the clause and its headings say. */
  lead: 0.08,
  leadHeading: 0.27,
  /** Shared weight as such, for long tasks. */
  mass: 0.0175,
  /** What the other tasks of the same body point to. */
  vote: 0.6,
  /** A goal is served rather than made concrete. */
  goal: -0.4,
} as const;

/** From this score on a clause counts as found. */
export const THRESHOLD = 0.5;
/** So many clauses are looked at closely for each task. */
const CANDIDATES = 40;

interface Scored {
  readonly clause: Clause;
  own: number;
}

interface Match {
  readonly clause: Clause;
  readonly score: number;
}

/** A clause, prepared for comparison. */
interface Prepared {
  readonly clause: Clause;
  readonly whole: Weighted;
  readonly sentences: readonly Weighted[];
  readonly headings: Weighted;
}

/** A matcher of tasks and clauses of the same document. */
export class TaskClauseMatcher {
  readonly #read: TextReader;
  readonly #vocabulary = new Vocabulary();
  readonly #prepared = new Map<string, Prepared>();
  readonly #indexes = new Map<string, InvertedIndex>();
  readonly #answerable = new Map<string, Set<string>>();
  readonly #agencyNames: ReadonlyMap<string, string>;

  constructor(clauses: readonly Clause[], tasks: readonly Draft<'tasks'>[], agencyNames: ReadonlyMap<string, string>, read: TextReader) {
    this.#read = read;
    this.#agencyNames = agencyNames;
    for (const heading of new Set(clauses.flatMap((clause) => clause.headings))) this.#vocabulary.add(read(heading));
    for (const clause of clauses) this.#vocabulary.add(read(clause.text));
    for (const task of tasks) this.#vocabulary.add(read(task.title.vi));
    for (const clause of clauses) this.#prepare(clause);
  }

  #prepare(clause: Clause): void {
    const weigh = (text: string) => this.#vocabulary.weigh(this.#read(text));
    const prepared: Prepared = { clause, whole: weigh(clause.text), sentences: sentencesOf(clause.text).map(weigh), headings: weigh(clause.headings.join('. ')) };
    this.#prepared.set(clause.id, prepared);
    const index = this.#indexes.get(clause.document) ?? new InvertedIndex();
    this.#indexes.set(clause.document, index);
    const all: Weighted = { weights: new Map([...prepared.whole.weights, ...prepared.headings.weights]), total: 0 };
    index.add(clause.id, all);
    const answerable = this.#answerable.get(clause.document) ?? new Set();
    this.#answerable.set(clause.document, answerable);
    for (const key of all.weights.keys()) answerable.add(key);
  }

  /** The best clauses of every task, best first; those of the first pass vote on the tasks of the same body. */
  match(tasks: readonly Draft<'tasks'>[]): Map<string, Match[]> {
    const scored = tasks.map((task) => ({ task, list: this.#score(task) }));
    const votes = new Map<string, Map<string, number>>();
    const totals = new Map<string, number>();
    const bodyOf = (task: Draft<'tasks'>) => `${task.document} ${task.lead.join(' ')}`;
    const voteOf = (list: readonly Scored[]) => Math.min(1, Math.max(0, list[0]?.own ?? 0));
    for (const { task, list } of scored) {
      const body = bodyOf(task);
      const own = votes.get(body) ?? new Map<string, number>();
      votes.set(body, own);
      const best = list[0];
      if (best) own.set(best.clause.id, (own.get(best.clause.id) ?? 0) + voteOf(list));
      totals.set(body, (totals.get(body) ?? 0) + voteOf(list));
    }
    return new Map(
      scored.map(({ task, list }) => {
        const body = bodyOf(task);
        const mine = voteOf(list);
        const others = Math.max(1, (totals.get(body) ?? 0) - mine);
        const matches = list.map(({ clause, own }, position) => {
          const vote = (votes.get(body)?.get(clause.id) ?? 0) - (position === 0 ? mine : 0);
          return { clause, score: own + (weights.vote * vote) / others };
        });
        return [task.id, matches.sort((a, b) => b.score - a.score || (a.clause.id < b.clause.id ? -1 : 1))];
      }),
    );
  }

  #score(task: Draft<'tasks'>): Scored[] {
    const index = this.#indexes.get(task.document);
    if (index === undefined) return [];
    const weigh = (text: string) => this.#vocabulary.weigh(this.#read(text), this.#answerable.get(task.document));
    const title = weigh(task.title.vi);
    const group = task.group ? this.#vocabulary.weigh(this.#read(task.group.title.vi)) : nothing;
    const lead = this.#vocabulary.weigh(this.#read(task.lead.map((id) => this.#agencyNames.get(id) ?? '').join('; ')));
    return index
      .candidates({ weights: new Map([...group.weights, ...lead.weights, ...title.weights]), total: 0 }, CANDIDATES)
      .flatMap(({ id }) => this.#prepared.get(id) ?? [])
      .map(({ clause, whole, sentences, headings }) => ({
        clause,
        own:
          weights.whole * coverage(title, whole) +
          weights.sentence * Math.max(0, ...sentences.map((sentence) => coverage(title, sentence))) +
          weights.back * Math.max(0, ...sentences.map((sentence) => (sentence.total < SHORT ? 0 : coverage(sentence, title)))) +
          weights.heading * coverage(title, headings) +
          weights.groupHeading * coverage(group, headings) +
          weights.groupClause * coverage(group, whole) +
          weights.lead * coverage(lead, whole) +
          weights.leadHeading * coverage(lead, headings) +
          weights.mass * sharedWeight(title, whole) +
          (clause.goal ? weights.goal : 0),
      }))
      .sort((a, b) => b.own - a.own || (a.clause.id < b.clause.id ? -1 : 1));
  }

  /** Why a task and a clause are linked: the words that they share. */
  evidence(task: Draft<'tasks'>, clause: Clause): LinkDraft['evidence'] {
    const features = this.#read(task.title.vi);
    const own = this.#vocabulary.weigh(features);
    const prepared = this.#prepared.get(clause.id);
    if (prepared === undefined) return null;
    const words = sharedWords(task.title.vi, features, prepared.whole, own);
    if (words.length > 0) return quoted(words, { vi: 'Từ chung', en: 'Shared words' });
    const above = sharedWords(task.title.vi, features, prepared.headings, own);
    if (above.length > 0) return quoted(above, { vi: 'Từ chung với đề mục', en: 'Words shared with the heading' });
    return { vi: 'Cùng nhóm nhiệm vụ và cùng cơ quan với các nhiệm vụ khác của điểm này', en: 'Same group and same body as the other tasks of this clause' };
  }
}

/** Sentences with less weight than this are too short to be said by chance. */
const SHORT = 6;
