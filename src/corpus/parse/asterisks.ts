import type { SourceLine } from '../model/source-line.ts';

/**
 * Which asterisks are markup. Only a pair round words is (`**đậm**`, `*nghiêng*`); a mark of a note (`(*)`, `Nắng*`) is text.
 */

/** Behind an opening mark and before a closing one: what a word begins and ends with. */
const wordBegins = /[\p{L}\p{N}“"‘'(<–-]/u;
const wordEnds = /[\p{L}\p{N}.,;:!?…)”"’'%>/–-]/u;
/** Before an opening asterisk and behind a closing one: where a word's own asterisk (`3*4`, `Nắng*`) cannot stand. */
const beforeWord = /[\s(“"‘'>*–-]/u;
const behindWord = /[\s.,;:!?…)”"’'</*–-]/u;
/** Two asterisks may stand round words that run over so many lines; a single one closes on its line. */
const longestPair = 8;

interface Opened {
  readonly index: number;
  readonly offset: number;
}

/** Lines with the offsets of their asterisks that are markup. A pair crosses neither a blank line nor the border of a cell. */
export function withMarkup(lines: readonly SourceLine[]): readonly SourceLine[] {
  if (!lines.some((line) => line.text.includes('*'))) return lines;
  const found = new Map<number, Set<number>>();
  const add = (index: number, offset: number) => {
    const offsets = found.get(index);
    if (offsets === undefined) found.set(index, new Set([offset]));
    else offsets.add(offset);
  };
  let opened = new Map<number, Opened>();
  lines.forEach(({ text }, index) => {
    if (text.trim() === '') opened = new Map();
    if (!text.includes('*')) {
      if (text.includes('\t')) opened = new Map();
      return;
    }
    opened.delete(1);
    let cell = text.indexOf('\t');
    for (const { 0: run, index: offset } of text.matchAll(/\*+/g)) {
      if (cell >= 0 && cell < offset) {
        opened = new Map();
        while (cell >= 0 && cell < offset) cell = text.indexOf('\t', cell + 1);
      }
      const before = text[offset - 1] ?? ' ';
      const behind = text[offset + run.length] ?? ' ';
      const open = opened.get(run.length);
      const double = run.length > 1;
      if (
        open !== undefined &&
        index - open.index <= longestPair &&
        wordEnds.test(before) &&
        (double || behindWord.test(behind))
      ) {
        add(open.index, open.offset);
        add(index, offset);
        opened.delete(run.length);
      } else if (run.length <= 3 && wordBegins.test(behind) && (double || beforeWord.test(before)))
        opened.set(run.length, { index, offset });
    }
  });
  return lines.map((line, index) => {
    const markup = found.get(index);
    return markup === undefined ? line : { ...line, markup };
  });
}
