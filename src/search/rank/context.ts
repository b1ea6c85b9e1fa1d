import type { Asked, QueryPart } from '../query/types.ts';
import type { Lookup } from './posting.ts';

/** The pages that the records give for a part of a query (a place, a time, a figure): groups, the best first, each in its order. */
export type PartPages = readonly (readonly string[])[];

export interface RankContext {
  readonly lookup: Lookup;
  /** The language of the index parts its words into syllables. */
  readonly syllables: boolean;
  /** Number of pages in the index. */
  readonly pages: number;
  /** Where the name of a page stands among the words of its text, [first word, word after the last]. */
  readonly nameOf: (page: string) => readonly [number, number];
  /** What the records give for parts of the query; a part without an entry leads nowhere. */
  readonly given: ReadonlyMap<QueryPart, PartPages>;
  /** Pages of goals of the year that the query names, when it asks for no more than that. */
  readonly goals: readonly string[];
  /** Ids of the documents that the site holds, by instrument id. */
  readonly held: ReadonlyMap<string, string>;
  /** Pages that only gather links, pages that only head others, pages of prose, and the pages of each kind that the query names. */
  readonly hubs: ReadonlySet<string>;
  /** Pages of cited documents, where the query asks for one by its type and what it is about: `nghị quyết về …`. */
  readonly documents: ReadonlySet<string>;
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

/** The kinds of records that a word for a kind asks for: a goal is stated by its clause and by its figures. */
export const kindsNamed = (of: string): readonly string[] => (of === 'goal' ? ['goal', 'target'] : [of]);

/** The pages of such records. */
export const pagesOfKind = (of: string, { kinds }: Pick<RankContext, 'kinds'>): ReadonlySet<string> =>
  new Set(kindsNamed(of).flatMap((kind) => [...(kinds.get(kind) ?? [])]));

/** The pages that have one of the codes. */
export type Pages = (codes: readonly string[]) => string[];

export const pagesOf =
  ({ lookup }: Pick<RankContext, 'lookup'>): Pages =>
  (codes) => [...new Set(codes.flatMap((code) => [...lookup(code, null).keys()]))];
