import type { Claims } from './claims.ts';
import type { TimeWords } from './data.ts';
import { readNumber } from './roman.ts';
import type { DeadlinePart, AskedDue } from './types.ts';

type Found = { readonly due: Omit<AskedDue, 'before'>; readonly length: number };

const isYear = (text: string) => /^(19|20)\d\d$/.test(text);
const numeric = (text: string, low: number, high: number): number | null => {
  const value = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  return value >= low && value <= high ? value : null;
};

/**
 * Reads when something is due: `quý 4 2021`, `Q4/2021`, `tháng 9`, `10/2021`, `20/11`, `20 November 2021`, `năm 2021`,
 * `hằng năm`, with the words before it (`trước ngày`, `hạn`). A bare year counts only where it is asked for by such a word or stands alone.
 * Takes the words it understood.
 */
export function readDeadlines(claims: Claims, time: TimeWords): DeadlinePart[] {
  const parts: DeadlinePart[] = [];
  for (let at = 0; at < claims.tokens.length; at++) {
    if (!claims.free(at)) continue;
    const found =
      readRecurring(claims, at, time) ??
      readQuarter(claims, at, time) ??
      readDate(claims, at, time) ??
      readMonth(claims, at, time) ??
      readYear(claims, at, time);
    if (found === null) continue;
    const lead = readLead(claims, at, time);
    const alone = at - lead.length === 0 && at + found.length === claims.tokens.length;
    if ((found.due.kind === 'year' || found.due.kind === 'period') && lead.length === 0 && !alone) continue;
    const { start, end } = claims.take(at - lead.length, at + found.length);
    parts.push({ kind: 'deadline', start, end, due: { ...found.due, before: lead.before } });
    at += found.length - 1;
  }
  return parts;
}

/** The words before a time: `trước`, `hạn`, `due in`. */
function readLead(claims: Claims, at: number, time: TimeWords): { readonly length: number; readonly before: boolean } {
  let from = at;
  let before = false;
  for (;;) {
    const early = claims.phraseBefore(from, time.before);
    const plain = early > 0 ? 0 : claims.phraseBefore(from, time.due);
    if (early === 0 && plain === 0) return { length: at - from, before };
    before ||= early > 0;
    from -= early + plain;
  }
}

function readRecurring(claims: Claims, at: number, time: TimeWords): Found | null {
  for (const { every, words } of time.recurring) {
    const length = claims.phrase(at, words);
    if (length > 0) return { due: { kind: 'recurring', year: null, every }, length };
  }
  return null;
}

/** A year in the words after `at`, with or without `năm`. */
function yearAt(claims: Claims, at: number, time: TimeWords): Found | null {
  const word = claims.phrase(at, time.year);
  const text = claims.folded(at + word);
  return claims.free(at, at + word + 1) && isYear(text)
    ? { due: { kind: 'year', year: Number(text) }, length: word + 1 }
    : null;
}

function withYear(
  claims: Claims,
  at: number,
  length: number,
  time: TimeWords,
  due: Omit<AskedDue, 'before' | 'year'>,
): Found {
  const year = yearAt(claims, at + length, time);
  return { due: { ...due, year: year?.due.year ?? null }, length: length + (year?.length ?? 0) };
}

/** After a single letter (`Q4`, `T9`) a time needs its year, or to be the whole query: `nhà ga T2` is none. */
function lettered(claims: Claims, at: number, found: Found): Found | null {
  const whole = at === 0 && found.length === claims.tokens.length;
  return claims.folded(at).length > 1 || found.due.year !== null || whole ? found : null;
}

function readQuarter(claims: Claims, at: number, time: TimeWords): Found | null {
  const ordinal = time.ordinals[claims.folded(at)];
  const after = ordinal === undefined ? 0 : claims.phrase(at + 1, time.quarter);
  if (ordinal !== undefined && after > 0)
    return withYear(claims, at, 1 + after, time, { kind: 'quarter', quarter: ordinal });
  const word = claims.phrase(at, time.quarter);
  if (word === 0 || !claims.free(at, at + word + 1)) return null;
  const value = readNumber(claims.folded(at + word));
  return value === null || value > 4
    ? null
    : lettered(claims, at, withYear(claims, at, word + 1, time, { kind: 'quarter', quarter: value }));
}

function readMonth(claims: Claims, at: number, time: TimeWords): Found | null {
  const named = time.months[claims.folded(at)];
  if (named !== undefined) return withYear(claims, at, 1, time, { kind: 'month', month: named });
  const word = claims.phrase(at, time.month);
  const month = claims.free(at, at + word + 1) ? numeric(claims.folded(at + word), 1, 12) : null;
  if (month === null) return null;
  if (word > 0) return lettered(claims, at, withYear(claims, at, word + 1, time, { kind: 'month', month }));
  const year = claims.folded(at + 1);
  const parted = /^\s*[/.-]\s*$/.test(claims.gap(at)) && claims.free(at + 1) && isYear(year);
  return parted ? { due: { kind: 'month', month, year: Number(year) }, length: 2 } : null;
}

function readDate(claims: Claims, at: number, time: TimeWords): Found | null {
  const word = claims.phrase(at, time.day);
  const day = claims.free(at, at + word + 2) ? numeric(claims.folded(at + word), 1, 31) : null;
  if (day === null) return null;
  const next = at + word + 1;
  const named = time.months[claims.folded(next)];
  if (named !== undefined) return withYear(claims, at, word + 2, time, { kind: 'date', day, month: named });
  const monthWord = claims.phrase(next, time.month);
  const month = claims.free(next, next + monthWord + 1) ? numeric(claims.folded(next + monthWord), 1, 12) : null;
  const parted = /^\s*[/.-]\s*$/.test(claims.gap(next - 1));
  if (month === null || (monthWord === 0 && !parted)) return null;
  return withYear(claims, at, word + 2 + monthWord, time, { kind: 'date', day, month });
}

function readYear(claims: Claims, at: number, time: TimeWords): Found | null {
  const period = claims.phrase(at, time.period);
  const from = yearAt(claims, at + period, time);
  if (from === null) return null;
  const until = claims.folded(at + period + from.length);
  const range =
    /^\s*[-–]\s*$/.test(claims.gap(at + period + from.length - 1)) &&
    isYear(until) &&
    claims.free(at + period + from.length);
  if (range)
    return { due: { kind: 'period', year: from.due.year, until: Number(until) }, length: period + from.length + 1 };
  return period > 0 ? null : from;
}
