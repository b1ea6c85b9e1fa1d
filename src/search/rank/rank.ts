import { agencyCode, instrumentCode, nameCode, recordCode } from '../text/codes.ts';
import type { AgencyPart, Asked, InstrumentPart, QueryPart, Slot, Understanding } from '../query/types.ts';
import type { Lookup } from './posting.ts';
import { relaxTones } from './relax-tones.ts';
import { intersect, lift, lower, raise } from './scores.ts';
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

/** The pages that the records give for a part of a query (a place, a time, a figure): groups, the best first, each in its order. */
export type PartPages = readonly (readonly string[])[];

export interface RankContext {
  readonly lookup: Lookup;
  /** The language of the index parts its words into syllables. */
  readonly syllables: boolean;
  /** Number of pages in the index. */
  readonly pages: number;
  /** What the records give for parts of the query; a part without an entry leads nowhere. */
  readonly given: ReadonlyMap<QueryPart, PartPages>;
  /** Pages of goals of the year that the query names, when it asks for no more than that. */
  readonly goals: readonly string[];
  /** Ids of the documents that the site holds, by instrument id. */
  readonly held: ReadonlyMap<string, string>;
  /** Pages that only gather links, pages that only head others, pages of prose, and the pages of each kind that the query names. */
  readonly hubs: ReadonlySet<string>;
  readonly frames: ReadonlySet<string>;
  readonly prose: ReadonlySet<string>;
  readonly kinds: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The kinds of records that have what a question asks for. */
export const answering: Readonly<Record<Asked, readonly string[]>> = {
  agency: ['task', 'target', 'project'],
  deadline: ['task'],
  amount: ['target', 'project'],
  duties: [],
  signatory: [],
  result: ['target', 'task', 'project'],
};

/** The code words that ranking a query looks up. */
export function codesOf({ parts }: Understanding, { held }: Pick<RankContext, 'held'>): string[] {
  const named = parts.flatMap((part) => {
    if (part.kind === 'agency')
      return part.ids.flatMap((id) =>
        (['page', 'owner', 'helper', 'named'] as const).map((role) => agencyCode(role, id)),
      );
    if (part.kind === 'instrument')
      return part.ids.flatMap((id) => [instrumentCode(id), recordCode(id), ...heldCodes(held.get(id))]);
    return [];
  });
  return [...named, ...placeCodes(parts)];
}
/** A document of the site with the parts that identify it: what it opens with and whom it goes to. */
const heldCodes = (document: string | undefined) =>
  document === undefined ? [] : [document, `${document}/noi-nhan`, `${document}/mo-dau`].map(recordCode);

/** The code of a place whose name is all of the query. */
function placeCodes(parts: readonly QueryPart[]): string[] {
  const [only] = parts;
  if (parts.length !== 1 || only?.kind !== 'words') return [];
  const words = only.slots.flatMap(({ alternatives }) => alternatives[0]?.words ?? []);
  return words.length > 1 ? [nameCode(words.join(' '))] : [];
}

type Pages = (codes: readonly string[]) => string[];

/** Orders the pages of one index by how well they answer. The best is first; equals keep the order of the index. */
export function rank(understanding: Understanding, context: RankContext): Ranked[] {
  const { parts } = understanding;
  const runs = parts.flatMap((part): (readonly Slot[])[] => ('slots' in part ? [part.slots] : []));
  const words =
    runs.length === 0
      ? null
      : scoreText(relaxTones(runs, context.lookup), context.lookup, context.pages, context.syllables);
  const text = words === null ? null : fromText(words, parts, context);
  let scores = text;
  for (const part of order(parts)) scores = apply(part, scores, text !== null, parts, context) ?? scores;
  const places = pagesOf(context)(placeCodes(parts));
  const best = Math.max(0, ...[...(scores?.values() ?? [])].map((one) => one.score));
  if (places.length > 0)
    scores = new Map([...(scores ?? []), ...places.map((page) => [page, { score: best + 1, coverage: 1 }] as const)]);
  if (context.goals.length > 0 && text === null) scores = lift(scores, context.goals, 1000);
  const asked = askedBodies(parts);
  if (asked.length > 0 && text === null) scores = lift(scores, pagesOf(context)(asked), 1000);
  const lacks = lacking(understanding, words, runs, context);
  const ranked = [...(scores ?? [])].map(([page, { score, coverage }]) => ({
    page,
    score,
    coverage,
    missing: lacks(page),
  }));
  return ranked.filter((one) => one.score > 0).sort((a, b) => b.score - a.score);
}

/** The codes of the pages of bodies whose work is asked for: they tell it whatever else narrows the list. */
const askedBodies = (parts: readonly QueryPart[]): string[] =>
  parts.some((part) => part.kind === 'question' && part.asks === 'duties')
    ? parts.flatMap((part) => (part.kind === 'agency' ? part.ids.map((id) => agencyCode('page', id)) : []))
    : [];

/** What each page lacks of the query, in the order of the query. */
function lacking(
  { parts, query }: Understanding,
  words: ReadonlyMap<string, TextScore> | null,
  runs: readonly (readonly Slot[])[],
  context: RankContext,
): (page: string) => readonly string[] {
  const typed = runs.flat().map((slot) => slot.typed);
  const asked = parts.flatMap((part) => {
    const kept = satisfying(part, parts, context);
    return kept === null ? [] : [{ kept, text: query.slice(part.start, part.end) }];
  });
  const goals = new Set(context.goals);
  const bodies = parts.flatMap((part) => (part.kind === 'agency' && !part.works ? part.ids : []));
  const instruments = parts.flatMap((part) => (part.kind === 'instrument' && part.ids.length === 1 ? part.ids : []));
  const own = new Set(
    pagesOf(context)([
      ...bodies.map((id) => agencyCode('page', id)),
      ...instruments.filter((id) => !context.held.has(id)).map(recordCode),
      ...placeCodes(parts),
      ...askedBodies(parts),
    ]),
  );
  return (page) =>
    own.has(page)
      ? []
      : [
          ...asked.filter(({ kept }) => !kept.has(page) && !goals.has(page)).map(({ text }) => text),
          ...(words === null ? [] : (words.get(page)?.missing ?? typed)),
        ];
}

/** The pages that have what a part asks for; `null` where the part asks for nothing that a page could lack. */
function satisfying(part: QueryPart, parts: readonly QueryPart[], context: RankContext): ReadonlySet<string> | null {
  const pages = pagesOf(context);
  switch (part.kind) {
    case 'number':
    case 'deadline':
    case 'figure':
      return new Set(context.given.get(part)?.flat());
    case 'agency':
      if (!part.works) return null;
      return new Set(pages(part.ids.flatMap((id) => agencyRoles.map((role) => agencyCode(role, id)))));
    case 'instrument': {
      const held = part.ids.filter((id) => context.held.has(id));
      const place = parts.some((one) => one.kind === 'number');
      if (place && held.length > 0) return null;
      return new Set(
        pages(part.ids.flatMap((id) => [instrumentCode(id), recordCode(id), ...heldCodes(context.held.get(id))])),
      );
    }
    case 'record-kind':
      return context.kinds.get(part.of) ?? null;
    default:
      return null;
  }
}
const agencyRoles = ['page', 'owner', 'helper', 'named'] as const;

const pagesOf =
  ({ lookup }: Pick<RankContext, 'lookup'>): Pages =>
  (codes) => [...new Set(codes.flatMap((code) => [...lookup(code, null).keys()]))];

/** Bodies give lists, times and figures narrow them, kinds sort them: whatever the order of the query. */
const order = (parts: readonly QueryPart[]) => [...parts].sort((a, b) => turn(a) - turn(b));
const turn = ({ kind }: QueryPart) =>
  kind === 'record-kind' || kind === 'question' ? 3 : kind === 'figure' ? 2 : kind === 'deadline' ? 1 : 0;

/** Quoted words must stand in a page as quoted, if any page has them so. */
function fromText(text: ReadonlyMap<string, TextScore>, parts: readonly QueryPart[], context: RankContext): Scores {
  const phrases = parts.some((part) => part.kind === 'phrase') ? [...text].filter(([, one]) => one.phrase) : [];
  const kept = phrases.length > 0 ? phrases : [...text];
  return new Map(kept.map(([page, { score, coverage }]) => [page, { score: score * prior(page, context), coverage }]));
}

function prior(page: string, { hubs, frames, prose }: RankContext): number {
  return hubs.has(page) ? weights.hub : frames.has(page) ? weights.frame : prose.has(page) ? weights.prose : 1;
}

/** Applies a part that is no text: raises, adds or keeps pages. `null` leaves the scores as they are. */
function apply(
  part: QueryPart,
  scores: Scores | null,
  worded: boolean,
  parts: readonly QueryPart[],
  context: RankContext,
): Scores | null {
  const pages = pagesOf(context);
  switch (part.kind) {
    case 'number':
      return lift(scores, context.given.get(part)?.flat() ?? [], 200);
    case 'instrument':
      return applyInstrument(part, scores, parts, pages, context);
    case 'agency':
      return applyAgency(part, scores, worded, parts, pages);
    case 'deadline':
    case 'figure':
      return narrowed(context.given.get(part) ?? [], scores, worded);
    case 'record-kind':
      return scores === null ? null : lower(scores, context.kinds.get(part.of) ?? new Set(), weights.otherKind);
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
    const best = Math.max(1, ...[...raised.values()].map((one) => one.score));
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
    const best = Math.max(0, ...[...(scores?.values() ?? [])].map((one) => one.score));
    return new Map([...(scores ?? []), ...own.map((page) => [page, { score: 2 * best + 1, coverage: 1 }] as const)]);
  }
  const list = lift(lift(lift(lift(null, named, 1), helped, 5), owned, 10), own, 100);
  if (scores === null) return list;
  if (!worded) return intersect(scores, list);
  const raised = new Map(raise(raise(scores, owned, weights.owner), helped, weights.helper));
  const best = Math.max(0, ...[...raised.values()].map((one) => one.score));
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
