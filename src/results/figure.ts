import type { FigureEntry, ResultWords } from '../corpus/model/result.ts';
import { parseNumber, type UnitEntry, type UnitTable } from '../corpus/values/index.ts';

/** A figure as a passage prints it. */
export interface PrintedFigure {
  /** Decimals of the figure, where it is printed in the unit of the entry; `null` where words or another unit multiply it. */
  readonly decimals: number | null;
  /** The step in which it is counted there, in the unit of the entry: 1000 for `90 nghìn tỷ đồng` in `tỷ đồng`, 0.01 for `12,38 %`. */
  readonly step: number;
  /** What the words before it say of the side on which the truth lies. */
  readonly comparator: '=' | '>' | '<' | '≈';
  /** Whether the words before it say that something fell. */
  readonly falls: boolean;
  /**
   * Whether the words around it say that it is a share: of a plan (“101% kế hoạch”), or of another year (“bằng 112% so với cùng kỳ”).
   */
  readonly isShare: boolean;
}

const token = /\d+(?:[.,]\d+)*/gu;

type Words = Pick<ResultWords, 'magnitudes' | 'comparators' | 'fall' | 'shares'>;

/**
 * Finds a figure in a passage, in the figures of either language, with the words or the unit that multiply it: 90400 in `tỷ đồng`
 * stands in “trên 90.400 tỷ đồng” and in “90,4 nghìn tỷ”. The sign is left to the words before.
 * @returns how the passage prints it, `null` where it does not
 */
export function findFigure(
  quoted: string,
  value: number,
  unit: string,
  units: UnitTable,
  words: Words,
): PrintedFigure | null {
  const passage = quoted.normalize('NFC');
  const own = units.find(unit);
  const scale = own?.scale ?? 1;
  for (const match of passage.matchAll(token)) {
    const [digits] = match;
    const end = match.index + digits.length;
    const magnitude = magnitudeAfter(passage, end, words.magnitudes);
    const printedUnit = units.matchAt(passage, end)?.unit;
    // What multiplies the digits: the unit that follows, else words that do, else nothing but the unit of the entry.
    const factors =
      printedUnit !== undefined
        ? own !== null && statesIn(printedUnit, own)
          ? [printedUnit.scale]
          : []
        : magnitude !== null
          ? [magnitude, magnitude * scale]
          : [scale];
    for (const { number, decimals } of readings(digits))
      for (const factor of factors)
        if (near(number * factor, Math.abs(value) * scale))
          return {
            decimals: factor === scale ? decimals : null,
            step: (10 ** -decimals * factor) / scale,
            ...before(passage.slice(0, match.index), words),
            isShare: isShare(passage.slice(0, match.index), passage.slice(end), words),
          };
  }
  return null;
}

/** Whether a figure in one unit states one in another: the same base, or a share of something for a share (`12,8% GRDP` states 12.8 %). */
function statesIn(printed: UnitEntry, own: UnitEntry): boolean {
  // Points of a percentage are no percentage.
  if ((printed.kind === 'percentage-point') !== (own.kind === 'percentage-point')) return false;
  return printed.base === own.base || (own.base === '1' && printed.kind === own.kind);
}

/** The numbers that digits can stand for: in Vietnamese figures, in English ones. */
function readings(digits: string): { readonly number: number; readonly decimals: number }[] {
  const found: { number: number; decimals: number }[] = [];
  const vietnamese = parseNumber(digits);
  if (vietnamese !== null) found.push({ number: vietnamese, decimals: digits.split(',')[1]?.length ?? 0 });
  const swapped = digits.replace(/[.,]/gu, (mark) => (mark === '.' ? ',' : '.'));
  const english = parseNumber(swapped);
  if (english !== null) found.push({ number: english, decimals: swapped.split(',')[1]?.length ?? 0 });
  return found;
}

/** The product of the words of magnitude that follow: `nghìn tỷ`. */
function magnitudeAfter(passage: string, offset: number, magnitudes: Words['magnitudes']): number | null {
  let factor: number | null = null;
  let end = offset;
  for (;;) {
    const next = /^\s*([\p{L}\p{M}]+)/u.exec(passage.slice(end));
    const known = next?.[1] === undefined ? undefined : magnitudes[next[1].toLowerCase()];
    if (next === null || known === undefined) return factor;
    factor = (factor ?? 1) * known;
    end += next[0].length;
  }
}

/** What the last words before a figure say of it: of several that fit the longest (`không dưới` is no `dưới`). */
function before(passage: string, { comparators, fall }: Words): Pick<PrintedFigure, 'comparator' | 'falls'> {
  const lower = plain(passage);
  const found = (['>', '<', '≈'] as const)
    .flatMap((sign) => comparators[sign].map((word) => ({ sign, word })))
    .filter(({ word }) => endsWith(lower, word))
    .toSorted((a, b) => b.word.length - a.word.length)[0];
  const near = lower.split(/\s+/u).slice(-3);
  return { comparator: found?.sign ?? '=', falls: fall.some((word) => near.includes(word)) || /[-−]$/u.test(lower) };
}

/** Whether the words around a figure make it a share of something else. */
function isShare(passage: string, rest: string, { shares }: Words): boolean {
  const after = plain(rest).replace(/^\s*(?:%|phần trăm|per ?cent)\s*/u, '');
  const starts = (words: readonly string[]) =>
    words.some((word) => new RegExp(`^${word}(?![\\p{L}\\p{M}])`, 'u').test(after));
  const equals = shares.equals.some((word) => endsWith(plain(passage), word));
  return starts(shares.plan) || (equals && starts(shares.base));
}

function plain(passage: string): string {
  return passage.normalize('NFC').toLowerCase().trimEnd();
}

function endsWith(lower: string, word: string): boolean {
  return lower === word || new RegExp(`[^\\p{L}\\p{M}]${word}$`, 'u').test(lower);
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-9;
}

/** The numbers that an entry states. */
export function numbersOf({ figure }: FigureEntry): number[] {
  return figure === undefined ? [] : [figure.value, figure.min, figure.max].filter((number) => number !== undefined);
}

/** How many words a passage has. */
export function wordCount(passage: string): number {
  return passage.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
