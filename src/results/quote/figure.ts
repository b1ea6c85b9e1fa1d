import type { FigureEntry, ResultWords } from '../../corpus/model/result.ts';
import { parseNumber, type UnitEntry, type UnitTable } from '../../corpus/values/index.ts';
import { endsWithWord, findWords, passageOf, type Place } from './passage.ts';
import { datesIn } from './quoted-date.ts';
import { countedYears, timesIn, yearsIn } from './quoted-time.ts';

/** A figure as a passage prints it. */
export interface PrintedFigure extends Place {
  /** Decimals of the figure, where it is printed in the unit of the entry; `null` where words or another unit multiply it. */
  readonly decimals: number | null;
  /** The step in which it is counted there, in the unit of the entry: 1000 for `90 nghìn tỷ đồng` in `tỷ đồng`, 0.01 for `12,38 %`. */
  readonly step: number;
  /** What the words before it say of the side on which the truth lies. */
  readonly comparator: '=' | '>' | '<' | '≈' | 'range';
  /** Whether the truth may be the figure itself: “at most”, not “below”. */
  readonly inclusive: boolean;
  /** Whether the words before it say that something fell. */
  readonly falls: boolean;
  /**
   * Whether the words around it say that it is a share: of a plan (“101% kế hoạch”), or of another year (“bằng 112% so với cùng kỳ”).
   */
  readonly isShare: boolean;
  /** Whether it is a share of a plan. */
  readonly isOfPlan: boolean;
  /** Where its unit ends. */
  readonly whole: number;
}

const token = /(?<![\p{L}\p{M}]|\d[.,])\d+(?:[.,]\d+)*/gu;

type Words = Pick<
  ResultWords,
  'magnitudes' | 'comparators' | 'behind' | 'inclusive' | 'between' | 'fall' | 'shares' | 'quoted' | 'ordinals'
>;

/**
 * Finds a figure in a passage, in the figures of either language, with the words or the unit that multiply it: 90400 in `tỷ đồng`
 * stands in “trên 90.400 tỷ đồng” and in “90,4 nghìn tỷ”. What is part of a date, of the number of an instrument or says which one of several
 * (“thứ 5”) is no figure. The sign is left to the words before.
 * @returns how the passage prints it, `null` where it does not
 */
export function findFigure(
  quoted: string,
  value: number,
  unit: string,
  units: UnitTable,
  words: Words,
): PrintedFigure | null {
  const passage = passageOf(quoted);
  const taken = takenIn(passage, unit, words);
  const own = units.find(unit);
  const scale = own?.scale ?? 1;
  const vietnamese = isVietnamese(passage);
  for (const match of passage.matchAll(token)) {
    const [digits] = match;
    const at = match.index;
    const end = at + digits.length;
    if (taken.some((place) => place.at < end && place.end > at)) continue;
    if (isBare(passage, { at, end }, own, units, words)) continue;
    for (const { number, decimals } of readings(digits, vietnamese))
      for (const factor of factorsAt(passage, end, own, units, words.magnitudes))
        if (near(number * factor, Math.abs(value) * scale))
          return {
            at,
            end,
            decimals: factor === scale ? decimals : null,
            step: (10 ** -decimals * factor) / scale,
            ...sideOf(passage.slice(0, at), passage.slice(end), words),
            ...shareOf(passage.slice(0, at), passage.slice(end), words),
            whole: wholeEnd(passage, end, units, words.magnitudes),
          };
  }
  return null;
}

/** The number of an instrument: `35/2021/QH15`, `45-NQ/TW`. */
const instrumentNumber = /(?<![\d.,])\d+(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d]*(?:[-/][\p{Lu}\d][\p{L}\d]*)*/gu;

/** Where digits of a passage are no figures: dates, times, years, numbers of instruments. */
function takenIn(passage: string, unit: string, words: Words): Place[] {
  const years = countedYears(passage, words);
  const counted = years === null || words.quoted.year.includes(unit.toLowerCase()) ? [] : [years];
  const numbers = [...passage.matchAll(instrumentNumber)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
  }));
  return [...datesIn(passage, words), ...timesIn(passage, words), ...yearsIn(passage, words), ...counted, ...numbers];
}

