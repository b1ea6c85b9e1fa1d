/** Scores by page. Functions give new maps and leave what they were given alone. */
export type Scores = ReadonlyMap<string, { readonly score: number; readonly coverage: number }>;
type Draft = Map<string, { readonly score: number; readonly coverage: number }>;

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

export function raise(scores: Scores, pages: readonly string[], factor: number): Draft {
  const raised: Draft = new Map(scores);
  for (const page of pages) {
    const before = raised.get(page);
    if (before !== undefined) raised.set(page, { ...before, score: before.score * factor });
  }
  return raised;
}

/** Keeps the pages; the others are lowered to a share of their score, or dropped with a share of 0. */
export function keep(scores: Scores, pages: readonly string[], others: number): Draft {
  const set = new Set(pages);
  const kept = [...scores].map(
    ([page, one]) => [page, set.has(page) ? one : { ...one, score: one.score * others }] as const,
  );
  return new Map(kept.filter(([, one]) => one.score > 0));
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
