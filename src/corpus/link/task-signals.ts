import { sentencesOf, type Clause } from './clauses.ts';
import type { LinkDraft } from './draft.ts';
import { quoted } from './evidence.ts';
import { InvertedIndex } from './similarity/inverted-index.ts';
import { sharedWords } from './similarity/shared-words.ts';
import type { TextBase } from './similarity/text-base.ts';
import { coverage, nothing, sharedWeight, type Weighted } from './similarity/vocabulary.ts';

/** What says that a task makes a clause concrete. Shares are 0 to 1. */
export interface Signals {
  /** How much of the task the clause says. */
  readonly whole: number;
  /** How much of the task the clause's best sentence says. */
  readonly sentence: number;
  /** How much of one of the clause's sentences the task says. */
  readonly back: number;
  /** How much of the task the headings above the clause say. */
  readonly heading: number;
  /** How much of the title of the task's group the headings say, and the clause. */
  readonly groupHeading: number;
  readonly groupClause: number;
  /** How much of the name of the lead body the clause says, and the headings; at most NAMED. */
  readonly lead: number;
  readonly leadHeading: number;
  /** Shared weight as such (in hundreds), for long tasks. */
  readonly mass: number;
  /** How little the group tells one clause from another: its share in the headings, times the logarithm of the clauses below the same heading. */
  readonly crowd: number;
  /** 1 for a clause that states a goal: it is served rather than made concrete. */
  readonly goal: number;
}

/** What is compared with clauses: a task, or a target or project in its place. */
export interface Assignment {
  readonly id: string;
  readonly document: string;
  readonly title: { readonly vi: string };
  /** The bodies in charge. */
  readonly lead: readonly string[];
  readonly group: { readonly title: { readonly vi: string } } | null;
}

/** A clause that may be what a task makes concrete. */
export interface SignalledClause {
  readonly clause: Clause;
  readonly signals: Signals;
}

/** A clause, prepared for comparison. */
interface Prepared {
  readonly clause: Clause;
  readonly whole: Weighted;
  readonly sentences: readonly Weighted[];
  readonly headings: Weighted;
}

/** So many clauses are looked at closely for each task. */
const CANDIDATES = 16;
/** A body's name tells its field by some of its words (`giáo dục`); a clause that says it in full is about the body, not about all its tasks. */
const NAMED = 0.25;
/** Sentences with less weight than this are too short to be said by chance. */
const SHORT = 6;

/** Compares tasks with the clauses of their document. */
export class TaskSignals {
  readonly #base: TextBase;
  readonly #prepared = new Map<string, Prepared>();
  readonly #indexes = new Map<string, InvertedIndex>();
  readonly #answerable = new Map<string, Set<number>>();
  /** How many clauses stand below the same heading, by the heading nearest to them. */
  readonly #siblings = new Map<string, number>();
  readonly #agencyNames: ReadonlyMap<string, string>;
  readonly #known = new Map<string, readonly SignalledClause[]>();

  /** @param base the words of all clauses, headings and tasks */
  constructor(clauses: readonly Clause[], agencyNames: ReadonlyMap<string, string>, base: TextBase) {
    this.#base = base;
    this.#agencyNames = agencyNames;
    for (const clause of clauses) this.#prepare(clause);
  }

