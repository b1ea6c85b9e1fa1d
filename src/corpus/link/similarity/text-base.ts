import type { TextReader } from './text-reader.ts';
import { Vocabulary, type Weighted } from './vocabulary.ts';

/** The texts of a corpus as several matchers compare them: read once, weighed once. */
export class TextBase {
  readonly read: TextReader;
  readonly vocabulary = new Vocabulary();
  readonly #weighed = new Map<string, Weighted>();

  /** @param texts every text whose words count for rarity; one that stands twice counts once */
  constructor(read: TextReader, texts: Iterable<string>) {
    this.read = read;
    for (const text of new Set(texts)) this.vocabulary.add(read(text));
  }

  /** The weights of a text, whether of the base or not. */
  weigh(text: string): Weighted {
    const known = this.#weighed.get(text);
    if (known) return known;
    const weighted = this.vocabulary.weigh(this.read(text));
    this.#weighed.set(text, weighted);
    return weighted;
  }
}
