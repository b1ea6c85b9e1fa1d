import { comparatorWords, fillerWords, type ComparatorWord } from './comparator-words.ts';
import { tidy } from './fold.ts';
import { figurePattern } from './number.ts';

/** A figure with the words around it, as read from a text. */
export interface FigureExpression {
  /** `tối thiểu`, `<` …; `null` for a plain figure. */
  readonly word: ComparatorWord | null;
  /** Fillers before the figure, lower case: `giảm`, `là`, `từ`. */
  readonly fillers: readonly string[];
  readonly low: string;
  /** The upper figure of a range. */
  readonly high: string | null;
  readonly percent: boolean;
  /** `trở lên`, `trở xuống` behind the figure. */
  readonly bound: 'up' | 'down' | null;
  /** What follows: a unit, a comparison; empty for a bare figure. */
  readonly rest: string;
}

const alternatives = (words: readonly string[]) => words.map((word) => word.replaceAll(' ', String.raw`\s+`)).join('|');

/** The words that may stand before a figure, as the source of a pattern. */
export const leadPattern = String.raw`(?:(?:${alternatives([...comparatorWords.map((word) => word.vi), ...fillerWords])})(?:\s+|(?<=[<>=≤≥≈])|(?=[<>≤≥≈])))`;

/** A figure or a range of figures, as the source of a pattern with the groups `low`, `p1`, `high`, `p2`. */
export const rangePattern = String.raw`(?<low>[-−]?${figurePattern})(?<p1>\s*%)?(?:\s*(?:-|–|—|đến|tới)\s*(?<high>${figurePattern})(?![\d./])(?<p2>\s*%)?)?`;

const whole = new RegExp(String.raw`^(?<lead>${leadPattern}*)${rangePattern}(?<rest>.*)$`, 'isu');

/**
 * Reads a text that is a figure with words around it: `tối thiểu 13%`, `2,5 - 3,0`, `Giảm ít nhất là 10% so với …`.
 * `null` for a text that is something else, among them scales and dates (`1/2000`, `4/9/2018`).
 */
export function readFigure(printed: string): FigureExpression | null {
  const groups = whole.exec(tidy(printed))?.groups;
  if (!groups) return null;
  const { lead = '', low = '', p1, high, p2, rest = '' } = groups;
  const bound = /^\s*trở\s+(lên|xuống)/i.exec(rest);
  const after = bound ? rest.slice(bound[0].length) : rest;
  if (!isUnitOrComparison(after)) return null;
  const words = lead.toLowerCase();
  return {
    word: comparatorWords.find((candidate) => containsWord(words, candidate.vi)) ?? null,
    fillers: fillerWords.filter((candidate) => containsWord(words, candidate)),
    low,
    high: high ?? null,
    percent: p1 !== undefined || p2 !== undefined,
    bound: bound ? (bound[1]?.toLowerCase() === 'lên' ? 'up' : 'down') : null,
    rest: after.trim(),
  };
}

function containsWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  return /[<>≤≥≈]/.test(word) || (!/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + word.length)));
}

/** What may follow a figure: nothing, a unit in words, a comparison (`so với …`). A further figure makes it another text. */
function isUnitOrComparison(rest: string): boolean {
  if (/^[\d./,:\-–+]/.test(rest)) return false;
  return !/\d/.test(rest.replace(/\sso với\s.*$/su, ''));
}
