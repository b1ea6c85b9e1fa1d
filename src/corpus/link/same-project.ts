import type { Listing } from '../model/records.ts';
import { annexOf } from '../naming/id.ts';
import { round } from './round.ts';
import { headOf, ownerOf, phaseOf } from './project-names.ts';
import { InvertedIndex } from './similarity/inverted-index.ts';
import type { TextReader } from './similarity/text-reader.ts';
import { coverage, likeness, Vocabulary, type Weighted } from './similarity/vocabulary.ts';

/** From these values on two rows list one project; measured against the settled listings of the registry. */
const LIKE = 0.5;
const SAID = 0.9;
/** From this share of its words on, a row is said by another. */
const PART = 0.75;
const CANDIDATES = 24;

/** Two rows of different annexes, compared. */
export interface RowPair {
  readonly from: string;
  readonly to: string;
  readonly relation: 'same' | 'part-of';
  readonly score: number;
  readonly evidence: { readonly vi: string; readonly en: string };
}

interface Row {
  readonly id: string;
  readonly annex: string;
  readonly listing: Listing;
  readonly words: Weighted;
  readonly head: ReadonlySet<number>;
  readonly phase: string | null;
  readonly owner: string | null;
}

/**
 * Which rows of project annexes list the same project, and which list a part of another's. It knows the rows alone, not the registry.
 * One annex lists a project once; so where two of its rows are both said by one row of another annex, they are parts of it, and so is
 * a row that names the other after `thuộc`.
 */
export function matchRows(listings: readonly Listing[], readName: TextReader): RowPair[] {
  const vocabulary = new Vocabulary();
  for (const listing of listings) vocabulary.add(readName(listing.title.vi));
  const index = new InvertedIndex();
  const rows = new Map<string, Row>();
  for (const listing of listings) {
    const title = listing.title.vi;
    const { own, owner } = ownerOf(title);
    const features = readName(own);
    const words = vocabulary.weigh(features);
    rows.set(listing.row, {
      id: listing.row,
      annex: annexOf(listing.row) ?? '',
      listing,
      words,
      head: headOf(features),
      phase: phaseOf(title),
      owner,
    });
    index.add(listing.row, words);
  }

  const pairs: { a: Row; b: Row; like: number; said: number }[] = [];
  for (const a of rows.values()) {
    for (const { id } of index.candidates(a.words, CANDIDATES)) {
      const b = rows.get(id);
      if (b === undefined || b.annex === a.annex) continue;
      pairs.push({ a, b, like: likeness(a.words, b.words), said: coverage(a.words, b.words) });
    }
  }
  pairs.sort((x, y) => y.like - x.like || y.said - x.said || (x.a.id < y.a.id ? -1 : 1));

  const parts = partPairs(pairs, rows, index, (name) => vocabulary.weigh(readName(name)));
  const isPart = new Set(parts.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  const taken = new Set<string>();
  const same: RowPair[] = [];
  for (const { a, b, like, said } of pairs) {
    if (
      a.id > b.id ||
      isPart.has(`${a.id} ${b.id}`) ||
      taken.has(`${a.id} ${b.annex}`) ||
      taken.has(`${b.id} ${a.annex}`)
    )
      continue;
    const back = coverage(b.words, a.words);
    const heads = [...a.head].some((key) => b.head.has(key));
    if (!samePhase(a, b) || !((heads && like >= LIKE) || Math.max(said, back) >= SAID)) continue;
    taken.add(`${a.id} ${b.annex}`).add(`${b.id} ${a.annex}`);
    const score = Math.max(like, heads ? Math.max(said, back) : 0);
    same.push({
      from: a.id,
      to: b.id,
      relation: 'same',
      score: round(score),
      evidence: sameEvidence(score, a.listing, b.listing),
    });
  }
  return [...same, ...parts];
}

function partPairs(
  pairs: readonly { a: Row; b: Row; said: number }[],
  rows: ReadonlyMap<string, Row>,
  index: InvertedIndex,
  weigh: (name: string) => Weighted,
): RowPair[] {
  const found: RowPair[] = [];
  const saidBy = Map.groupBy(
    pairs.filter(({ said }) => said >= PART),
    ({ a, b }) => `${b.id} ${a.annex}`,
  );
  for (const group of saidBy.values()) {
    if (group.length < 2) continue;
    for (const { a, b, said } of group)
      found.push(
        part(a, b, said, {
          vi: `${group.length} hàng của cùng phụ lục đều nằm trong hàng này`,
          en: `${group.length} rows of one annex are all said by this row`,
        }),
      );
  }
  for (const a of rows.values()) {
    if (a.owner === null) continue;
    const owner = weigh(a.owner);
    for (const { id } of index.candidates(owner, CANDIDATES)) {
      const b = rows.get(id);
      if (b === undefined || b.annex === a.annex || b.owner !== null) continue;
      const said = coverage(b.words, owner);
      if (said >= PART)
        found.push(
          part(a, b, said, { vi: `Tên ghi “thuộc ${a.owner}”`, en: `The name says “thuộc ${a.owner}” (belongs to)` }),
        );
    }
  }
  return found;
}

function part(a: Row, b: Row, score: number, evidence: RowPair['evidence']): RowPair {
  return { from: a.id, to: b.id, relation: 'part-of', score: round(score), evidence };
}

/** Phase 1 is not phase 3; a row that states none can be either. */
function samePhase(a: Row, b: Row): boolean {
  return a.phase === null || b.phase === null || a.phase === b.phase;
}

function sameEvidence(score: number, a: Listing, b: Listing): RowPair['evidence'] {
  const percent = Math.round(score * 100);
  const cost =
    a.totalInvestment !== null && a.totalInvestment.amount === b.totalInvestment?.amount
      ? a.totalInvestment.printed
      : null;
  return {
    vi: `Cùng dự án: tên giống nhau ${percent}%${cost === null ? '' : `, cùng tổng mức ${cost} tỷ đồng`}`,
    en: `Same project: name ${percent}% alike${cost === null ? '' : `, same cost (VND ${cost} billion as printed)`}`,
  };
}