/** Whether digits stand without what they count: a year alone, which one of several, or a rate without its sign. */
function isBare(passage: string, { at, end }: Place, own: UnitEntry | null, units: UnitTable, words: Words): boolean {
  if (units.matchAt(passage, end) !== null || magnitudeAfter(passage, end, words.magnitudes) !== null) return false;
  const digits = passage.slice(at, end);
  const rest = passage.slice(end).toLowerCase();
  const before = passage.slice(0, at).toLowerCase();
  if (/^(?:19|20)\d{2}$/u.test(digits)) return true;
  if (own?.kind === 'percent') return !isEnd(before.trimEnd(), rest, words.between);
  if (/[.,]/u.test(digits)) return false;
  const named = endsWithWord(before, words.ordinals.before) || findWords(rest, words.ordinals.behind)[0]?.at === 0;
  // “con số 90”, “tổng số 90”, “chỉ số 90” count.
  return named && !/(?:con|tổng|chỉ)\s+số\s*$/u.test(before);
}

/**
 * What may multiply the digits that end at a place: the unit that follows, else words that do, else nothing but the unit of the entry. Nothing
 * where another unit follows.
 */
function factorsAt(
  passage: string,
  end: number,
  own: UnitEntry | null,
  units: UnitTable,
  magnitudes: Words['magnitudes'],
): readonly number[] {
  const scale = own?.scale ?? 1;
  const printed = units.matchAt(passage, end)?.unit;
  if (printed !== undefined) return own !== null && statesIn(printed, own) ? [printed.scale] : [];
  const magnitude = magnitudeAfter(passage, end, magnitudes);
  if (magnitude === null) return [scale];
  return isOther(passage.slice(magnitude.end), own, units) ? [] : [magnitude.factor, magnitude.factor * scale];
}

/** Whether a figure in one unit states one in another: the same base, or a share of something for a share (`12,8% GRDP` states 12.8 %). */
function statesIn(printed: UnitEntry, own: UnitEntry): boolean {
  // Points of a percentage are no percentage.
  if ((printed.kind === 'percentage-point') !== (own.kind === 'percentage-point')) return false;
  return printed.base === own.base || (own.base === '1' && printed.kind === own.kind);
}

/** Whether another unit stands behind a magnitude: one of the table, or a currency or measure by its capitals (`tỷ EUR`). */
function isOther(rest: string, own: UnitEntry | null, units: UnitTable): boolean {
  if (own === null) return false;
  const known = units.matchAt(rest, 0)?.unit;
  if (known !== undefined) return known.kind !== own.kind || (known.base !== own.base && own.base !== '1');
  const [, capitals = null] = /^\s*([A-Z]{3,})(?![\p{L}\p{M}])/u.exec(rest) ?? [];
  return capitals !== null && !own.vi.includes(capitals) && !own.en.includes(capitals);
}

/**
 * The numbers that digits can stand for: in Vietnamese figures, in English ones. Groups of three, parted as the language of the passage parts
 * thousands, are nothing else: `90.500` in a Vietnamese passage is never 90.5.
 */
function readings(digits: string, inVietnamese: boolean): { readonly number: number; readonly decimals: number }[] {
  const found: { number: number; decimals: number }[] = [];
  const vietnamese = !inVietnamese && /^\d{1,3}(?:,\d{3})+$/u.test(digits) ? null : parseNumber(digits);
  if (vietnamese !== null) found.push({ number: vietnamese, decimals: digits.split(',')[1]?.length ?? 0 });
  const swapped = digits.replace(/[.,]/gu, (mark) => (mark === '.' ? ',' : '.'));
  const english = inVietnamese && /^\d{1,3}(?:\.\d{3})+$/u.test(digits) ? null : parseNumber(swapped);
  if (english !== null) found.push({ number: english, decimals: swapped.split(',')[1]?.length ?? 0 });
  return found;
}

