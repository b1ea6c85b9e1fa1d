import { agencyCode, dueCode, instrumentCode, recordCode, withinCode } from '../text/codes.ts';
import type { AskedDue, QueryPart, Slot, Understanding } from '../query/types.ts';
import type { Lookup } from './posting.ts';
import { relaxTones } from './relax-tones.ts';
import { scoreText, type TextScore } from './text.ts';
import { weights } from './weights.ts';

export interface Ranked {
  /** The page's id in the index. */
  readonly page: string;
  readonly score: number;
  /** Share of the query's words, 1 when the query has none. */
  readonly coverage: number;
  /** Words of the query, as typed, that the page lacks. */
  readonly missing: readonly string[];
}

export interface RankContext {
  readonly lookup: Lookup;
  /** Number of pages in the index. */
  readonly pages: number;
  /** Years in which something is due. */
  readonly years: readonly number[];
  /** Ids of the documents that the site holds, by instrument id. */
  readonly held: ReadonlyMap<string, string>;
  /** Pages that only gather links, pages that only head others, pages of prose, and the pages of each kind that the query names. */
  readonly hubs: ReadonlySet<string>;
  readonly frames: ReadonlySet<string>;
  readonly prose: ReadonlySet<string>;
  readonly kinds: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The code words that ranking a query looks up. */
export function codesOf({ parts }: Understanding, { years, held }: Pick<RankContext, 'years' | 'held'>): string[] {
  return parts.flatMap((part) => partCodes(part, years, held));
}

function partCodes(part: QueryPart, years: readonly number[], held: ReadonlyMap<string, string>): string[] {
  switch (part.kind) {
    case 'agency':
      return part.ids.flatMap((id) => (['page', 'owner', 'helper'] as const).map((role) => agencyCode(role, id)));
    case 'instrument':
      return part.ids.flatMap((id) => [instrumentCode(id), ...heldCodes(held.get(id))]);
    case 'number':
      return [...part.codes];
    case 'deadline':
      return [...dueCodes(part.due, years).flatMap((code) => [code, withinCode(code)]), ...yearCodes(part.due)];
    default:
      return [];
  }
}
/** A document of the site with the parts that identify it: what it opens with and whom it goes to. */
const heldCodes = (document: string | undefined) =>
  document === undefined ? [] : [document, `${document}/noi-nhan`, `${document}/mo-dau`].map(recordCode);

/** The codes of a time; of a time without a year those of every year in which something is due. */
function dueCodes(due: AskedDue, years: readonly number[]): string[] {
  const list = due.year === null && due.kind !== 'recurring' ? years : [due.year];
  return list.map((year) => dueCode(due, year)).filter((code) => code !== null);
}

/** Orders the pages of one index by how well they answer. The best is first; equals keep the order of the index. */
export function rank(understanding: Understanding, context: RankContext): Ranked[] {
  const { parts } = understanding;
  const runs = parts.flatMap((part): (readonly Slot[])[] =>
    part.kind === 'words' || part.kind === 'phrase' ? [part.slots] : [],
  );
  const words = runs.length === 0 ? null : scoreText(relaxTones(runs, context.lookup), context.lookup, context.pages);
  const text = words === null ? null : fromText(words, parts, context);
  const typedWords = runs.flat().map((slot) => slot.typed);
  let scores = text;
  for (const part of order(parts)) scores = apply(part, scores, text !== null, parts, context) ?? scores;
  const ranked = [...(scores ?? [])].map(([page, { score, coverage }]) => ({
    page,
    score,
    coverage,
    missing: words?.get(page)?.missing ?? typedWords,
  }));
  return ranked.filter((one) => one.score > 0).sort((a, b) => b.score - a.score);
}

/** Bodies give lists, times narrow them, kinds sort them: whatever the order of the query. */
const order = (parts: readonly QueryPart[]) => [...parts].sort((a, b) => turn(a) - turn(b));
const turn = ({ kind }: QueryPart) => (kind === 'record-kind' || kind === 'question' ? 2 : kind === 'deadline' ? 1 : 0);

/** Quoted words must stand in a page as quoted, if any page has them so. */
function fromText(text: ReadonlyMap<string, TextScore>, parts: readonly QueryPart[], context: RankContext): Scores {
  const phrases = parts.some((part) => part.kind === 'phrase') ? [...text].filter(([, one]) => one.phrase) : [];
  const kept = phrases.length > 0 ? phrases : [...text];
  return new Map(kept.map(([page, { score, coverage }]) => [page, { score: score * prior(page, context), coverage }]));
}

function prior(page: string, { hubs, frames, prose }: RankContext): number {
  return hubs.has(page) ? weights.hub : frames.has(page) ? weights.frame : prose.has(page) ? weights.prose : 1;
}

/** What is due in the year of a time. */
function yearCodes({ year }: AskedDue): string[] {
  const code = dueCode({ kind: 'year', year }, year);
  return code === null ? [] : [withinCode(code), code];
}

type Pages = (codes: readonly string[]) => string[];

/** Applies a part that is no text: raises, adds or keeps pages. `null` leaves the scores as they are. */
function apply(
  part: QueryPart,
  scores: Scores | null,
  worded: boolean,
  parts: readonly QueryPart[],
  context: RankContext,
): Scores | null {
  const pages: Pages = (codes) => [...new Set(codes.flatMap((code) => [...context.lookup(code, null).keys()]))];
  switch (part.kind) {
    case 'number':
      return lift(scores, pages(part.codes), 100);
    case 'instrument':
      return scores === null
        ? instrumentList(part.ids, pages, context)
        : raise(scores, pages(part.ids.map(instrumentCode)), weights.citing);
    case 'agency':
      return applyAgency(part.ids, scores, worded, parts, pages);
    case 'deadline':
      return applyDeadline(part.due, scores, worded, pages, context.years);
    case 'record-kind':
      return scores === null ? null : keep(scores, [...(context.kinds.get(part.of) ?? [])], weights.otherKind);
    case 'question':
      return scores === null || part.asks !== 'deadline'
        ? null
        : raise(scores, [...(context.kinds.get('task') ?? [])], weights.dueAsked);
    default:
      return null;
  }
}

/** A document of the site with its parts; else who cites it, rows before prose, headings last. */
function instrumentList(ids: readonly string[], pages: Pages, { held, prose, frames }: RankContext): Scores {
  const own = ids.flatMap((id) => heldCodes(held.get(id))).flatMap((code) => pages([code]));
  const citing = pages(ids.map(instrumentCode));
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
  ids: readonly string[],
  scores: Scores | null,
  worded: boolean,
  parts: readonly QueryPart[],
  pages: Pages,
): Scores {
  const role = parts.find((part) => part.kind === 'role')?.role ?? null;
  const owned = role === 'coordinating' ? [] : pages(ids.map((id) => agencyCode('owner', id)));
  const helped = role === 'lead' ? [] : pages(ids.map((id) => agencyCode('helper', id)));
  const own = pages(ids.map((id) => agencyCode('page', id)));
  const list = lift(lift(lift(null, helped, 5), owned, 10), own, 100);
  if (scores === null) return list;
  if (!worded) return intersect(scores, list);
  const raised = raise(raise(scores, owned, weights.owner), helped, weights.helper);
  const best = Math.max(0, ...[...raised.values()].map((one) => one.score));
  for (const page of own) raised.set(page, { score: best * weights.agencyPage, coverage: 1 });
  return raised;
}

/** Only what is due then, or in that year when nothing is; with words, everything when neither is. */
function applyDeadline(
  due: AskedDue,
  scores: Scores | null,
  worded: boolean,
  pages: Pages,
  years: readonly number[],
): Scores {
  const codes = dueCodes(due, years);
  const then = lift(lift(null, pages(codes.map(withinCode)), 4), pages(codes), 10);
  const list = then.size > 0 ? then : lift(null, pages(yearCodes(due)), 1);
  if (scores === null) return list;
  const kept = worded ? keep(scores, [...list.keys()], 0) : intersect(scores, list);
  return kept.size === 0
    ? lift(scores, [...list.keys()], 1)
    : worded
      ? raise(kept, pages(codes), weights.dueExactly)
      : kept;
}

/** Scores by page. Functions give new maps and leave what they were given alone. */
export type Scores = ReadonlyMap<string, { readonly score: number; readonly coverage: number }>;
type Draft = Map<string, { readonly score: number; readonly coverage: number }>;

/** Puts pages on top of the others by a step; their order among themselves is kept. */
function lift(scores: Scores | null, pages: readonly string[], step: number): Draft {
  const lifted: Draft = new Map(scores ?? []);
  pages.forEach((page, i) => {
    lifted.set(page, {
      score: (lifted.get(page)?.score ?? 0) + step * (1 - i / (20 * pages.length + 20)),
      coverage: 1,
    });
  });
  return lifted;
}

function raise(scores: Scores, pages: readonly string[], factor: number): Draft {
  const raised: Draft = new Map(scores);
  for (const page of pages) {
    const before = raised.get(page);
    if (before !== undefined) raised.set(page, { ...before, score: before.score * factor });
  }
  return raised;
}

/** Keeps the pages; the others are lowered to a share of their score, or dropped with a share of 0. */
function keep(scores: Scores, pages: readonly string[], others: number): Draft {
  const set = new Set(pages);
  const kept = [...scores].map(
    ([page, one]) => [page, set.has(page) ? one : { ...one, score: one.score * others }] as const,
  );
  return new Map(kept.filter(([, one]) => one.score > 0));
}

/** Pages of both, scores added. */
function intersect(one: Scores, two: Scores): Draft {
  const both: Draft = new Map();
  for (const [page, { score, coverage }] of one) {
    const other = two.get(page);
    if (other !== undefined) both.set(page, { score: score + other.score, coverage });
  }
  return both;
}
