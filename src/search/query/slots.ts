import { fromKeystrokes } from '../text/keystrokes.ts';
import { fold } from '../text/fold.ts';
import { englishStem } from '../text/english.ts';
import { isWellFormed, spellings } from '../text/syllable.ts';
import type { QueryToken } from '../text/tokens.ts';
import { nearest } from './spelling.ts';
import type { Alternative, Slot, Why } from './types.ts';
import type { Thesaurus } from './thesaurus.ts';
import type { WordCounts } from './data.ts';

/** How much a word counts that was not typed. */
const weights: Readonly<Record<Why, number>> = {
  typed: 1,
  keystrokes: 1,
  spelling: 0.9,
  expanded: 0.8,
  contracted: 0.75,
  synonym: 0.7,
  broader: 0.2,
  translated: 0.7,
};

/** What the readers of words need to know. */
export interface WordContext {
  /** Words of the language that is searched. */
  readonly vocabulary: WordCounts;
  /** Forms of a word that the vocabulary has; nothing in a language without endings. */
  readonly forms: (word: string) => readonly string[];
  /** Words of the other language: not to be mended. */
  readonly foreign: (word: string) => boolean;
  readonly thesaurus: Thesaurus;
  /** Common English words: not to be mended. Loaded when some word is unknown. */
  readonly common: ReadonlySet<string>;
  readonly stop: ReadonlySet<string>;
  readonly sounds: readonly (readonly [string, string])[];
  /** The last word may still be being typed. */
  readonly typing: boolean;
  /** Unknown words are read as the nearest known ones. */
  readonly mending: boolean;
}

/** The ways to read a run of words; multi-word terms and abbreviations become one slot. */
export function slotsOf(tokens: readonly QueryToken[], context: WordContext): Slot[] {
  const meant = tokens.map((token, i) => mend(token, context, context.typing && i === tokens.length - 1));
  const slots: Slot[] = [];
  for (let at = 0; at < tokens.length; ) {
    const entry = context.thesaurus.longest(
      meant.map((word) => word.words.join(' ')),
      at,
      meant.map((word) => (word.toned.length === 1 ? (word.toned[0] ?? null) : null)),
    );
    const length = entry?.length ?? 1;
    const span = meant.slice(at, at + length);
    const typed: Alternative = {
      words: span.flatMap((word) => word.words),
      toned: span.flatMap((word) => word.toned),
      weight: Math.min(...span.map((word) => word.weight)),
      why: span.find((word) => word.why !== 'typed')?.why ?? 'typed',
    };
    const text = tokens
      .slice(at, at + length)
      .map((token) => token.text)
      .join(' ');
    const others = (entry?.others ?? []).map(
      ({ words, toned, why }): Alternative => ({ words, toned, weight: weights[why], why }),
    );
    if (!context.stop.has(text.toLowerCase())) slots.push({ typed: text, alternatives: [typed, ...others] });
    at += length;
  }
  return slots;
}

/**
 * A typed word as it is to be looked up: as it stands when the corpus knows it or it is a word otherwise, else from keystrokes, else
 * the nearest word. What is well written is no slip: a Vietnamese syllable, or a common English word, stays as it is.
 */
function mend(token: QueryToken, context: WordContext, unfinished: boolean): Alternative {
  const known = (word: string) =>
    context.vocabulary.has(word) || context.thesaurus.has(word) || context.forms(word).length > 0;
  const toned = token.marked ? (spellings(token.text).at(-1) ?? null) : null;
  const typed: Alternative = { words: [token.folded], toned: [toned], weight: 1, why: 'typed' };
  if (!context.mending || known(token.folded) || /^\d+$/.test(token.folded)) return typed;
  if (isWord(token, context) || token.folded.length < 2) return typed;
  const keys = token.marked ? null : fromKeystrokes(token.text);
  if (keys !== null && known(fold(keys)))
    return { words: [fold(keys)], toned: [keys], weight: weights.keystrokes, why: 'keystrokes' };
  if (context.foreign(token.folded)) return typed;
  if (unfinished && [...context.vocabulary.keys()].some((word) => word.startsWith(token.folded))) return typed;
  const near = nearest(token.folded, context.vocabulary, context.sounds);
  return near === null
    ? typed
    : { words: near, toned: near.map(() => null), weight: weights.spelling, why: 'spelling' };
}

/** A word of one of the two languages, whether the documents have it or not. */
const isWord = (token: QueryToken, { common }: WordContext): boolean =>
  isWellFormed(token.text) || common.has(token.folded) || common.has(englishStem(token.folded));