/** A passage with a letter that English does not have. */
const isVietnamese = (passage: string) => /[đĐ\p{M}]/u.test(passage.normalize('NFD'));

/** The product of the words of magnitude that follow: `nghìn tỷ`. */
function magnitudeAfter(
  passage: string,
  offset: number,
  magnitudes: Words['magnitudes'],
): { readonly factor: number; readonly end: number } | null {
  let factor: number | null = null;
  let end = offset;
  for (;;) {
    const next = /^\s*([\p{L}\p{M}]+)/u.exec(passage.slice(end));
    const known = next?.[1] === undefined ? undefined : magnitudes[next[1].toLowerCase()];
    if (next === null || known === undefined) return factor === null ? null : { factor, end };
    factor = (factor ?? 1) * known;
    end += next[0].length;
  }
}

/** What the last words before a figure say of it, of several that fit the longest (`không dưới` is no `dưới`), or the first behind it. */
function sideOf(
  passage: string,
  rest: string,
  words: Pick<Words, 'comparators' | 'behind' | 'inclusive' | 'between' | 'fall'>,
): Pick<PrintedFigure, 'comparator' | 'inclusive' | 'falls'> {
  const { comparators, behind, fall } = words;
  const lower = plain(passage);
  const after = plain(rest).replace(/^\s*(?:%|[\p{L}\p{M}]+(?=\s))?\s*/u, '');
  const found = (['>', '<', '≈'] as const)
    .flatMap((sign) => comparators[sign].map((word) => ({ sign, word })))
    .filter(({ word }) => endsWithWord(lower, [word]))
    .toSorted((a, b) => b.word.length - a.word.length)[0];
  const later = (['>', '<'] as const)
    .flatMap((sign) => behind[sign].map((word) => ({ sign, word })))
    .find(({ word }) => after.startsWith(word));
  const said = found ?? later;
  const side = said?.sign ?? '=';
  const near = lower.split(/\s+/u).slice(-3);
  // A minus, but not the dash of a range: before it stands no figure.
  const minus = /[-−–]$/u.test(lower) && !/[\d%]\s*[-−–]$/u.test(lower);
  return {
    comparator: isEnd(lower, plain(rest), words.between) ? 'range' : side,
    inclusive: said === undefined || words.inclusive.includes(said.word),
    falls: fall.some((word) => near.includes(word)) || minus,
  };
}

/** Whether a figure is one end of a range: `13,6 - 14,2%`, `từ 13,6 đến 14,2%`. */
function isEnd(lower: string, rest: string, between: readonly string[]): boolean {
  const dash = `(?:[-−–]|${between.join('|')})`;
  return (
    new RegExp(`^\\s*%?\\s*${dash}\\s*\\d+(?:[.,]\\d+)*\\s*(?!\\d|/)[%\\p{L}]`, 'u').test(rest) ||
    new RegExp(`(?<![\\d/.,])\\d+(?:[.,]\\d+)*\\s*%?\\s*${dash}$`, 'u').test(lower)
  );
}

/** Whether the words around a figure make it a share of something else. */
function shareOf(passage: string, rest: string, { shares }: Words): Pick<PrintedFigure, 'isShare' | 'isOfPlan'> {
  const after = plain(rest).replace(/^\s*(?:%|phần trăm|per ?cent)\s*/u, '');
  const starts = (words: readonly string[]) => findWords(after, words)[0]?.at === 0;
  const isOfPlan = starts(shares.plan);
  return { isOfPlan, isShare: isOfPlan || (endsWithWord(plain(passage), shares.equals) && starts(shares.base)) };
}

/** Where the unit of a figure ends, words of magnitude included. */
function wholeEnd(passage: string, end: number, units: UnitTable, magnitudes: Words['magnitudes']): number {
  const at = units.matchAt(passage, end)?.end;
  if (at !== undefined) return at;
  const magnitude = magnitudeAfter(passage, end, magnitudes)?.end ?? end;
  return units.matchAt(passage, magnitude)?.end ?? magnitude;
}

function plain(passage: string): string {
  return passage.normalize('NFC').toLowerCase().trimEnd();
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
