import type { DueSpan } from '../text/codes.ts';
import { isWellFormed } from '../text/syllable.ts';
import type { Claims } from './claims.ts';
import type { TimeWords } from './data.ts';
import { readNumber } from './roman.ts';

interface Found {
  readonly span: DueSpan;
  readonly length: number;
}

export const isYear = (text: string): boolean => /^(19|20)\d\d$/.test(text);
const numeric = (text: string, low: number, high: number): number | null => {
  const value = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  return value >= low && value <= high ? value : null;
};
const parted = (gap: string) => /^\s*[/.-]\s*$/.test(gap);

/**
 * Reads a span of time at a word: `quý 4 2021`, `q4/21`, `quý tư`, `tháng 9`, `tháng giêng`, `10/2021`, `20/11`, `20 November 2021`,
 * `năm 2021`, `2021-2025`, `6 tháng đầu năm`, `hằng năm`. Takes no words.
 * @param same the span is of this kind though its word is left out: the `3` of `quý 2 đến 3`
 */
export function readSpan(claims: Claims, at: number, time: TimeWords, same?: 'quarter' | 'month'): Found | null {
  if (same === 'quarter') return readNumbered(claims, at, 0, time, 'quarter');
  if (same === 'month') return readNumbered(claims, at, 0, time, 'month');
  return (
    readRecurring(claims, at, time) ??
    readStretch(claims, at, time) ??
    readQuarter(claims, at, time) ??
    readDate(claims, at, time) ??
    readMonth(claims, at, time) ??
    readYear(claims, at, time)
  );
}

function readRecurring(claims: Claims, at: number, time: TimeWords): Found | null {
  for (const { every, words } of time.recurring) {
    const length = claims.phrase(at, words);
    if (length > 0) return { span: { kind: 'recurring', year: null, every }, length };
  }
  return null;
}

/** `6 tháng đầu năm 2021`, `giữa năm`, `first half of 2021`: months that the tables give. */
function readStretch(claims: Claims, at: number, time: TimeWords): Found | null {
  let best: Found | null = null;
  for (const { months, words } of time.stretches) {
    const length = claims.phrase(at, words);
    if (length > (best?.length ?? 0) && isSure(claims, at, length))
      best = withYear(claims, at, length, time, { kind: 'months', month: months[0], untilMonth: months[1] });
  }
  return best;
}

/** Two words without marks may be other words (`dau nam` of `phấn đấu năm`), but not before a year where they open the query. */
const isSure = (claims: Claims, at: number, length: number): boolean =>
  length > 2 ||
  (at === 0 && isYear(claims.folded(length))) ||
  claims.tokens.slice(at, at + length).some(({ marked }) => marked) ||
  !isWellFormed(claims.folded(at));

/** A year in the words after `at`, with or without `năm`. */
function yearAt(claims: Claims, at: number, time: TimeWords): Found | null {
  const word = claims.phrase(at, time.year);
  const text = claims.folded(at + word);
  return claims.free(at, at + word + 1) && isYear(text)
    ? { span: { kind: 'year', year: Number(text) }, length: word + 1 }
    : null;
}

/** With the year behind it: `2021`, `năm 2021`, and after a stroke its last two digits. */
function withYear(claims: Claims, at: number, length: number, time: TimeWords, span: Omit<DueSpan, 'year'>): Found {
  const year = yearAt(claims, at + length, time);
  if (year !== null) return { span: { ...span, year: year.span.year }, length: length + year.length };
  const short = claims.folded(at + length);
  if (claims.free(at + length) && /^\s*[/-]\s*$/.test(claims.gap(at + length - 1)) && /^[2-4]\d$/.test(short))
    return { span: { ...span, year: 2000 + Number(short) }, length: length + 1 };
  return { span: { ...span, year: null }, length };
}

/** A number behind `quý` or `tháng`: digits, Roman (quarters only) or the word for it (`quý tư`, `tháng mười một`). */
function numberAt(
  claims: Claims,
  at: number,
  time: TimeWords,
  kind: 'quarter' | 'month',
): { readonly value: number; readonly length: number } | null {
  const most = kind === 'quarter' ? 4 : 12;
  if (!claims.free(at)) return null;
  const text = claims.folded(at);
  const digits = kind === 'quarter' ? readNumber(text) : numeric(text, 1, 12);
  if (digits !== null && digits >= 1 && digits <= most) return { value: digits, length: 1 };
  let best: { value: number; length: number } | null = null;
  for (const [word, value] of time.numbers) {
    const length = claims.phrase(at, [word]);
    if (value <= most && length > (best?.length ?? 0)) best = { value, length };
  }
  return best;
}

