import type { Slot, Understanding } from '../query/types.ts';
import type { QueryToken } from '../text/tokens.ts';
import { foldedWords, tokenise } from '../text/tokens.ts';
import type { SearchData } from './files.ts';

/** A piece of a text; `hit` where the query stands. */
export interface MarkedPiece {
  readonly text: string;
  readonly hit: boolean;
}

/** What of a query is marked in texts. */
export interface Marks {
  /** Folded words, marked wherever they stand. */
  readonly words: ReadonlySet<string>;
  /** Folded words that the reader typed: they count for more than those that stand for them. */
  readonly typed: ReadonlySet<string>;
  /** Runs of folded words, marked only as a whole: `45 nq tw`, `so tai chinh`, `13 5`. */
  readonly runs: readonly (readonly string[])[];
}

/** Names and numbers that a query means, as texts write them: bodies by every name, documents by number, all else as typed. */
export function marksOf(
  { parts, query }: Understanding,
  words: ReadonlySet<string>,
  figures: readonly string[],
  { agencies, instruments }: Pick<SearchData, 'agencies' | 'instruments'>,
): Marks {
  const runs = parts.flatMap((part): string[][] => {
    if ('slots' in part) return part.slots.flatMap(pairsOf);
    const typed = foldedWords(query.slice(part.start, part.end));
    const ids = part.kind === 'agency' || part.kind === 'instrument' ? part.ids : [];
    const bodies = agencies.filter(({ id }) => ids.includes(id)).flatMap(({ names }) => names.map(foldedWords));
    const numbers = instruments
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ number, year, letters, names }) => [
        ...(number === ''
          ? []
          : [
              [number, ...letters],
              [number, year, ...letters],
            ]),
        ...names.map(foldedWords),
      ]);
    return [typed, ...bodies, ...numbers];
  });
  const printed = figures.map(foldedWords);
  const distinct = new Map(
    [...runs, ...printed].map((run) => run.filter((word) => word !== '')).map((run) => [run.join(' '), run]),
  );
  // One letter or a bare word like “year” marks nothing of itself.
  const telling = [...distinct.values()].filter((run) => run.length > 1 || /^\d|^.{4,}/.test(run[0] ?? ''));
  return { words, typed: new Set(foldedWords(query)), runs: telling.toSorted((a, b) => b.length - a.length) };
}

/** The neighbours of each term of several words: what stands in a text of a term in its order is marked. */
const pairsOf = ({ alternatives }: Slot): string[][] =>
  alternatives.flatMap(({ words }) => words.slice(1).map((word, k) => [words[k] ?? '', word]));

/** For each word of a text whether it is marked. */
export function hitsOf(tokens: readonly QueryToken[], { words, runs }: Marks): boolean[] {
  const hits = tokens.map(({ folded }) => words.has(folded));
  for (const run of runs)
    for (let from = 0; from + run.length <= tokens.length; from += 1)
      if (run.every((word, k) => tokens[from + k]?.folded === word)) hits.fill(true, from, from + run.length);
  return hits;
}

/** The whole text in pieces, what is looked for marked; neighbours share one mark. */
export function mark(text: string, marks: Marks): MarkedPiece[] {
  const tokens = tokenise(text);
  return piecesOf(text, tokens, hitsOf(tokens, marks));
}

/** A text in pieces by the hits of its words. Offsets are those of the text. */
export function piecesOf(text: string, tokens: readonly QueryToken[], hits: readonly boolean[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = 0;
  const push = (piece: string, hit: boolean) => {
    const before = pieces.at(-1);
    if (piece === '') return;
    if (before?.hit === hit) pieces[pieces.length - 1] = { text: before.text + piece, hit };
    else pieces.push({ text: piece, hit });
  };
  for (const [i, token] of tokens.entries()) {
    const hit = hits[i] === true;
    const between = text.slice(at, token.start);
    push(between, hit && i > 0 && hits[i - 1] === true && /^(\s*|\S+)$/.test(between));
    push(text.slice(token.start, token.end), hit);
    at = token.end;
  }
  push(text.slice(at), false);
  return pieces;
}
