import { fold } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';

/** A piece of an excerpt; `hit` where the query's words stand. */
export interface ExcerptPiece {
  readonly text: string;
  readonly hit: boolean;
}

/** Words before and after the part that is shown. */
const size = 32;

/**
 * The part of a text that has most of the words looked for, in the text's own writing.
 * Longer stretches of neighbours win over scattered words; without any word it is the beginning.
 */
export function excerptAround(text: string, words: ReadonlySet<string>, length = size): ExcerptPiece[] {
  const tokens = tokenise(text);
  const hits = tokens.map((token) => words.has(token.folded));
  let best = 0;
  let most = -1;
  for (let from = 0; from === 0 || from + length <= tokens.length + 8; from += 4) {
    const part = hits.slice(from, from + length);
    const kinds = new Set(
      tokens
        .slice(from, from + length)
        .filter((_, k) => part[k])
        .map((token) => token.folded),
    ).size;
    const pairs = part.filter((hit, k) => hit && part[k + 1] === true).length;
    if (kinds * 3 + pairs > most) {
      most = kinds * 3 + pairs;
      best = from;
    }
  }
  const first = tokens[best];
  const last = tokens[Math.min(tokens.length, best + length) - 1];
  if (first === undefined || last === undefined) return [{ text, hit: false }];
  const start = best === 0 ? 0 : first.start;
  const end = best + length >= tokens.length ? text.length : last.end;
  const marked = mark(text.slice(start, end), words);
  return [
    ...(start > 0 ? [{ text: '… ', hit: false }] : []),
    ...marked,
    ...(end < text.length ? [{ text: ' …', hit: false }] : []),
  ];
}

/** The whole text in pieces, the words looked for marked; neighbours share one mark. */
export function mark(text: string, words: ReadonlySet<string>): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  let at = 0;
  const push = (piece: string, hit: boolean) => {
    const before = pieces.at(-1);
    if (piece === '') return;
    if (before?.hit === hit) pieces[pieces.length - 1] = { text: before.text + piece, hit };
    else pieces.push({ text: piece, hit });
  };
  let after = false;
  for (const token of tokenise(text)) {
    const hit = words.has(fold(token.text));
    push(text.slice(at, token.start), hit && after && /^\s*$/.test(text.slice(at, token.start)));
    push(text.slice(token.start, token.end), hit);
    at = token.end;
    after = hit;
  }
  push(text.slice(at), false);
  return pieces;
}
