import type { AgencyPart, InstrumentPart, QueryPart } from '../query/types.ts';
import { agencyCode, instrumentCode, recordCode } from '../text/codes.ts';
import { heldCodes } from './codes.ts';
import { answering, pagesOf, pagesOfKind } from './context.ts';
import type { Pages, PartPages, RankContext } from './context.ts';
import { bestOf, intersect, lift, lower, raise } from './scores.ts';
import type { Scores } from './scores.ts';
import { weights } from './weights.ts';

/** Applies a part that is no text: raises, adds or keeps pages. `null` leaves the scores as they are. */
export function apply(
  part: QueryPart,
  scores: Scores | null,
  worded: boolean,
  parts: readonly QueryPart[],
  context: RankContext,
): Scores | null {
  const pages = pagesOf(context);
  switch (part.kind) {
    case 'number':
      return worded && scores !== null
        ? atAddress(context.given.get(part) ?? [], scores)
        : lift(scores, context.given.get(part)?.flat() ?? [], addressed);
    case 'instrument':
      return applyInstrument(part, scores, parts, pages, context);
    case 'agency':
      return applyAgency(part, scores, worded, parts, pages);
    case 'deadline':
    case 'figure':
      return narrowed(context.given.get(part) ?? [], scores, worded);
    case 'record-kind':
      return scores === null ? null : lower(scores, pagesOfKind(part.of, context), weights.otherKind);
    case 'question':
      return scores === null
        ? null
        : raise(
            scores,
            new Set(answering[part.asks].flatMap((kind) => [...(context.kinds.get(kind) ?? [])])),
            weights.asked,
          );
    default:
      return null;
  }
}

/** What a place that the query names stands above all others. */
const addressed = 200;

/** Beside words: the places named, and of what stands below them what has most of the words, in the order of how well it has them. */
function atAddress([named = [], ...below]: PartPages, scores: Scores): Scores {
  const there = [...named, ...below.flat().filter((page) => (scores.get(page)?.coverage ?? 0) > weights.most)];
  return new Map([
    ...scores,
    ...there.map((page) => [page, { score: (scores.get(page)?.score ?? 0) + addressed, coverage: 1 }] as const),
  ]);
}

/**
 * A document of the site with its parts, else the page of the instrument; then who cites it, rows before prose, headings last. With words, a
 * number that names one instrument binds: its page stands first, and who cites it before the others.
 */
function applyInstrument(
  { ids }: InstrumentPart,
  scores: Scores | null,
  parts: readonly QueryPart[],
  pages: Pages,
  { held, prose, frames }: RankContext,
): Scores | null {
  if (parts.some((part) => part.kind === 'number')) return null;
  const heldPages = ids.flatMap((id) => heldCodes(held.get(id))).flatMap((code) => pages([code]));
  const own = heldPages.length > 0 ? heldPages : pages(ids.map(recordCode));
  const citing = pages(ids.map(instrumentCode));
  if (scores !== null) {
    const raised = raise(scores, citing, weights.citing);
    if (ids.length !== 1 || own[0] === undefined) return raised;
    const best = Math.max(1, bestOf(raised));
    const asksDocument = heldPages.length > 0;
    return new Map([
      ...[...raised].map(([page, one]) => [page, one] as const),
      [own[0], { score: best * (asksDocument ? weights.agencyPage : 1.1), coverage: 1 }],
    ]);
  }
  const place = (page: string) => (frames.has(page) ? 2 : prose.has(page) ? 1 : 0);
  return lift(
    lift(
      null,
      citing.toSorted((a, b) => place(a) - place(b)),
      10,
    ),
    own,
    100,
  );
}

function applyAgency(
  { ids, works }: AgencyPart,
  scores: Scores | null,
  worded: boolean,
  parts: readonly QueryPart[],
  pages: Pages,
): Scores {
  const role = parts.find((part) => part.kind === 'role')?.role ?? null;
  const owned = role === 'coordinating' ? [] : pages(ids.map((id) => agencyCode('owner', id)));
  const helped = role === 'lead' ? [] : pages(ids.map((id) => agencyCode('helper', id)));
  const own = pages(ids.map((id) => agencyCode('page', id)));
  const named = role === null ? pages(ids.map((id) => agencyCode('named', id))) : [];
  if (!works) {
    const best = bestOf(scores);
    return new Map([...(scores ?? []), ...own.map((page) => [page, { score: 2 * best + 1, coverage: 1 }] as const)]);
  }
  const list = lift(lift(lift(lift(null, named, 1), helped, 5), owned, 10), own, 100);
  if (scores === null) return list;
  if (!worded) return intersect(scores, list);
  const raised = new Map(raise(raise(scores, owned, weights.owner), helped, weights.helper));
  const best = bestOf(raised);
  for (const page of own) raised.set(page, { score: best * weights.agencyPage, coverage: 1 });
  return raised;
}

/** The pages of a time or figure, group after group; with words they come before the others, with other lists only they stay. */
function narrowed(groups: PartPages, scores: Scores | null, worded: boolean): Scores {
  const list = groups.reduce<Scores>((sum, pages, k) => lift(sum, pages, 10 * 0.6 ** k), new Map());
  if (scores === null) return list;
  if (!worded) {
    const both = intersect(scores, list);
    return both.size > 0 ? both : scores;
  }
  const kept = lower(scores, new Set(list.keys()), weights.outside);
  return raise(kept, groups[0] ?? [], weights.dueExactly);
}
