import type { Feature, FeatureKind } from './features.ts';

/** How much a feature of each kind counts, beside its rarity: a name or the number of a document says more than a common word. */
const kindWeights: Readonly<Record<FeatureKind, number>> = {
  syllable: 0.25,
  figure: 0.25,
  pair: 1,
  triple: 0.6,
  name: 1.6,
  number: 2.5,
};

/** A text as it is compared: feature → weight (kind × rarity), and their sum. */
export interface Weighted {
  readonly weights: ReadonlyMap<number, number>;
  readonly total: number;
}

export const nothing: Weighted = { weights: new Map(), total: 0 };

/** How many texts have which feature, and so how much a feature says. All texts come in before the first question. */
export class Vocabulary {
  readonly #counts = new Map<number, number>();
  readonly #rarities = new Map<number, number>();
  #texts = 0;

  /** Counts the features of one more text. */
  add(features: readonly Feature[]): void {
    this.#texts++;
    this.#rarities.clear();
    for (const key of new Set(features.map((feature) => feature.key)))
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** Inverse document frequency: the natural logarithm of the number of texts for one that has the feature, never below 0. */
  rarity(key: number): number {
    const known = this.#rarities.get(key);
    if (known !== undefined) return known;
    const rarity = Math.max(0, Math.log((this.#texts + 1) / ((this.#counts.get(key) ?? 0) + 0.5)));
    this.#rarities.set(key, rarity);
    return rarity;
  }

  /**
   * The weights of a text, whether counted or not. A feature counts once.
   * @param answerable features that the other side can have at all; what it cannot have weighs half in the sum
   */
  weigh(features: readonly Feature[], answerable?: ReadonlySet<number>): Weighted {
    const weights = new Map<number, number>();
    for (const { key, kind } of features) {
      const weight = this.rarity(key) * kindWeights[kind];
      if (weight > (weights.get(key) ?? 0)) weights.set(key, weight);
    }
    let total = 0;
    for (const [key, weight] of weights) total += answerable === undefined || answerable.has(key) ? weight : weight / 2;
    return { weights, total };
  }
}

/** The weight of what two texts share, by the weights of the first. */
export function sharedWeight(a: Weighted, b: Weighted): number {
  let sum = 0;
  if (a.weights.size <= b.weights.size) {
    for (const [key, weight] of a.weights) if (b.weights.has(key)) sum += weight;
  } else {
    for (const key of b.weights.keys()) sum += a.weights.get(key) ?? 0;
  }
  return sum;
}

/** How much of the first text the second says: 0 to 1. */
export function coverage(a: Weighted, b: Weighted): number {
  return a.total === 0 ? 0 : Math.min(1, sharedWeight(a, b) / a.total);
}

/** How alike two texts are, whichever is longer: twice the shared weight over the sum of both, 0 to 1. */
export function likeness(a: Weighted, b: Weighted): number {
  const all = a.total + b.total;
  return all === 0 ? 0 : Math.min(1, (2 * sharedWeight(a, b)) / all);
}
