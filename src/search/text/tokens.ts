import { fold, hasMarks } from './fold.ts';

/** A word of a text: letters, or digits, with nothing between them. `K15` and `45NQ` are two words each. */
export interface QueryToken {
  /** As written, NFC. */
  readonly text: string;
  readonly folded: string;
  /** Written with a mark or đ: its tone and hats count. */
  readonly marked: boolean;
  /** Offsets in the text, 0-based, half-open. */
  readonly start: number;
  readonly end: number;
}

const word = /\p{N}+|[\p{L}\p{M}]+/gu;

/** Words met before, folded: a site has some thousands, each again and again. */
const known = new Map<string, { readonly folded: string; readonly marked: boolean }>();
/** So many are kept, lest a page that stays open for long grows without end. */
const most = 50_000;

function folding(text: string): { readonly folded: string; readonly marked: boolean } {
  const found = known.get(text);
  if (found !== undefined) return found;
  const made = { folded: fold(text), marked: hasMarks(text) };
  if (known.size < most) known.set(text, made);
  return made;
}

/** The words of a text in order. The text is read as NFC. Offsets are those of the NFC text. */
export function tokenise(text: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  for (const match of text.normalize('NFC').matchAll(word)) {
    const at = match.index;
    tokens.push({
      text: match[0],
      ...folding(match[0]),
      start: at,
      end: at + match[0].length,
    });
  }
  return tokens;
}

/** The folded words of a text. */
export function foldedWords(text: string): string[] {
  return tokenise(text).map((token) => token.folded);
}
