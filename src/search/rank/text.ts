import type { Slot } from '../query/types.ts';
import type { RankContext } from './context.ts';
import { slotHits } from './slot.ts';
import type { SlotHit, SlotHits } from './slot.ts';
import { weights } from './weights.ts';

/** How well a page answers the words of a query. */
export interface TextScore {
  readonly score: number;
  /** Share of the query's words that the page has, weighed by their rarity, 0 to 1. */
  readonly coverage: number;
  /** All words stand in the text one after the other. */
  readonly phrase: boolean;
  /** Share of the page's name that the query says, 0 to 1. */
  readonly named: number;
  /** Words of the query, as typed, that the page has in no reading. */
  readonly missing: readonly string[];
}

/** Share of a slot's words from which on a page has what was meant. */
const enough = 0.5;

/** Words that were taken apart must stand together: only so they are what was run together. */
const shareOf = ({ alternatives: [first] }: Slot) =>
  first?.why === 'spelling' && first.words.length > 1 ? whole : enough;
const whole = 0.9;

/** Words between those of a query, for each of them, within which they are taken to speak of one thing. */
const room = 4;

/** The words that a page lacks; where it has all of a run, but scattered over its text, the run as a whole. */
function missingOf(
  runs: readonly (readonly Slot[])[],
  hits: readonly (readonly SlotHits[])[],
  strict: readonly boolean[],
  page: string,
): string[] {
  return runs.flatMap((run, r) => {
    const found = run.map((_, k) => hits[r]?.[k]?.pages.get(page));
    const lacking = run
      .filter((slot, k) => slot.assumed !== true && (found[k]?.share ?? 0) < shareOf(slot))
      .map((slot) => slot.typed);
    if (lacking.length > 0 || run.length < 2) return lacking;
    // A year says when, and may stand anywhere on the page.
    const told = run.filter(({ faint }) => faint !== true);
    const near = together(
      found.filter((_, k) => run[k]?.faint !== true).map((hit) => hit?.spans ?? []),
      strict[r] === true ? 1 : wordsIn(run) * room,
    );
    return near ? [] : [told.map((slot) => slot.typed).join(' ')];
  });
}

const wordsIn = (run: readonly Slot[]) =>
  run.reduce((sum, { alternatives: [first] }) => sum + (first?.words.length ?? 1), 0);

/** Whether one place of each word lies in a short stretch of the text; words that stand in fields only are near everything. */
function together(spans: readonly (readonly (readonly [number, number])[])[], most: number): boolean {
  const printed = spans.filter((list) => list.length > 0);
  return (
    printed.length < 2 ||
    (printed[0] ?? []).some(([start]) =>
      printed.every((list) => list.some(([from, to]) => Math.abs(from - start) <= most && to - start <= most)),
    )
  );
}

/**
 * Scores all pages that have any word of the runs. A run is a stretch of words of the query; neighbours count only within one.
 * Phrase, all words and most words are not separate searches: the share of the query and the neighbourhood of its words order them so.
 */
export function scoreText(
  runs: readonly (readonly Slot[])[],
  { lookup, pages, syllables, nameOf }: Pick<RankContext, 'lookup' | 'pages' | 'syllables' | 'nameOf'>,
): Map<string, TextScore> {
  const hits = runs.map((run) => run.map((slot) => slotHits(slot, lookup, pages)));
  const only = hits.flat().length === 1;
  const total = hits.flat().reduce((sum, slot) => sum + slot.idf, 0);
  // Two syllables that stand together nowhere are no word of the documents, however near each other they stand (`động đất`).
  const strict = runs.map((run, r) => syllables && isPair(run) && !standTogether(hits[r] ?? []));
  const found = new Map<string, TextScore>();
  for (const page of new Set(hits.flat().flatMap((slot) => [...slot.pages.keys()]))) {
    const parts = hits.map((run) => scoreRun(run, page, total, only));
    const coverage = Math.min(1, total === 0 ? 0 : parts.reduce((sum, part) => sum + part.have, 0) / total);
    const phrase = parts.every((part) => part.phrase);
    const named = shareOfName(hits.flat(), page, nameOf(page));
    const raw = parts.reduce((sum, part) => sum + part.score, 0) + fieldScore(hits.flat(), page, total);
    found.set(page, {
      score:
        raw *
        coverage ** weights.coverage *
        (phrase && hits.flat().length > 1 ? weights.phrase : 1) *
        (1 + weights.named * named ** 2) *
        early(hits.flat(), page),
      coverage,
      phrase,
      named,
      missing: missingOf(runs, hits, strict, page),
    });
  }
  return found;
}

