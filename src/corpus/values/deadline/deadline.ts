import type { Deadline, Localised } from '../../model/values.ts';
import { tidy } from '../fold.ts';
import { calendarRules } from './calendar-rules.ts';
import { conditionRules } from './condition-rules.ts';
import { recurringRules } from './recurring-rules.ts';
import type { DeadlineOptions, DeadlineRule } from './reading.ts';
import { parseTimeSpan } from './time-span.ts';

/** A deadline, or why the text is none that the grammar knows. */
export type DeadlineResult =
  | { readonly deadline: Deadline; readonly reason: null }
  | { readonly deadline: null; readonly reason: string };

const rules: readonly DeadlineRule[] = [...calendarRules, ...recurringRules, ...conditionRules];

/**
 * Reads when something is due, as administrative tables and sentences state it. The first rule that speaks decides.
 * `to` is the last day that still meets the deadline: `trước ngày 20/11/2021` ends on 19 November. Nothing is guessed: a text that no
 * rule reads gives a reason, in the wording "Unexpected X, expected Y".
 * @param text the cell or the phrase, after corrections
 */
export function readDeadline(text: string, options: DeadlineOptions): DeadlineResult {
  const vi = tidy(text);
  const bare = vi.replace(/[.;,]+$/u, '').trim();
  if (bare === '') return { deadline: null, reason: 'Unexpected empty text, expected a deadline' };
  for (const rule of rules) {
    const found = rule(bare, options);
    if (found === null) continue;
    const { en, kind, from, to, every, condition } = found;
    return { deadline: { text: { vi, en }, kind, from, to, every, condition }, reason: null };
  }
  return {
    deadline: null,
    reason: `Unexpected “${bare.slice(0, 80)}”, expected a date, month, quarter, year, period, cycle or condition`,
  };
}

/** As `readDeadline`; `null` for what is not understood. */
export function parseDeadline(text: string, options: DeadlineOptions): Deadline | null {
  return readDeadline(text, options).deadline;
}

/** A stretch of time that a target or plan is for. */
export interface Period {
  readonly text: Localised;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Reads the period of a plan or a target: `giai đoạn 2018 - 2025`, `Năm 2021`, `đến năm 2030`, `Giai đoạn từ nay đến năm 2025`.
 * @param issued date of the document, the beginning of `từ nay`
 */
export function parsePeriod(text: string, issued: string | null = null): Period | null {
  const vi = tidy(text).replace(/[.:;,]+$/u, '');
  const span = parseTimeSpan(vi, issued);
  return span && { text: { vi, en: span.en }, from: span.from, to: span.to };
}
