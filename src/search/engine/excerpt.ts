import type { QueryToken } from '../text/tokens.ts';
import { foldedWords, tokenise } from '../text/tokens.ts';
import { hitsOf, piecesOf } from './marks.ts';
import type { MarkedPiece, Marks } from './marks.ts';

/** A quotation out of one line of a page: what it says stands there, character by character. */
export interface Quote {
  readonly pieces: readonly MarkedPiece[];
  /** Whether the line has words before and after it. */
  readonly before: boolean;
  readonly after: boolean;
}

/** What a word weighs that was typed, and one that stands for it: one more of the typed words beats all that may stand around the others. */
const weights = { typed: 30, other: 3 };

/** Words of an excerpt, and of a second quotation for what the first lacks. */
const length = 32;
const further = 14;

interface Line {
  /** The whole line. */
  readonly text: string;
  readonly tokens: readonly QueryToken[];
  readonly hits: readonly boolean[];
  /** Words at its beginning that the title says already. */
  readonly said: number;
}

/**
 * What a page says of a query, quoted: the part of its lines that has most of what is looked for, and where that lacks something that
 * another line has, a part of that one. What the title says is not said again; without any hit it is the beginning of the rest.
 * @param text lines; those that begin with a tab are passed over
 * @returns no quotation where the title says all there is
 */
export function excerptOf(text: string, title: string, marks: Marks): Quote[] {
  const lines = text
    .split('\n')
    .filter((line) => !line.startsWith('\t') && line !== '')
    .map((line): Line => {
      const tokens = tokenise(line);
      return { text: line.normalize('NFC'), tokens, hits: hitsOf(tokens, marks), said: saidBy(title, tokens) };
    })
    .filter(({ tokens, said }) => said < tokens.length);
  const first = bestWindow(lines, new Set(), length, marks);
  if (first === null) return [];
  const found = kindsIn(first);
  const second = found.size === 0 ? null : bestWindow(lines, found, further, marks);
  const more = second !== null && [...kindsIn(second)].some((kind) => !found.has(kind)) ? [second] : [];
  return [first, ...more].map(quoteOf);
}

interface Window {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

/** The stretch of a line with most of what is looked for and not yet found, what was typed before what stands for it; longer runs of neighbours win over scattered words. */
function bestWindow(
  lines: readonly Line[],
  found: ReadonlySet<string>,
  size: number,
  { typed }: Pick<Marks, 'typed'>,
): Window | null {
  let best: Window | null = null;
  let most = -1;
  for (const line of lines) {
    const { tokens, hits, said } = line;
    for (let from = said; from === said || from + size <= tokens.length + 8; from += 4) {
      const window = { line, from, to: Math.min(tokens.length, from + size) };
      const fresh = [...kindsIn(window)]
        .filter((kind) => !found.has(kind))
        .reduce((sum, kind) => sum + (typed.has(kind) ? weights.typed : weights.other), 0);
      const pairs = hits.slice(from, window.to).filter((hit, k) => hit && hits[from + k + 1] === true).length;
      if (fresh + pairs <= most) continue;
      most = fresh + pairs;
      best = window;
    }
  }
  return best;
}

const kindsIn = ({ line, from, to }: Window): Set<string> =>
  new Set(line.tokens.slice(from, to).flatMap(({ folded }, k) => (line.hits[from + k] === true ? [folded] : [])));

function quoteOf({ line, from, to }: Window): Quote {
  const { text, tokens, hits } = line;
  const start = from === 0 ? 0 : (tokens[from]?.start ?? 0);
  const end = to >= tokens.length ? text.length : (tokens[to - 1]?.end ?? text.length);
  const inside = tokens.slice(from, to).map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
  return {
    pieces: piecesOf(text.slice(start, end), inside, hits.slice(from, to)),
    before: start > 0,
    after: end < text.length,
  };
}

/**
 * How many words at the beginning of a line the title has said: all when the whole line stands in it; else the longest end of the title
 * with which the line begins (titles are cut, and begin with a number or a place), if it is more than a chance.
 */
function saidBy(title: string, tokens: readonly QueryToken[]): number {
  const said = foldedWords(title);
  const line = tokens.map(({ folded }) => folded);
  if (` ${said.join(' ')} `.includes(` ${line.join(' ')} `)) return line.length;
  for (let from = 0; from <= said.length - Math.min(3, said.length); from += 1) {
    const end = said.slice(from);
    if (end.length > 0 && end.every((word, k) => line[k] === word)) return end.length;
  }
  return 0;
}
