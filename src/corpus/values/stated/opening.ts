import { behindLast, startsWithWord, trimmed, type Stretch } from './clauses.ts';
import { periodBefore, periodWithin } from './periods.ts';
import { actions, leadIns, turns } from './words.ts';

/** The indicator's stretch without lead-ins, and the period that it opens with. */
export function openingOf(text: string, stretch: Stretch): Stretch & { readonly period: string | null } {
  const turn = behindLast(text.slice(stretch.start, stretch.end), turns);
  const opening = withoutLeadIns(text, { start: stretch.start + turn, end: stretch.end });
  if (turn === 0) return opening;
  // `năm 2045 phấn đấu tỷ lệ … đạt 100%`: the time stands before the turn.
  if (opening.start < opening.end) return { ...opening, period: opening.period ?? periodOfTurn(text, stretch, turn) };
  // `Tỷ lệ … phấn đấu đến năm 2025 đạt 30%`: the indicator stands before the turn.
  const word = /\s(?:phấn\s+đấu|bảo\s+đảm|đảm\s+bảo)$/iu.exec(text.slice(stretch.start, stretch.start + turn));
  if (word === null) return opening;
  const before = withoutLeadIns(text, { start: stretch.start, end: stretch.start + word.index });
  const isIndicator =
    !/,\s*$/u.test(text.slice(before.start, stretch.start + word.index)) &&
    startsWithWord(text.slice(before.start, before.end), actions) === null;
  return isIndicator ? { ...before, period: opening.period ?? before.period } : opening;
}

/** The period before a turn: directly before it, else the one that its stretch begins with. */
function periodOfTurn(text: string, stretch: Stretch, turn: number): string | null {
  const before = text.slice(stretch.start, stretch.start + turn);
  const word = turns.find((candidate) => before.toLowerCase().endsWith(candidate)) ?? '';
  const end = stretch.start + turn - word.length;
  return periodWithin(text, { start: stretch.start, end })?.text ?? withoutLeadIns(text, stretch).period;
}

/** A stretch without the lead-ins that it begins with, and the period among them. */
function withoutLeadIns(text: string, stretch: Stretch): Stretch & { readonly period: string | null } {
  let { start } = stretch;
  const { end } = stretch;
  let period: string | null = null;
  for (;;) {
    start = trimmed(text, { start, end }).start;
    const before = periodBefore(text, { start, end });
    const word = before ? null : startsWithWord(text.slice(start, end), leadIns);
    if (!before && word === null) return { start, end, period };
    period = before?.text ?? period;
    start = before?.end ?? start + (word?.length ?? 0);
  }
}
