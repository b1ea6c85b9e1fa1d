import { WORD_END, WORD_START } from './reading.ts';

/** A part of a text. Offsets are 0-based, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The sentences of a text: at a full stop behind a word of more than one letter, a figure or a bracket. */
export function sentencesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const stop of text.matchAll(/(?<=[\p{L}\p{M}\d]{2}|[)”"*])[.](?=\s+[\p{Lu}“])|\n+/gu)) {
    const end = stop.index + stop[0].length;
    if (text.slice(start, end).trim() !== '') found.push({ start: skipSpace(text, start), end });
    start = end;
  }
  if (text.slice(start).trim() !== '') found.push({ start: skipSpace(text, start), end: text.length });
  return found;
}

/** The stretches of a sentence: at `;`, and at a comma before a report that has its own pace (`, kịp thời báo cáo`). */
export function stretchesOf(text: string, sentence: Stretch): Stretch[] {
  const paced = `,\\s*(?=(?:và\\s+)?(?:kịp\\s+thời|định\\s+kỳ)${WORD_END}[^,.;]{0,40}?${WORD_START}báo\\s+cáo${WORD_END})`;
  const found: Stretch[] = [];
  let start = sentence.start;
  const words = text.slice(sentence.start, sentence.end);
  for (const stop of words.matchAll(new RegExp(`;\\s*|${paced}`, 'giu'))) {
    const end = sentence.start + stop.index;
    found.push({ start, end });
    start = skipSpace(text, end + stop[0].length);
  }
  found.push({ start, end: sentence.end });
  return found.filter((piece) => text.slice(piece.start, piece.end).trim() !== '');
}

function skipSpace(text: string, at: number): number {
  return at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0);
}
