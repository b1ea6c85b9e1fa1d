import type { Claims } from './claims.ts';
import type { FigureWords } from './data.ts';
import { numberAt } from './number.ts';
import type { AskedFigure, FigurePart } from './types.ts';

interface Unit {
  readonly scale: number;
  readonly unit: string | null;
  /** Words that it takes; a percent sign takes none. */
  readonly length: number;
  readonly named: boolean;
}

/**
 * Reads figures and ranges of figures: `13,5 %`, `14.740 USD`, `trên 5.000 tỷ`, `từ 1.000 đến 2.000 tỷ`, `over 10,000 billion`.
 * With `sure`, only those with a unit are read, which can be nothing else; without, also bare ones with a point, a comma or four digits
 * and more, and any bare number that is the whole query. Takes the words it understood.
 */
export function readFigures(claims: Claims, words: FigureWords, sure: boolean): FigurePart[] {
  const parts: FigurePart[] = [];
  for (let at = 0; at < claims.tokens.length; at++) {
    const found = readFigure(claims, at, words, sure);
    if (found === null) continue;
    parts.push({ kind: 'figure', ...claims.take(found.from, found.to), figure: found.figure });
    at = found.to - 1;
  }
  return parts;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly figure: AskedFigure;
}

function readFigure(claims: Claims, at: number, words: FigureWords, sure: boolean): Found | null {
  const number = numberAt(claims, at);
  if (number === null || partOfLabel(claims, at, at + number.length)) return null;
  const unit = unitBehind(claims, at + number.length, words);
  const end = at + number.length + unit.length;
  const before = unitBefore(claims, at, words);
  const from = at - before.length;
  const through = readThrough(claims, end, words, from);
  const named = unit.named || before.named || through?.unit.named === true;
  const to = through?.to ?? end;
  const lead = readLead(claims, from, words, through !== null);
  const whole = from - lead.length === 0 && to === claims.tokens.length;
  if (!named && (sure || !(number.sure || whole))) return null;
  if (!named && lead.op !== 'is') return null;
  const later = through?.unit.named === true && !unit.named ? through.unit : unit;
  return {
    from: from - lead.length,
    to,
    figure: {
      op: through === null ? lead.op : 'between',
      values: number.values,
      until: through?.values ?? [],
      scale: later.scale,
      unit: before.unit ?? later.unit,
    },
  };
}

/** Digits of a document number, a date or a code: `45-NQ/TW`, `30/6`, `K15`, `4.a`. */
function partOfLabel(claims: Claims, from: number, to: number): boolean {
  const start = claims.tokens[from]?.start ?? 0;
  const end = claims.tokens[to - 1]?.end ?? 0;
  const behind = claims.query.slice(end);
  return (
    /[\p{L}\d/][-/.]?$/u.test(claims.query.slice(0, start)) ||
    /^([-/.]?\p{L}|[-/]\d)/u.test(behind.replace(/^(k|m|%)\b/iu, ''))
  );
}

/** Words of scale and unit behind a number: `nghìn tỷ đồng`, `triệu tấn`, `%`. */
function unitBehind(claims: Claims, at: number, words: FigureWords): Unit {
  if (/^\s*%/.test(claims.gap(at - 1))) return { scale: 1, unit: 'percent', length: 0, named: true };
  let scale = 1;
  let next = at;
  for (let more = true; more; ) {
    const found = longest(claims, next, words.scales);
    more = found.length > 0;
    if (found.entry !== null) scale *= found.entry.scale;
    next += found.length;
  }
  const unit = longest(claims, next, words.units);
  return {
    scale,
    unit: unit.entry?.unit ?? null,
    length: next + unit.length - at,
    named: next > at || unit.length > 0,
  };
}

/** A unit that stands before its number: `VND 4,500 billion`, `USD 6,600`. */
function unitBefore(claims: Claims, at: number, words: FigureWords): Unit {
  for (const { unit, before } of words.units) {
    const length = claims.phraseBefore(at, before);
    if (length > 0) return { scale: 1, unit, length, named: true };
  }
  return { scale: 1, unit: null, length: 0, named: false };
}

function longest<E extends { readonly words: readonly string[] }>(
  claims: Claims,
  at: number,
  entries: readonly E[],
): { readonly entry: E | null; readonly length: number } {
  let best: { entry: E | null; length: number } = { entry: null, length: 0 };
  for (const entry of entries) {
    const length = claims.phrase(at, entry.words);
    if (length > best.length) best = { entry, length };
  }
  return best;
}

/** The upper end of a range: `đến 2.000 tỷ`, `- 22 %`. A bare hyphen needs a unit behind the second number. */
function readThrough(
  claims: Claims,
  at: number,
  words: FigureWords,
  from: number,
): { readonly values: readonly number[]; readonly to: number; readonly unit: Unit } | null {
  const hyphen = /^[\s%]*[-–]\s*$/.test(claims.gap(at - 1)) ? 0 : null;
  const word = claims.phrase(at, words.through);
  const opened = claims.phraseBefore(from, words.from) > 0;
  if (word === 0 && hyphen === null) return null;
  const number = numberAt(claims, at + word);
  if (number === null) return null;
  const unit = unitBehind(claims, at + word + number.length, words);
  if (!unit.named && !opened) return null;
  return { values: number.values, to: at + word + number.length + unit.length, unit };
}

/** `trên`, `dưới`, `khoảng` before a number, and `từ` before a range. */
function readLead(
  claims: Claims,
  at: number,
  words: FigureWords,
  range: boolean,
): { readonly op: AskedFigure['op']; readonly length: number } {
  for (const [op, names] of [
    ['over', words.over],
    ['under', words.under],
    ['is', words.about],
    ...(range ? [['between', words.from] as const] : []),
  ] as const) {
    const length = claims.phraseBefore(at, names);
    if (length > 0) return { op, length };
  }
  return { op: 'is', length: 0 };
}
