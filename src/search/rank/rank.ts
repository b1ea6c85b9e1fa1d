import type { QueryPart, Slot, Understanding } from '../query/types.ts';
import { agencyCode } from '../text/codes.ts';
import { apply } from './apply.ts';
import { askedBodies, insideCodes, placeCodes } from './codes.ts';
import { pagesOf, pagesOfKind } from './context.ts';
import type { RankContext } from './context.ts';
import { lacking } from './lacking.ts';
import { relaxTones } from './relax-tones.ts';
import { bestOf, lift } from './scores.ts';
import type { Scores } from './scores.ts';
import { scoreText } from './text.ts';
import type { TextScore } from './text.ts';
import { weights } from './weights.ts';

export interface Ranked {
  /** The page's id in the index. */
  readonly page: string;
  readonly score: number;
  /** Share of the query's words, 1 when the query has none. */
  readonly coverage: number;
  /** What of the query the page lacks, as typed: words, a body, a time, a figure. */
  readonly missing: readonly string[];
}

/** Orders the pages of one index by how well they answer. The best is first; equals keep the order of the index. */
export function rank(understanding: Understanding, context: RankContext): Ranked[] {
  const { parts } = understanding;
  const runs = parts.flatMap((part): (readonly Slot[])[] => ('slots' in part ? [part.slots] : []));
  const words = runs.length === 0 ? null : scoreText(relaxTones(runs, context.lookup), context);
  const text = words === null ? null : fromText(words, parts, context);
  let scores = text;
  for (const part of order(parts)) scores = apply(part, scores, text !== null, parts, context) ?? scores;
  if (scores !== null && text !== null) scores = withOwnDue(scores, parts, context);
  scores = withPlace(scores, parts, context);
  if (context.goals.length > 0 && text === null) scores = lift(scores, context.goals, 1000);
  const asked = askedBodies(parts);
  if (asked.length > 0 && text === null) scores = lift(scores, pagesOf(context)(asked), 1000);
  if (scores !== null && text === null) scores = new Map([...behind(parts, context), ...scores]);
  const lacks = lacking(understanding, words, runs, context);
  const ranked = [...(scores ?? [])].map(([page, { score, coverage }]) => ({
    page,
    score,
    coverage,
    missing: lacks(page),
  }));
  return ranked.filter((one) => one.score > 0).sort((a, b) => b.score - a.score);
}

/** The pages of the named bodies, behind what is due for them in an asked time: those are not of that time. */
const behind = (parts: readonly QueryPart[], context: RankContext) =>
  pagesOf(context)(
    parts.flatMap((part) => (part.kind === 'agency' ? part.ids.map((id) => agencyCode('page', id)) : [])),
  ).map((page) => [page, { score: weights.behind, coverage: 1 }] as const);

/**
 * What a named body leads and has to do in an asked time is offered though it has none of the words besides: they may be the reader's own
 * for it.
 */
function withOwnDue(scores: Scores, parts: readonly QueryPart[], context: RankContext): Scores {
  const own = parts.flatMap((part) => (part.kind === 'agency' ? part.ids.map((id) => agencyCode('owner', id)) : []));
  const due = parts.flatMap((part) => (part.kind === 'deadline' ? [new Set(context.given.get(part)?.[0])] : []));
  if (own.length === 0 || due.length === 0) return scores;
  const best = bestOf(scores);
  const meant = pagesOf(context)(own).filter((page) => due.every((pages) => pages.has(page)));
  return new Map([
    ...scores,
    ...meant.map((page, at) => {
      const least = best * weights.ownDue * (1 - at / (20 * meant.length));
      return [page, { score: Math.max(scores.get(page)?.score ?? 0, least), coverage: 1 }] as const;
    }),
  ]);
}

/** Puts the place that the query names before all else, and behind it what stands there, of the kinds that are asked for. */
function withPlace(scores: Scores | null, parts: readonly QueryPart[], context: RankContext): Scores | null {
  const places = pagesOf(context)(placeCodes(parts));
  if (places.length === 0) return scores;
  const kinds = parts.flatMap((part) => (part.kind === 'record-kind' ? [part.of] : []));
  const asked = kinds.map((kind) => pagesOfKind(kind, context));
  const isAsked = (page: string) => asked.length === 0 || asked.some((pages) => pages.has(page));
  const best = bestOf(scores);
  const there = pagesOf(context)(insideCodes(parts)).filter(isAsked);
  return new Map([
    ...lift(scores, there, best),
    ...places.map((page) => [page, { score: 2 * best + 1, coverage: 1 }] as const),
  ]);
}

/** Bodies give lists, times and figures narrow them, kinds sort them: whatever the order of the query. */
const order = (parts: readonly QueryPart[]) => [...parts].sort((a, b) => turn(a) - turn(b));
const turn = ({ kind }: QueryPart) =>
  kind === 'record-kind' || kind === 'question' ? 3 : kind === 'figure' ? 2 : kind === 'deadline' ? 1 : 0;

/** Quoted words must stand in a page as quoted, if any page has them so. */
function fromText(text: ReadonlyMap<string, TextScore>, parts: readonly QueryPart[], context: RankContext): Scores {
  const phrases = parts.some((part) => part.kind === 'phrase') ? [...text].filter(([, one]) => one.phrase) : [];
  const kept = phrases.length > 0 ? phrases : [...text];
  const scores = new Map(
    kept.map(([page, one]) => [page, { score: one.score * prior(page, one, context), coverage: one.coverage }]),
  );
  return withNamed(scores, text, context);
}

/** A page that only gathers links stands high where the query says most of its name: the place that is spoken of. */
function withNamed(scores: Scores, text: ReadonlyMap<string, TextScore>, { hubs, nameOf }: RankContext): Scores {
  const best = bestOf(scores);
  return new Map(
    [...scores].map(([page, one]) => {
      const [from, to] = nameOf(page);
      const said = hubs.has(page) && to - from > 1 && (text.get(page)?.named ?? 0) >= weights.most;
      return [page, said ? { ...one, score: Math.max(one.score, best * weights.namedHub) } : one];
    }),
  );
}

function prior(page: string, { missing }: TextScore, { hubs, documents, frames, prose }: RankContext): number {
  if (documents.has(page) && missing.length === 0) return weights.asked;
  return hubs.has(page) ? weights.hub : frames.has(page) ? weights.frame : prose.has(page) ? weights.prose : 1;
}
