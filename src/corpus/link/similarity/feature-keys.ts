import { foldWord } from '../../values/index.ts';

/** More words than any corpus has; two keys below it join to a number that is still whole (2^52). */
const MOST = 2 ** 26;

/**
 * Small whole numbers that stand for words and for words in a row, so that texts are compared by numbers and not by strings.
 * The same words have the same key, whatever their spelling (`hoà`/`hòa`) and capitals.
 */
export class FeatureKeys {
  readonly #spellings = new Map<string, number>();
  readonly #words = new Map<string, number>();
  readonly #joined = new Map<number, number>();
  #last = 0;

  /** The key of one word or number. */
  word(printed: string): number {
    const known = this.#spellings.get(printed);
    if (known !== undefined) return known;
    const folded = /^\d/.test(printed) ? printed.toLowerCase().replace(/^0+(?=\d)/, '') : foldWord(printed);
    const key = this.#words.get(folded) ?? ++this.#last;
    this.#words.set(folded, key);
    this.#spellings.set(printed, key);
    return key;
  }

  /** The key of two keys in a row. */
  join(first: number, second: number): number {
    const pair = first * MOST + second;
    const known = this.#joined.get(pair);
    if (known !== undefined) return known;
    const key = ++this.#last;
    this.#joined.set(pair, key);
    return key;
  }
}
