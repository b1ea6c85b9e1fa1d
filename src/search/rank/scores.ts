/** What a page has of a query while it is ranked. */
export interface Score {
  readonly score: number;
  readonly coverage: number;
}
/** Scores by page. Functions give new maps and leave what they were given alone. */
export type Scores = ReadonlyMap<string, Score>;
type Draft = Map<string, Score>;

/** The best of the scores, 0 where there are none. */
export const bestOf = (scores: Scores | null): number =>
  Math.max(0, ...[...(scores?.values() ?? [])].map(({ score }) => score));

/** Puts pages on top of the others by a step; their order among themselves is kept. */
export function lift(scores: Scores | null, pages: readonly string[], step: number): Draft {
  const lifted: Draft = new Map(scores ?? []);
  pages.forEach((page, i) => {
    lifted.set(page, {
      score: (lifted.get(page)?.score ?? 0) + step * (1 - i / (20 * pages.length + 20)),
      coverage: 1,
    });
  });
  return lifted;
}

/** Multiplies the scores of pages that are there. */
export function raise(scores: Scores, pages: Iterable<string>, factor: number): Draft {
  const raised: Draft = new Map(scores);
  for (const page of pages) {
    const before = raised.get(page);
    if (before !== undefined) raised.set(page, { ...before, score: before.score * factor });
  }
  return raised;
}

/** Lowers the pages outside a set to a share of their score. */
export function lower(scores: Scores, kept: ReadonlySet<string>, share: number): Draft {
  return new Map([...scores].map(([page, one]) => [page, kept.has(page) ? one : { ...one, score: one.score * share }]));
}

/** Pages of both, scores added. */
export function intersect(one: Scores, two: Scores): Draft {
  const both: Draft = new Map();
  for (const [page, { score, coverage }] of one) {
    const other = two.get(page);
    if (other !== undefined) both.set(page, { score: score + other.score, coverage });
  }
  return both;
}
