import type { FigureEntry, Verdict, VerdictGap } from '../corpus/model/result.ts';
import type { Value } from '../corpus/model/values.ts';
import { samePeriod, type PlannedFigure } from './plan.ts';

/** A verdict, or why there is none: exactly one of the two. */
export type Judged =
  | { readonly verdict: Verdict; readonly noVerdict: null }
  | { readonly verdict: null; readonly noVerdict: VerdictGap };

const none = (noVerdict: VerdictGap): Judged => ({ verdict: null, noVerdict });

/**
 * Holds a figure against its plan. Only a final, preliminary or estimated figure of the whole planned period and of the same ground is
 * held against it; growth against an index as 100 + growth; nothing is converted otherwise. More is better unless the plan says at most;
 * where the title leaves that open there is no verdict. A figure that is counted more coarsely than the plan, or “about”, must differ from
 * the plan by more than half its step; “over” can only meet and “nearly” only miss.
 * @param inclusive whether “over” and “below” leave room for the figure itself
 * @param step the step in which the source counts, in the unit of the figure (`findFigure`); `null` where nothing is quoted
 */
export function judgeFigure(
  entry: FigureEntry,
  plan: PlannedFigure | null,
  step: number | null,
  inclusive = true,
): Judged {
  if (entry.kind === 'interim') return none(isEarlier(entry, plan) ? 'earlier' : 'interim');
  if (entry.kind === 'context') return none('context');
  if (entry.kind === 'reported' || entry.status === 'reported') return none('reported');
  if (entry.status === 'announced') return none('announced');
  if (entry.figure === undefined) return none('rank');
  if (entry.differs !== null) return none('differs');
  if (plan?.value == null || (plan.value.min === null && plan.value.max === null)) return none('plan-without-figure');
  if (!samePeriod(entry.period, plan)) return none('period');
  if (entry.territory !== 'old') return none('territory');
  const found = compare(stated(entry, plan, step, inclusive), plan);
  if (found === 'met' || found === 'missed')
    return { verdict: entry.status === 'final' ? found : `${found}-by-estimate`, noVerdict: null };
  return none(found);
}

/** Whether a figure is of a time before the year that ends with the day planned for: no part of what is planned. */
function isEarlier({ period }: FigureEntry, plan: PlannedFigure | null): boolean {
  return plan?.to != null && plan.from === null && period.to < `${plan.to.slice(0, 4)}-01-01`;
}

/** What the source says of a value: from where to where it may lie, in the measure of the plan. */
interface Stated {
  readonly low: number;
  readonly high: number;
  /** Whether the coarseness of figure or plan is what makes it a span. */
  readonly rounded: boolean;
  /** Whether it lies beside its end, not on it: “below 5” is not 5. */
  readonly open: boolean;
}

function stated({ figure }: FigureEntry, plan: PlannedFigure, step: number | null, inclusive: boolean): Stated {
  const shift = figure?.measure === 'growth' && plan.measure === 'index' ? 100 : 0;
  const [low, high] = [(figure?.value ?? figure?.min ?? 0) + shift, (figure?.value ?? figure?.max ?? 0) + shift];
  const fine = planStep(plan.value);
  const own = step ?? fine;
  const half = figure?.comparator === '≈' || own > fine * 1.000001 ? own / 2 : 0;
  const give = half + (plan.value?.comparator === '≈' ? fine / 2 : 0);
  if (figure?.comparator === '>') return { low, high: Infinity, rounded: false, open: !inclusive };
  if (figure?.comparator === '<') return { low: -Infinity, high, rounded: false, open: !inclusive };
  return { low: low - give, high: high + give, rounded: give > 0, open: false };
}

function compare(value: Stated, plan: PlannedFigure): 'met' | 'missed' | 'direction' | 'rounding' | 'one-sided' {
  const { comparator, min, max } = plan.value as Value;
  const unsure = value.rounded ? 'rounding' : 'one-sided';
  // Sums of fractions such as 100 + 13.22 are a hair off.
  const hair = 1e-9 * Math.max(1, Math.abs(min ?? 0), Math.abs(max ?? 0));
  const below = (end: number, orOn: boolean) => (orOn ? value.high <= end + hair : value.high < end - hair);
  const above = (end: number, orOn: boolean) => (orOn ? value.low >= end - hair : value.low > end + hair);
  if (comparator === '<' || comparator === '≤') {
    const most = max ?? min ?? 0;
    const strict = comparator === '<';
    if (below(most, !strict || value.open)) return 'met';
    return above(most, strict || value.open) ? 'missed' : unsure;
  }
  if (plan.unclear && comparator !== '>' && comparator !== '≥') return 'direction';
  const least = min ?? max ?? 0;
  const strict = comparator === '>';
  if (above(least, !strict || value.open)) return 'met';
  return below(least, strict || value.open) ? 'missed' : unsure;
}

/** The step in which a plan counts: its last printed decimal. */
function planStep(value: Value | null): number {
  const digits = /\d+(?:\.\d{3})*(?:,(\d+))?/u.exec(value?.printed ?? '');
  return 10 ** -(digits?.[1]?.length ?? 0);
}
