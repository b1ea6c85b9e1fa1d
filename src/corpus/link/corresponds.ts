import { sentencesOf, type Clause } from './clauses.ts';
import type { LinkDraft } from './draft.ts';
import type { Draft } from '../model/drafts.ts';
import { quoted } from './evidence.ts';
import { round } from './round.ts';
import { InvertedIndex } from './similarity/inverted-index.ts';
import { sharedWords } from './similarity/shared-words.ts';
import type { TextBase } from './similarity/text-base.ts';
import { likeness, sharedWeight, type Weighted } from './similarity/vocabulary.ts';

/** From these scores on two texts of different documents say the same; measured on `tests/fixtures/links-gold.json`. */
const CLAUSES = { mutual: 0.3, alone: 0.5 } as const;
/** What the clauses must say themselves for that: below one heading stand clauses about many things. */
const OWN_WORDS = { mutual: 0.2, alone: 0.3 } as const;
const TASKS = 0.55;
/** What it counts for two tasks that the clauses they make concrete correspond. */
const SUPPORT = 0.3;
/** What it counts for two clauses that the headings above them are alike. */
const HEADING = 0.5;
/** Shared weight at which likeness counts in full: two short texts are alike by chance. */
const FULL_TASK = 20;
const FULL_SENTENCE = 30;
const CANDIDATES = 24;

interface Text {
  readonly id: string;
  readonly document: string;
  readonly text: string;
  readonly whole: Weighted;
  readonly sentences: readonly Weighted[];
  readonly heading: Weighted;
}

interface Score {
  readonly score: number;
  /** What of the score the texts have without the headings above them. */
  readonly own: number;
}

interface Pair extends Score {
  readonly from: Text;
  readonly to: Text;
}

/** What is compared beside clauses, and which document is the later one. */
interface Compared {
  readonly documents: readonly Pick<Draft<'documents'>, 'id' | 'issued'>[];
  readonly tasks: readonly Pick<Draft<'tasks'>, 'id' | 'document' | 'title'>[];
}

/** Clauses and tasks of different documents that say the same. A link goes from the later document to the earlier one. */
export function correspondsLinks(
  drafts: Compared,
  clauses: readonly Clause[],
  matched: readonly LinkDraft[],
  base: TextBase,
): LinkDraft[] {
  const prose = clauses.filter((clause) => !clause.goal);
  const prepare = ({
    id,
    document,
    text,
    headings,
  }: {
    id: string;
    document: string;
    text: string;
    headings: readonly string[];
  }): Text => ({
    id,
    document,
    text,
    whole: base.weigh(text),
    sentences: sentencesOf(text).map((sentence) => base.weigh(sentence)),
    heading: base.weigh(headings[0] ?? ''),
  });
  const issued = new Map(drafts.documents.map((document) => [document.id, document.issued]));
  const later = (a: Text, b: Text) => (issued.get(a.document) ?? '') > (issued.get(b.document) ?? '');

  const clausePairs = pairsOf(prose.map(prepare), later, clauseScore);
  const best = bestOf(clausePairs);
  const clauseLinks = clausePairs.filter((pair) => {
    const kind = best.from.get(pair.from.id) === pair && best.to.get(pair.to.id) === pair ? 'mutual' : 'alone';
    return pair.score >= CLAUSES[kind] && pair.own >= OWN_WORDS[kind];
  });
  const supported = new Set(clauseLinks.map(({ from, to }) => `${from.id} ${to.id}`));
  const clausesOfTask = Map.groupBy(
    matched.filter((link) => link.type === 'implements'),
    (link) => link.from,
  );
  const support = (a: Text, b: Text) =>
    (clausesOfTask.get(a.id) ?? []).some((x) =>
      (clausesOfTask.get(b.id) ?? []).some((y) => supported.has(`${x.to} ${y.to}`)),
    );
  const taskPairs = pairsOf(
    drafts.tasks.map((task) => prepare({ ...task, text: task.title.vi, headings: [] })),
    later,
    (a, b) => {
      const own = taskScore(a, b);
      return { own, score: own + (support(a, b) ? SUPPORT : 0) };
    },
  );
  const bestTask = bestOf(taskPairs).from;
  const taskLinks = taskPairs.filter((pair) => pair.score >= TASKS && bestTask.get(pair.from.id) === pair);

  return [...clauseLinks, ...taskLinks].map(({ from, to, score }): LinkDraft => {
    const words = sharedWords(from.text, base.read(from.text), to.whole, from.whole);
    return {
      from: from.id,
      to: to.id,
      type: 'corresponds',
      basis: 'matched',
      score: round(Math.min(1, score)),
      evidence: quoted(words, { vi: 'Từ chung', en: 'Shared words' }),
    };
  });
}

function clauseScore(a: Text, b: Text): Score {
  let sentence = 0;
  for (const x of a.sentences) {
    // A sentence that shares little with the whole clause shares little with each of its sentences.
    if (sharedWeight(x, b.whole) < FULL_SENTENCE / 3) continue;
    for (const y of b.sentences)
      sentence = Math.max(sentence, Math.min(1, sharedWeight(x, y) / FULL_SENTENCE) * likeness(x, y));
  }
  const own = likeness(a.whole, b.whole) + sentence;
  return { own, score: own + HEADING * likeness(a.heading, b.heading) };
}

function taskScore(a: Text, b: Text): number {
  const shared = sharedWeight(a.whole, b.whole);
  const least = Math.min(a.whole.total, b.whole.total);
  return (
    likeness(a.whole, b.whole) + (least === 0 ? 0 : 0.5 * Math.min(1, shared / least) * Math.min(1, shared / FULL_TASK))
  );
}

/** Every likely pair of texts of which the first belongs to the later document, best first. */
function pairsOf(
  texts: readonly Text[],
  later: (a: Text, b: Text) => boolean,
  score: (a: Text, b: Text) => Score,
): Pair[] {
  const byId = new Map(texts.map((text) => [text.id, text]));
  const indexes = new Map<string, InvertedIndex>();
  for (const text of texts) {
    const index = indexes.get(text.document) ?? new InvertedIndex();
    indexes.set(text.document, index);
    index.add(text.id, text.whole);
  }
  const pairs: Pair[] = [];
  for (const from of texts) {
    for (const [document, index] of indexes) {
      if (document === from.document) continue;
      for (const { id } of index.candidates(from.whole, CANDIDATES)) {
        const to = byId.get(id);
        if (to && later(from, to)) pairs.push({ from, to, ...score(from, to) });
      }
    }
  }
  return pairs.sort((a, b) => b.score - a.score || (a.from.id < b.from.id ? -1 : 1));
}

/** The best pair of every text, at either end. Pairs are sorted, best first. */
function bestOf(pairs: readonly Pair[]): {
  readonly from: ReadonlyMap<string, Pair>;
  readonly to: ReadonlyMap<string, Pair>;
} {
  const worstFirst = pairs.toReversed();
  return {
    from: new Map(worstFirst.map((pair) => [pair.from.id, pair])),
    to: new Map(worstFirst.map((pair) => [pair.to.id, pair])),
  };
}
