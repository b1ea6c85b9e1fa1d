/** A stretch of a text. Offsets are 0-based, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The clauses of a text: what stands between `.`, `;` and `:` outside brackets, and the number of the sentence each belongs to. */
export function clauseStretches(text: string): (Stretch & { readonly sentence: number })[] {
  const clauses: (Stretch & { sentence: number })[] = [];
  let start = 0;
  let sentence = 0;
  let depth = 0;
  const close = (end: number) => {
    if (text.slice(start, end).trim() !== '') clauses.push({ start, end, sentence });
    start = end + 1;
  };
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '(') depth += 1;
    if (character === ')') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (character === ';' || character === ':') close(index);
    if (character === '.' && /^(?:\s|$|\/)/.test(text.slice(index + 1))) {
      close(index);
      sentence += 1;
    }
  }
  close(text.length);
  return clauses;
}

/** Where a part of a clause that begins at `from` ends: the next comma outside brackets, or the clause's end. */
export function endOfPart(text: string, from: number, clauseEnd: number): number {
  let depth = 0;
  for (let index = from; index < clauseEnd; index++) {
    const character = text[index];
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === ',' && depth <= 0 && !/^\d/.test(text.slice(index + 1))) return index;
  }
  return clauseEnd;
}

/** The stretch without white space and commas at its ends, and without a bullet. */
export function trimmed(text: string, { start, end }: Stretch): Stretch {
  let first = start;
  let last = end;
  while (first < last && (/[\s,]/.test(text[first] ?? '') || /^[-–+]\s/.test(text.slice(first)))) first += 1;
  while (last > first && /[\s,]/.test(text[last - 1] ?? '')) last -= 1;
  return { start: first, end: last };
}

/** Whether one of the words stands at the beginning of the text, whole. Gives the word as it stands there. */
export function startsWithWord(text: string, words: readonly string[]): string | null {
  const lower = text.toLowerCase();
  const word = words
    .filter((candidate) => lower.startsWith(candidate) && !/^[\p{L}\p{M}]/u.test(text.slice(candidate.length)))
    .sort((a, b) => b.length - a.length)[0];
  return word === undefined ? null : text.slice(0, word.length);
}

/** Offset behind the last of the words that stands whole in the text; 0 when none does. */
export function behindLast(text: string, words: readonly string[]): number {
  const lower = text.toLowerCase();
  let behind = 0;
  for (const word of words) {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
      const whole = !/[\p{L}\p{M}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{M}]/u.test(text.charAt(at + word.length));
      if (whole) behind = Math.max(behind, at + word.length);
    }
  }
  return behind;
}