/** A run of two syllables that mean nothing else. */
const isPair = (run: readonly Slot[]): boolean =>
  run.length === 2 &&
  run.every(
    ({ alternatives, faint }) => faint !== true && alternatives.length === 1 && alternatives[0]?.words.length === 1,
  );

/** Whether some page has the words of a pair one after the other, in either order. */
function standTogether([one, two]: readonly SlotHits[]): boolean {
  return [...(one?.pages ?? [])].some(([page, { spans }]) => {
    const next = two?.pages.get(page)?.spans ?? [];
    return spans.some(([from, to]) => next.some(([start, end]) => start === to || end === from));
  });
}

/** How many of the words of a page's name the query says. */
function shareOfName(slots: readonly SlotHits[], page: string, [from, to]: readonly [number, number]): number {
  const said = new Set<number>();
  for (const { pages } of slots)
    for (const [start, end] of pages.get(page)?.spans ?? [])
      for (let at = Math.max(start, from); at < Math.min(end, to); at++) said.add(at);
  return to > from ? said.size / (to - from) : 0;
}

/** What a record is about stands at its beginning. */
function early(slots: readonly SlotHits[], page: string): number {
  const first = Math.min(
    ...slots.filter(({ faint }) => !faint).flatMap((slot) => slot.pages.get(page)?.spans.map(([start]) => start) ?? []),
  );
  return 1 + (Number.isFinite(first) ? weights.early.most * 0.5 ** (first / weights.early.words) : 0);
}

function scoreRun(
  run: readonly SlotHits[],
  page: string,
  total: number,
  only: boolean,
): { score: number; have: number; phrase: boolean } {
  let score = 0;
  let have = 0;
  let chain: readonly number[] | null = null;
  let phrase = true;
  let before: { readonly hit: SlotHit; readonly idf: number } | null = null;
  for (const slot of run) {
    const hit = slot.pages.get(page);
    if (hit === undefined && slot.faint && !only) continue;
    if (hit === undefined) {
      before = null;
      phrase = false;
      continue;
    }
    score += hit.body * (slot.faint ? weights.year : 1);
    have += slot.idf * hit.share;
    if (slot.faint && !only) continue;
    const starts = new Set(hit.spans.map(([start]) => start));
    if (before?.hit.spans.some(([, end]) => starts.has(end)) === true)
      score += weights.neighbours * Math.min(before.idf, slot.idf) * hit.share * before.hit.share;
    const ends: number[] = hit.spans.filter(([start]) => chain === null || chain.includes(start)).map(([, end]) => end);
    chain = ends;
    phrase &&= ends.length > 0 && hit.share > 0.7;
    before = { hit, idf: slot.idf };
  }
  return { score: total === 0 ? 0 : score, have, phrase };
}

/** What fields add: a field counts by the square of the share of the query that it holds. */
function fieldScore(slots: readonly SlotHits[], page: string, total: number): number {
  let score = 0;
  for (const [field, weight] of Object.entries(weights.fields)) {
    let have = 0;
    for (const slot of slots) {
      const hit = slot.pages.get(page);
      if (hit?.fields.includes(field) === true) have += slot.idf * hit.share;
    }
    if (total > 0) score += weight * have * (have / total) ** 2;
  }
  return score;
}
