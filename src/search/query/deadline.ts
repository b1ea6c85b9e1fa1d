import type { DueSpan } from '../text/codes.ts';
import type { Claims } from './claims.ts';
import type { TimeWords } from './data.ts';
import { readSpan } from './span.ts';
import type { DeadlinePart, TimeRelation } from './types.ts';

/**
 * Reads when something is due: a span of time (`span.ts`) with the words before it (`trước ngày`, `sau`, `hạn`), two of them as a stretch
 * (`từ tháng 3 đến tháng 6`), and what is counted from today (`quá hạn`, `sắp đến hạn`). A bare year counts only where it is asked
 * for by such a word or stands alone. Takes the words it understood.
 */
export function readDeadlines(claims: Claims, time: TimeWords, beside: readonly string[] = []): DeadlinePart[] {
  const parts: DeadlinePart[] = [];
  for (let at = 0; at < claims.tokens.length; at++) {
    if (!claims.free(at)) continue;
    const part = readNow(claims, at, time) ?? readTime(claims, at, time, beside);
    if (part === null) continue;
    parts.push(part);
    while (at + 1 < claims.tokens.length && !claims.free(at + 1)) at += 1;
  }
  return parts;
}

/** Takes bare years, with their word (`năm 2021`), as times; of a period, where it is not asked for as such, the last year. */
export function readYears(claims: Claims, time: TimeWords, periods: boolean): DeadlinePart[] {
  return claims.tokens.flatMap((_, at): DeadlinePart[] => {
    const found = claims.free(at) ? readSpan(claims, at, time) : null;
    if (found?.span.kind !== 'year' && !(periods && found?.span.kind === 'period')) return [];
    const due = { ...found.span, before: false, relation: 'in' as const, through: null };
    return [{ kind: 'deadline', ...claims.take(at, at + found.length), due }];
  });
}

/** `quá hạn`, `due soon`. */
function readNow(claims: Claims, at: number, time: TimeWords): DeadlinePart | null {
  for (const relation of ['overdue', 'soon'] as const) {
    const length = claims.phrase(at, time[relation]);
    if (length > 0)
      return {
        kind: 'deadline',
        ...claims.take(at, at + length),
        due: { kind: 'now', year: null, before: false, relation, through: null },
      };
  }
  return null;
}

function readTime(claims: Claims, at: number, time: TimeWords, beside: readonly string[]): DeadlinePart | null {
  const found = readSpan(claims, at, time);
  if (found === null) return null;
  const lead = readLead(claims, at, time, found.span.kind);
  const from = at - lead.length;
  const through = readThrough(claims, at + found.length, time, lead.opens, found.span);
  const end = at + found.length + (through?.length ?? 0);
  const to = end + claims.phrase(end, time.behind);
  const alone = claims.covered(from, to, beside);
  const loose = found.span.kind === 'year' || found.span.kind === 'period';
  if (loose && lead.length === 0 && through === null && to === end && !alone) return null;
  const span = found.span.year === null && through !== null ? { ...found.span, year: through.span.year } : found.span;
  const relation = through !== null ? 'in' : lead.relation;
  return {
    kind: 'deadline',
    ...claims.take(from, to),
    due: { ...span, before: relation === 'before' || relation === 'by', relation, through: through?.span ?? null },
  };
}

/** The end of a stretch: `đến tháng 6`, `to June`; a hyphen counts, `và` only after `giữa`. */
function readThrough(
  claims: Claims,
  at: number,
  time: TimeWords,
  opened: boolean,
  first: DueSpan,
): { readonly span: DueSpan; readonly length: number } | null {
  const hyphen = /^\s*[-–]\s*$/.test(claims.gap(at - 1));
  const word = Math.max(claims.phrase(at, time.through), claims.phrase(at, time.and));
  if (!(opened && word > 0) && !hyphen && !(word > 0 && first.kind !== 'year')) return null;
  const end = readSpan(claims, at + word, time) ?? readSame(claims, at + word, first, time);
  return end === null || end.span.kind === 'recurring' || end.span.kind === 'now'
    ? null
    : { span: end.span, length: word + end.length };
}

/** The second number of `quý 2 đến 3`, `tháng 3-6/2021`: of the same kind as the first. */
function readSame(claims: Claims, at: number, { kind }: DueSpan, time: TimeWords) {
  if (kind !== 'quarter' && kind !== 'month') return null;
  return readSpan(claims, at, time, kind);
}

/** The words before a time: `trước`, `hạn`, `due in`, `cuối`; `opens` where they begin a stretch (`từ`). */
function readLead(
  claims: Claims,
  at: number,
  time: TimeWords,
  kind: DueSpan['kind'],
): { readonly length: number; readonly relation: TimeRelation; readonly opens: boolean } {
  let from = at;
  let relation: TimeRelation = 'in';
  let opens = false;
  const names = ['before', 'by', 'after', 'from', 'due'] as const;
  // A part of a year is a stretch of its own, and `dau nam 2021` may be that of `phấn đấu năm 2021`.
  const read = kind === 'month' || kind === 'quarter' ? ([...names, 'part'] as const) : names;
  for (;;) {
    const lengths = read.map((name) => [name, claims.phraseBefore(from, time[name])] as const);
    const [name, length] = lengths.reduce((best, one) => (one[1] > best[1] ? one : best));
    if (length === 0) return { length: at - from, relation, opens };
    if (name === 'from') opens = true;
    else if (name !== 'due' && name !== 'part' && relation === 'in') relation = name;
    from -= length;
  }
}
