import type { Weighted } from './vocabulary.ts';

/** A text that shares features with the one asked about, and how much. */
export interface Candidate {
  readonly id: string;
  readonly shared: number;
}

/** A look-up asks with the rarest features of a text only, and only where they are rare: so that it has a bound. */
const PROBES = 48;
const MOST_POSTINGS = 96;

/** Which texts have which feature. A look-up reads at most PROBES × MOST_POSTINGS entries, however many texts there are. */
export class InvertedIndex {
  readonly #postings = new Map<number, string[]>();

  add(id: string, text: Weighted): void {
    for (const key of text.weights.keys()) {
      const list = this.#postings.get(key);
      if (list) list.push(id);
      else this.#postings.set(key, [id]);
    }
  }

  /** The texts that share most with a text, best first, equal ones by id. */
  candidates(text: Weighted, most: number): Candidate[] {
    const probes = [...text.weights]
      .map(([key, weight]) => ({ weight, postings: this.#postings.get(key) }))
      .filter(
        (probe): probe is { weight: number; postings: string[] } => probe.postings !== undefined && probe.weight > 0,
      )
      .sort((a, b) => a.postings.length - b.postings.length || b.weight - a.weight)
      .slice(0, PROBES);
    const shared = new Map<string, number>();
    for (const { weight, postings } of probes) {
      const end = Math.min(postings.length, MOST_POSTINGS);
      for (let n = 0; n < end; n++) {
        const id = postings[n] as string;
        shared.set(id, (shared.get(id) ?? 0) + weight);
      }
    }
    return [...shared]
      .map(([id, sum]) => ({ id, shared: sum }))
      .sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1))
      .slice(0, most);
  }
}