  #prepare(clause: Clause): void {
    const weigh = (text: string) => this.#base.weigh(text);
    const heading = headingOf(clause);
    this.#siblings.set(heading, (this.#siblings.get(heading) ?? 0) + 1);
    const prepared: Prepared = {
      clause,
      whole: weigh(clause.text),
      sentences: sentencesOf(clause.text).map(weigh),
      headings: weigh(clause.headings.join('. ')),
    };
    this.#prepared.set(clause.id, prepared);
    const index = this.#indexes.get(clause.document) ?? new InvertedIndex();
    this.#indexes.set(clause.document, index);
    const all: Weighted = { weights: new Map([...prepared.whole.weights, ...prepared.headings.weights]), total: 0 };
    index.add(clause.id, all);
    const answerable = this.#answerable.get(clause.document) ?? new Set();
    this.#answerable.set(clause.document, answerable);
    for (const key of all.weights.keys()) answerable.add(key);
  }

  /** The clauses of the task's document that may be meant, with what speaks for each. */
  of(task: Assignment): readonly SignalledClause[] {
    const known = this.#known.get(task.id) ?? this.#compare(task);
    this.#known.set(task.id, known);
    return known;
  }

  #compare(task: Assignment): SignalledClause[] {
    const index = this.#indexes.get(task.document);
    if (index === undefined) return [];
    const { read, vocabulary } = this.#base;
    const title = vocabulary.weigh(read(task.title.vi), this.#answerable.get(task.document));
    const group = task.group ? this.#base.weigh(task.group.title.vi) : nothing;
    // `Sở` and the like are in every name.
    const lead = vocabulary.weigh(
      read(task.lead.map((id) => this.#agencyNames.get(id) ?? '').join('; ')).filter(({ kind }) => kind !== 'syllable'),
    );
    const asked: Weighted = { weights: new Map([...group.weights, ...lead.weights, ...title.weights]), total: 0 };
    return index.candidates(asked, CANDIDATES).flatMap(({ id }) => {
      const prepared = this.#prepared.get(id);
      if (prepared === undefined) return [];
      const siblings = this.#siblings.get(headingOf(prepared.clause)) ?? 1;
      return [{ clause: prepared.clause, signals: signalsOf(prepared, siblings, title, group, lead) }];
    });
  }

  /** Why a task and a clause are linked: the words that they share. */
  evidence(task: Assignment, clause: Clause): NonNullable<LinkDraft['evidence']> {
    const features = this.#base.read(task.title.vi);
    const own = this.#base.weigh(task.title.vi);
    const prepared = this.#prepared.get(clause.id);
    const words = sharedWords(task.title.vi, features, prepared?.whole ?? nothing, own);
    if (words.length > 0) return quoted(words, { vi: 'Từ chung', en: 'Shared words' });
    const above = sharedWords(task.title.vi, features, prepared?.headings ?? nothing, own);
    if (above.length > 0) return quoted(above, { vi: 'Từ chung với đề mục', en: 'Words shared with the heading' });
    return {
      vi: 'Cùng nhóm và cùng cơ quan với các nhiệm vụ khác của điểm này',
      en: 'Same group and same body as the other tasks of this clause',
    };
  }
}

/** What stands for the heading nearest to a clause. */
function headingOf({ document, parents }: Clause): string {
  return parents[0] ?? document;
}

function signalsOf(
  { clause, whole, sentences, headings }: Prepared,
  siblings: number,
  title: Weighted,
  group: Weighted,
  lead: Weighted,
): Signals {
  const shared = sharedWeight(title, whole);
  let sentence = 0;
  let back = 0;
  // What the whole clause does not share, none of its sentences does.
  for (const one of shared === 0 ? [] : sentences) {
    const part = sharedWeight(title, one);
    sentence = Math.max(sentence, share(part, title));
    if (one.total >= SHORT) back = Math.max(back, share(part, one));
  }
  const groupHeading = coverage(group, headings);
  return {
    whole: share(shared, title),
    sentence,
    back,
    heading: coverage(title, headings),
    groupHeading,
    groupClause: coverage(group, whole),
    lead: Math.min(NAMED, coverage(lead, whole)),
    leadHeading: Math.min(NAMED, coverage(lead, headings)),
    mass: shared / 100,
    crowd: groupHeading * Math.log(siblings),
    goal: clause.goal ? 1 : 0,
  };
}

function share(part: number, whole: Weighted): number {
  return whole.total === 0 ? 0 : Math.min(1, part / whole.total);
}
