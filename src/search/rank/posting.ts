/** Where a word stands in one page of the index. */
export interface Hit {
  /** BM25 score of the word in the text, inverse document frequency included; 0 when only a field has it. */
  readonly body: number;
  /** Places of the word in the text, counted in words. */
  readonly at: readonly number[];
  /** Fields that hold the word. */
  readonly fields: readonly string[];
  /** 1, or less when the page writes the word with other tones than the query. */
  readonly factor: number;
}

/** All pages with a word, by the page's id in the index. */
export type Posting = ReadonlyMap<string, Hit>;

/** Finds the posting of a word; `toned` is the spelling that the query gave, `null` when any tones will do. */
export type Lookup = (word: string, toned: string | null) => Posting;

/** Inverse document frequency, as BM25 has it. */
export function inverseFrequency(pages: number, containing: number): number {
  return Math.log((pages - containing + 0.5) / (containing + 0.5) + 1);
}

/** How much a page counts that has the word with other tones. */
const otherTones = 0.25;

/**
 * Joins the pages that have exactly the typed tones with those that have the folded word. Where no page has these tones, every page counts
 * in full when the word was typed with hats only (`đo thi`); a word with a tone is another word (`bão` is no `bảo`).
 */
export function preferTones(folded: Posting, exact: Posting, tone: boolean): Posting {
  if (exact.size === 0 && !tone) return folded;
  const joined = new Map(exact);
  for (const [page, hit] of folded) if (!joined.has(page)) joined.set(page, { ...hit, factor: otherTones });
  return joined;
}

/** The pages of several words as if they were one word. */
export function joinPostings(postings: readonly Posting[]): Posting {
  const joined = new Map<string, Hit>();
  for (const posting of postings) {
    for (const [page, hit] of posting) {
      const before = joined.get(page);
      joined.set(
        page,
        before === undefined
          ? hit
          : {
              ...before,
              body: before.body + hit.body,
              at: [...before.at, ...hit.at],
              fields: [...new Set([...before.fields, ...hit.fields])],
            },
      );
    }
  }
  return joined;
}
