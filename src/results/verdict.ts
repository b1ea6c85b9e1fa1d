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
 * @param step the step in which the source counts, in the unit of the figure (`findFigure`); `null` where nothing is quoted
 */
export function judgeFigure(entry: FigureEntry, plan: PlannedFigure | null, step: number | null): Judged {
  if (entry.kind === 'interim') return none('interim');
  if (entry.kind === 'context') return none('context');
  if (entry.kind === 'reported' || entry.status === 'reported') return none('reported');
  if (entry.status === 'announced') return none('announced');
  if (entry.figure === undefined) return none('rank');
  if (entry.differs !== null) return none('differs');
  if (plan?.value == null || (plan.value.min === null && plan.value.max === null)) return none('plan-without-figure');
  if (!samePeriod(entry.period, plan)) return none('period');
  if (entry.territory !== 'old') return none('territory');
  const found = compare(stated(entry, plan, step), plan);
  if (found === 'met' || found === 'missed')
    return { verdict: entry.status === 'final' ? found : `${found}-by-estimate`, noVerdict: null };
  return none(found);
}

/** What the source says of a value: from where to where it may lie, in the measure of the plan. */
interface Stated {
  readonly low: number;
  readonly high: number;
  /** Whether the coarseness of figure or plan is what makes it a span. */
  readonly rounded: boolean;
}

function stated({ figure }: FigureEntry, plan: PlannedFigure, step: number | null): Stated {
  const shift = figure?.measure === 'growth' && plan.measure === 'index' ? 100 : 0;
  const [low, high] = [(figure?.value ?? figure?.min ?? 0) + shift, (figure?.value ?? figure?.max ?? 0) + shift];
  const fine = planStep(plan.value);
  const own = step ?? fine;
  const half = figure?.comparator === '≈' || own > fine * 1.000001 ? own / 2 : 0;
  const give = half + (plan.value?.comparator === '≈' ? fine / 2 : 0);
  if (figure?.comparator === '>') return { low: low, high: Infinity, rounded: false };
  if (figure?.comparator === '<') return { low: -Infinity, high: high, rounded: false };
  return { low: low - give, high: high + give, rounded: give > 0 };
}

function compare(value: Stated, plan: PlannedFigure): 'met' | 'missed' | 'direction' | 'rounding' | 'one-sided' {
  const { comparator, min, max } = plan.value as Value;
  const open = value.rounded ? 'rounding' : 'one-sided';
  // Sums of fractions such as 100 + 13.22 are a hair off.
  const hair = 1e-9 * Math.max(1, Math.abs(min ?? 0), Math.abs(max ?? 0));
  if (comparator === '<' || comparator === '≤') {
    const most = max ?? min ?? 0;
    const strict = comparator === '<';
    if (strict ? value.high < most - hair : value.high <= most + hair) return 'met';
    if (strict ? value.low >= most - hair : value.low > most + hair) return 'missed';
    return open;
  }
  if (plan.unclear && comparator !== '>' && comparator !== '≥') return 'direction';
  const least = min ?? max ?? 0;
  const strict = comparator === '>';
  if (strict ? value.low > least + hair : value.low >= least - hair) return 'met';
  if (strict ? value.high <= least + hair : value.high < least - hair) return 'missed';
  return open;
}

/** The step in which a plan counts: its last printed decimal. */
function planStep(value: Value | null): number {
  const digits = /\d+(?:\.\d{3})*(?:,(\d+))?/u.exec(value?.printed ?? '');
  return 10 ** -(digits?.[1]?.length ?? 0);
}
