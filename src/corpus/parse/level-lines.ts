import type { Replacement, SourceLine } from '../model/source-line.ts';
import { annexLabel } from './annex-label.ts';
import { isInvisible, isSpace } from './characters.ts';
import { headRole } from './header-line.ts';
import { printedOffset } from './leaf.ts';
import { isRecipientsHeading, isTypeLine } from './line-kind.ts';
import { beginsSignature } from './signature.ts';
import { spacedLetters } from './spaced-letters.ts';

/**
 * Levels what looks the same on paper, once, so that no reader meets it: no-break spaces, characters without width, words set apart by
 * two spaces, lines indented by a tab, Ð for Đ. Tabs between cells stay, and gaps of three and more spaces, which columns make.
 * `printed` stays as it is, and every offset leads back to it.
 */
export function levelLines(lines: readonly SourceLine[]): readonly SourceLine[] {
  const indented = isIndented(lines);
  return lines.map((line) => {
    const apart = wordsApart.test(line.text) && line.text.length <= longestSpaced ? joinLetters(line) : line;
    const even = uneven.test(apart.text) ? level(apart, indented) : apart;
    return even.text.length <= longestSpaced && loneLetter.test(even.text) ? joinLetters(even) : even;
  });
}

/** No line with letters set apart is longer. */
const longestSpaced = 600;
/** Letters set apart by one space, words by more: the gaps tell where words end, so that they are read before they are levelled. */
const wordsApart = /(?:(?<!\S)\p{L}\.? ){2}.* {2}/u;
/** A letter that stands alone, as letters set apart do. */
const loneLetter = /(?<!\S)\p{L}\.?(?!\S)/u;

/** Letters set apart come together: many on a line, or those that hide the capacity or office of a signatory. */
function joinLetters(line: SourceLine): SourceLine {
  const { spaces, certain } = spacedLetters(line.text);
  if (spaces.length === 0) return line;
  const drop = new Dropper(line);
  let at = 0;
  for (const space of spaces) {
    drop.keep(line.text.slice(at, space));
    drop.drop(space, space + 1);
    at = space + 1;
  }
  drop.keep(line.text.slice(at));
  const joined = drop.line();
  const signs = beginsSignature(joined.text) && !beginsSignature(line.text);
  return certain || signs ? joined : line;
}

/** The first place of a letter that stands for Đ and is another; `null` where there is none. */
export function firstEth(lines: readonly SourceLine[]): { readonly line: number; readonly column: number } | null {
  for (const { number, printed } of lines) {
    const at = printed.search(/[ÐðƉ]/);
    if (at >= 0) return { line: number, column: at + 1 };
  }
  return null;
}

/** What a line that needs no levelling does not hold. */
const uneven = /^[ \t]|[ÐðƉ\u00a0\u00ad\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]| {2}/;
const letters: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ' };
/** No two columns stand closer in a line whose words are set apart by several spaces each. */
const widestWordGap = 4;

/** Whether the lines that stand for themselves (type, motto, articles, annexes, recipients) begin with a tab: half of them or more. */
function isIndented(lines: readonly SourceLine[]): boolean {
  if (!lines.some(({ text }) => /^ *\t/.test(text))) return false;
  let standing = 0;
  let behindTab = 0;
  for (const { text } of lines) {
    const start = text.slice(0, 400);
    const shown = start.trim();
    if (
      shown.includes('\t') ||
      !(
        isTypeLine(shown) ||
        /^Điều \d+[.:]/.test(shown) ||
        isRecipientsHeading(shown) ||
        annexLabel(shown) !== null ||
        headRole(shown) === 'motto'
      )
    )
      continue;
    standing++;
    if (/^ *\t/.test(start)) behindTab++;
  }
  return behindTab > 0 && behindTab * 2 >= standing;
}

function level(line: SourceLine, indented: boolean): SourceLine {
  const { text } = line;
  const drop = new Dropper(line);
  const indent = /^[ \t\u00a0]*/.exec(text)?.[0] ?? '';
  const dropsIndent = indent.includes('\t') ? indented && !text.slice(indent.length).includes('\t') : indent.length > 1;
  let at = 0;
  if (dropsIndent && indent.length < text.length) {
    drop.drop(0, indent.length);
    at = indent.length;
  }
  const spread = isSpread(text);
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isInvisible(code)) {
      drop.drop(at, at + 1);
      at++;
    } else if (isLevelSpace(code)) {
      let end = at;
      while (end < text.length && isLevelSpace(text.charCodeAt(end))) end++;
      const length = end - at;
      // The last space stays, so that the word behind it keeps its own place.
      if (length === 2 || (spread && length <= widestWordGap)) drop.drop(at, end - 1);
      else drop.keep(' '.repeat(length - 1));
      drop.keep(' ');
      at = end;
    } else {
      const letter = text[at] ?? '';
      drop.keep(letters[letter] ?? letter);
      at++;
    }
  }
  return drop.line();
}

/** A space that two words may stand apart by: not a tab, no form feed. */
function isLevelSpace(code: number): boolean {
  return isSpace(code) && (code === 32 || code > 127) && !isInvisible(code);
}

/** Whether more words of a line are set apart by several spaces than by one, as in text that is justified. */
function isSpread(text: string): boolean {
  let single = 0;
  let several = 0;
  for (const gap of text.trim().match(/(?<=\S)[^\S\t]+(?=\S)/g) ?? []) gap.length === 1 ? single++ : several++;
  return several > single && several > 1;
}

/** Writes a line anew without some of its characters and keeps the way back to the printed columns. */
class Dropper {
  readonly #line: SourceLine;
  readonly #parts: string[] = [];
  readonly #dropped: Replacement[] = [];
  readonly #shifts: { readonly from: number; readonly by: number }[] = [];
  #length = 0;
  #by = 0;

  constructor(line: SourceLine) {
    this.#line = line;
  }

  keep(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Leaves a stretch out; within a correction it stays, the reading is as its author wrote it. */
  drop(from: number, to: number): void {
    const { replacements, text } = this.#line;
    if (replacements.some(({ textStart, textEnd }) => textStart < to && textEnd > from)) {
      this.keep(text.slice(from, to));
      return;
    }
    this.#dropped.push({
      correction: null,
      printedStart: printedOffset(this.#line, from),
      printedEnd: printedOffset(this.#line, to),
      textStart: this.#length,
      textEnd: this.#length,
    });
    this.#by += to - from;
    this.#shifts.push({ from: to, by: this.#by });
  }

  line(): SourceLine {
    const text = this.#parts.join('');
    if (this.#line.replacements.length === 0) return { ...this.#line, text, replacements: this.#dropped };
    let shift = 0;
    const moved = this.#line.replacements.map((replacement) => {
      while ((this.#shifts[shift]?.from ?? Number.POSITIVE_INFINITY) <= replacement.textStart) shift++;
      const by = this.#shifts[shift - 1]?.by ?? 0;
      return { ...replacement, textStart: replacement.textStart - by, textEnd: replacement.textEnd - by };
    });
    const replacements = [...moved, ...this.#dropped].sort(
      (a, b) => a.printedStart - b.printedStart || a.printedEnd - b.printedEnd,
    );
    return { ...this.#line, text, replacements };
  }
}
