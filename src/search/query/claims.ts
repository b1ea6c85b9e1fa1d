import { fold, hasMarks } from '../text/fold.ts';
import { spellings } from '../text/syllable.ts';
import type { QueryToken } from '../text/tokens.ts';

interface PhraseWord {
  readonly text: string;
  readonly folded: string;
  readonly marked: boolean;
}
const known = new Map<string, readonly PhraseWord[]>();
/** The words of a phrase of the tables; there are few of them and they are asked for at every word. */
function wordsOf(phrase: string): readonly PhraseWord[] {
  const words =
    known.get(phrase) ??
    phrase.split(' ').map((text): PhraseWord => ({ text, folded: fold(text), marked: hasMarks(text) }));
  known.set(phrase, words);
  return words;
}

/** The words of a query and which of them a reader has already understood. Readers run one after the other. */
export class Claims {
  readonly tokens: readonly QueryToken[];
  readonly query: string;
  readonly #taken: boolean[];

  constructor(query: string, tokens: readonly QueryToken[]) {
    this.query = query;
    this.tokens = tokens;
    this.#taken = tokens.map(() => false);
  }

  free(from: number, to = from + 1): boolean {
    for (let i = from; i < to; i++) if (this.#taken[i] !== false) return false;
    return from < to && to <= this.tokens.length;
  }

  take(from: number, to: number): { start: number; end: number } {
    for (let i = from; i < to; i++) this.#taken[i] = true;
    return this.place(from, to);
  }

  /** Offsets of words, without taking them. */
  place(from: number, to: number): { start: number; end: number } {
    return { start: this.tokens[from]?.start ?? 0, end: this.tokens[to - 1]?.end ?? 0 };
  }

  /** Whether the words are all that nobody took, but for those that are `passed` over. */
  onlyFree(from: number, to: number, passed: (word: string) => boolean): boolean {
    return this.tokens.every(({ folded }, i) => (i >= from && i < to) || !this.free(i) || passed(folded));
  }

  folded(index: number): string {
    return this.tokens[index]?.folded ?? '';
  }

  /** What stands between a word and the next one. */
  gap(index: number): string {
    return this.query.slice(this.tokens[index]?.end ?? 0, this.tokens[index + 1]?.start ?? this.query.length);
  }

  /**
   * How many free words from `at` spell one of the phrases; the longest counts, 0 when none does. A phrase written with marks is not
   * met by words typed with other ones (`bảo` is no `bao`); marks that were not typed do not matter.
   */
  phrase(at: number, phrases: readonly string[]): number {
    let best = 0;
    for (const phrase of phrases) {
      const words = wordsOf(phrase);
      if (words.length <= best || !this.free(at, at + words.length)) continue;
      if (words.every((word, k) => this.#wrote(at + k, word))) best = words.length;
    }
    return best;
  }

  #wrote(index: number, word: PhraseWord): boolean {
    const token = this.tokens[index];
    if (token?.folded !== word.folded) return false;
    return !token.marked || !word.marked || spellings(word.text).includes(token.text.toLowerCase());
  }

  /** The same, for a phrase that ends before `at`. */
  phraseBefore(at: number, phrases: readonly string[]): number {
    let best = 0;
    for (const phrase of phrases) {
      const length = phrase.split(' ').length;
      if (length > best && at - length >= 0 && this.phrase(at - length, [phrase]) === length) best = length;
    }
    return best;
  }

  /** Whether all words but those from `from` to `to` are phrases of a list. */
  covered(from: number, to: number, phrases: readonly string[]): boolean {
    for (let at = 0; at < this.tokens.length; ) {
      const length = at >= from && at < to ? to - at : this.phrase(at, phrases);
      if (length === 0) return false;
      at += length;
    }
    return true;
  }

  /** Stretches of words that nobody took, with the words' indexes. */
  rest(): (readonly [from: number, to: number])[] {
    const runs: [number, number][] = [];
    this.#taken.forEach((taken, i) => {
      const last = runs.at(-1);
      if (taken) return;
      if (last !== undefined && last[1] === i) last[1] = i + 1;
      else runs.push([i, i + 1]);
    });
    return runs;
  }
}
