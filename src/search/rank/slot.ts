import type { Alternative, Slot } from '../query/types.ts';
import { inverseFrequency } from './posting.ts';
import type { Hit, Lookup, Posting } from './posting.ts';
import { weights } from './weights.ts';

/** What one page has of a slot. */
export interface SlotHit {
  readonly body: number;
  /** Share of the slot's words, 0 to 1. */
  readonly share: number;
  /** Places as [first word, word after the last]. */
  readonly spans: readonly (readonly [number, number])[];
  /** Fields with all words of the slot. */
  readonly fields: readonly string[];
}

export interface SlotHits {
  readonly idf: number;
  /** See `Slot.faint`. */
  readonly faint: boolean;
  readonly pages: ReadonlyMap<string, SlotHit>;
}

/** The best reading of a slot on each page. `pages` is the number of pages in the index. */
export function slotHits(slot: Slot, lookup: Lookup, pages: number): SlotHits {
  const found = new Map<string, SlotHit>();
  let idf = 0;
  for (const alternative of slot.alternatives) {
    const postings = alternative.words.map((word, k) => lookup(word, alternative.toned[k] ?? null));
    const own = postings.map((posting) =>
      inverseFrequency(pages, [...posting.values()].filter((hit) => hit.factor === 1).length),
    );
    const total = own.reduce((sum, value) => sum + value, 0);
    const scale = alternative.weight * (idf > 0 && total > idf ? idf / total : 1);
    for (const [page, hit] of alternativeHits(alternative, postings, own, scale)) {
      const before = found.get(page);
      if (before === undefined || worth(hit) > worth(before))
        found.set(page, before === undefined ? hit : merge(hit, before));
    }
    if (idf === 0) idf = total;
  }
  // Pages that have what is meant, in whatever words.
  const whole = [...found.values()].filter((hit) => hit.share > weights.most).length;
  return {
    idf:
      slot.alternatives.length > 1
        ? Math.min(idf, inverseFrequency(pages, whole) * (slot.alternatives[0]?.words.length ?? 1))
        : idf,
    faint: slot.faint === true,
    pages: found,
  };
}

const worth = (hit: SlotHit) => hit.share * (1 + hit.body) + hit.fields.length * 0.1;
const merge = (hit: SlotHit, other: SlotHit): SlotHit => ({
  ...hit,
  spans: [...hit.spans, ...other.spans],
  fields: [...new Set([...hit.fields, ...other.fields])],
});

function* alternativeHits(
  alternative: Alternative,
  postings: readonly Posting[],
  idfs: readonly number[],
  scale: number,
): Generator<[string, SlotHit]> {
  const total = idfs.reduce((sum, value) => sum + value, 0);
  const typed = alternative.why === 'typed' || alternative.why === 'spelling' || alternative.why === 'keystrokes';
  const candidates = new Set(postings.flatMap((posting) => [...posting.keys()]));
  for (const page of candidates) {
    const hits = postings.map((posting) => posting.get(page));
    const present = hits.filter((hit) => hit !== undefined);
    const whole = present.length === hits.length;
    if (!whole && !typed) continue;
    const spans = whole
      ? runs(present.map((hit) => hit.at))
      : present.flatMap((hit) => hit.at.map((at) => [at, at + 1] as const));
    const inFields = whole
      ? (present[0]?.fields ?? []).filter((field) => present.every((hit) => hit.fields.includes(field)))
      : [];
    const together = spans.length > 0 && whole;
    if (!together && inFields.length === 0 && !typed) continue;
    const printed = present.some((hit) => hit.at.length > 0);
    const fields = hits.length === 1 || together || !printed ? inFields : [];
    const counts =
      together || hits.length === 1
        ? hits.map(() => 1)
        : whole && !printed
          ? hits.map(() => weights.unseen)
          : inChain(hits);
    const have = hits.reduce(
      (sum, hit, k) => sum + (hit === undefined ? 0 : (idfs[k] ?? 0) * hit.factor * (counts[k] ?? 0)),
      0,
    );
    const body =
      hits.reduce((sum, hit, k) => sum + (hit === undefined ? 0 : hit.body * hit.factor * (counts[k] ?? 0)), 0) * scale;
    yield [page, { body, share: total === 0 ? 0 : (have / total) * alternative.weight ** 0.5, spans, fields }];
  }
}

/** How much each word of a term counts where the term does not stand as a whole: fully in the longest part that does, else little. */
function inChain(hits: readonly (Hit | undefined)[]): number[] {
  let best: readonly [number, number] = [0, 0];
  for (let from = 0; from < hits.length; from++) {
    let ends = new Set(hits[from]?.at ?? []);
    let to = from + 1;
    for (; to < hits.length && ends.size > 0; to++) {
      const next = new Set(hits[to]?.at.filter((at) => ends.has(at - 1)) ?? []);
      if (next.size === 0) break;
      ends = next;
    }
    if (ends.size > 0 && to - from > best[1] - best[0] && to - from > 1) best = [from, to];
  }
  return hits.map((_, k) => (k >= best[0] && k < best[1] ? 1 : weights.apart));
}

/** Places where the words follow each other. A word break inside a word may put two words in one place. */
function runs(places: readonly (readonly number[])[]): (readonly [number, number])[] {
  const [first = [], ...rest] = places;
  const sets = rest.map((list) => new Set(list));
  return first
    .filter((at) => sets.every((set, k) => set.has(at + k + 1)))
    .map((at) => [at, at + places.length] as const);
}