function readNumbered(claims: Claims, at: number, word: number, time: TimeWords, kind: 'quarter' | 'month') {
  const number = claims.free(at, at + word + 1) ? numberAt(claims, at + word, time, kind) : null;
  return number === null
    ? null
    : withYear(claims, at, word + number.length, time, { kind, [kind]: number.value } as Omit<DueSpan, 'year'>);
}

/**
 * A single letter (`q4`, `t9`) says what it is only beside a year, behind a word for a time (`trước q4`) or where it opens the query:
 * `đường ray q4` is a name.
 */
function lettered(claims: Claims, at: number, time: TimeWords, found: Found | null): Found | null {
  if (found === null) return null;
  const led =
    at === 0 || claims.phraseBefore(at, [...time.due, ...time.part, ...time.before, ...time.by, ...time.after]) > 0;
  return claims.folded(at).length > 1 || found.span.year !== null || led ? found : null;
}

/** The month that a word names; a name that is another word too (`may`) counts beside a day or a year. */
function monthNamed(claims: Claims, at: number, time: TimeWords): number | undefined {
  if (!claims.free(at)) return undefined;
  const beside = claims.tokens[at]?.marked === true ? undefined : time.monthsBesideNumber[claims.folded(at)];
  const counted =
    numeric(claims.folded(at - 1), 1, 31) ?? numeric(claims.folded(at + 1), 1, 31) ?? yearAt(claims, at + 1, time);
  return time.months[claims.folded(at)] ?? (counted === null ? undefined : beside);
}

function readQuarter(claims: Claims, at: number, time: TimeWords): Found | null {
  const ordinal = time.ordinals[claims.folded(at)];
  const after = ordinal === undefined ? 0 : claims.phrase(at + 1, time.quarter);
  if (ordinal !== undefined && after > 0)
    return withYear(claims, at, 1 + after, time, { kind: 'quarter', quarter: ordinal });
  const word = claims.phrase(at, time.quarter);
  return word === 0 ? null : lettered(claims, at, time, readNumbered(claims, at, word, time, 'quarter'));
}

function readMonth(claims: Claims, at: number, time: TimeWords): Found | null {
  const named = monthNamed(claims, at, time);
  if (named !== undefined) return withYear(claims, at, 1, time, { kind: 'month', month: named });
  const word = claims.phrase(at, time.month);
  if (word > 0) return lettered(claims, at, time, readNumbered(claims, at, word, time, 'month'));
  const month = claims.free(at) ? numeric(claims.folded(at), 1, 12) : null;
  const year = claims.folded(at + 1);
  return month !== null && parted(claims.gap(at)) && claims.free(at + 1) && isYear(year)
    ? { span: { kind: 'month', month, year: Number(year) }, length: 2 }
    : null;
}

function readDate(claims: Claims, at: number, time: TimeWords): Found | null {
  const month = monthNamed(claims, at, time);
  const dayAfter = month === undefined || !claims.free(at + 1) ? null : numeric(claims.folded(at + 1), 1, 31);
  if (month !== undefined && dayAfter !== null)
    return withYear(claims, at, 2, time, { kind: 'date', day: dayAfter, month });
  const word = claims.phrase(at, time.day);
  const day = claims.free(at, at + word + 2) ? numeric(claims.folded(at + word), 1, 31) : null;
  if (day === null) return null;
  const next = at + word + 1;
  const ordinal = /^(st|nd|rd|th)$/.test(claims.folded(next)) && claims.gap(next - 1) === '' ? 1 : 0;
  const named = monthNamed(claims, next + ordinal, time);
  if (named !== undefined) return withYear(claims, at, word + 2 + ordinal, time, { kind: 'date', day, month: named });
  const monthWord = claims.phrase(next, time.month);
  const value = claims.free(next, next + monthWord + 1) ? numeric(claims.folded(next + monthWord), 1, 12) : null;
  if (value === null || (monthWord === 0 && !parted(claims.gap(next - 1)))) return null;
  return withYear(claims, at, word + 2 + monthWord, time, { kind: 'date', day, month: value });
}

function readYear(claims: Claims, at: number, time: TimeWords): Found | null {
  const period = claims.phrase(at, time.period);
  const from = yearAt(claims, at + period, time);
  if (from === null) return null;
  const end = at + period + from.length;
  const hyphen = /^\s*[-–]\s*$/.test(claims.gap(end - 1));
  const last = end + (hyphen ? 0 : claims.phrase(end, time.through));
  const until = claims.free(last) && isYear(claims.folded(last)) ? Number(claims.folded(last)) : 0;
  if (until > (from.span.year ?? 0) && (hyphen || last > end || period > 0))
    return { span: { kind: 'period', year: from.span.year, until }, length: last + 1 - at };
  return period > 0 ? null : from;
}
