import type { DatedEntry, FigureEntry, ResultEntry, ResultRecord } from '../corpus/model/result.ts';
import { formatNumber } from '../corpus/values/index.ts';
import { changeFor, type ResultContext } from './context.ts';
import { judgeDate, plannedDate } from './dates.ts';
import { instrumentName } from '../corpus/naming/titles.ts';
import { findFigure } from './quote/figure.ts';
import { byWeight } from './order.ts';
import { planOf, plannedFigures, samePeriod, type PlannedFigure } from './plan.ts';
import { dateWords, figureWords, periodWords } from './say.ts';
import { judgeFigure, type Judged } from './verdict.ts';

/** The page that shows all results; each has an anchor there. */
const page = 'results/';

/**
 * The records of `results.json`, each with what was planned and the verdict that follows: records in the order in which entries first name them,
 * the results of one by weight (`byWeight`).
 */
export function makeResults(entries: readonly ResultEntry[], context: ResultContext): ResultRecord[] {
  const made = entries.map((entry): ResultRecord => {
    const { id, record, also, kind, status, differs, note, source, quote, entered, checked } = entry;
    const own = kind === 'event' || kind === 'instrument' ? ofDate(entry, context) : ofFigure(entry, context);
    return {
      id: `result/${id}`,
      url: { vi: `/vi/${page}#${id}`, en: `/en/${page}#${id}` },
      record,
      also,
      kind,
      ...own,
      status,
      differs,
      note,
      report: entry.kind === 'reported' ? entry.report : null,
      source: { ...source, quote },
      enteredBy: entered,
      checkedBy: checked,
    };
  });
  return [...Map.groupBy(made, ({ record }) => record).values()].flatMap((list) => list.toSorted(byWeight));
}

type Own = Pick<
  ResultRecord,
  | 'stated'
  | 'when'
  | 'value'
  | 'unit'
  | 'measure'
  | 'rank'
  | 'event'
  | 'milestone'
  | 'instrument'
  | 'date'
  | 'precision'
  | 'period'
  | 'territory'
  | 'territoryChange'
  | 'comparable'
  | 'plan'
  | 'verdict'
  | 'noVerdict'
>;

function ofDate(entry: DatedEntry, { knowledge, words }: ResultContext): Own {
  const plan = plannedDate(entry, knowledge);
  const instrument = entry.kind === 'instrument' ? knowledge.instruments.get(entry.instrument) : undefined;
  return {
    stated: entry.kind === 'event' ? entry.event : instrument === undefined ? null : instrumentName(instrument),
    when: dateWords(entry, words),
    value: null,
    unit: null,
    measure: null,
    rank: null,
    event: entry.kind === 'event' ? entry.event : null,
    milestone: entry.kind === 'event' ? entry.milestone : null,
    instrument: entry.kind === 'instrument' ? entry.instrument : null,
    date: entry.date,
    precision: entry.precision,
    period: null,
    territory: null,
    territoryChange: null,
    comparable: null,
    plan,
    ...judgeDate(entry, plan, knowledge.projects.has(entry.record)),
  };
}

function ofFigure(entry: FigureEntry, context: ResultContext): Own {
  const { knowledge, units, words } = context;
  const { figure, rank = null, period, territory } = entry;
  const plan = planOf(entry, plannedFigures(entry.record, knowledge, words));
  const change = changeFor(entry.record, context);
  const found =
    figure?.value === undefined || entry.quote === null
      ? null
      : findFigure(entry.quote, figure.value, figure.unit, units, words);
  const later = change !== null && period.to >= change.on;
  // What ends on changed ground stands beside the plan, whatever ground it says it counts.
  const judged: Judged =
    later && entry.kind === 'result' && entry.differs === null
      ? { verdict: null, noVerdict: 'territory' }
      : judgeFigure(entry, plan, found?.step ?? null, found?.inclusive ?? true);
  const unit = figure === undefined ? null : units.find(figure.unit);
  const min = figure?.value ?? figure?.min ?? null;
  const max = figure?.value ?? figure?.max ?? null;
  const decimals = found?.decimals ?? undefined;
  const printed = [min, max].flatMap((number) => (number === null ? [] : formatNumber(number, 'vi', decimals)));
  return {
    stated: figureWords(entry, units, words, found?.decimals ?? undefined),
    when: periodWords(period, words),
    value:
      figure === undefined
        ? null
        : {
            printed: [...new Set(printed)].join(' - '),
            comparator: figure.comparator,
            min: figure.comparator === '<' ? null : min,
            max: figure.comparator === '>' ? null : max,
          },
    unit: figure === undefined ? null : { vi: figure.unit, en: unit?.en ?? null },
    measure: figure?.measure ?? null,
    rank,
    event: null,
    milestone: null,
    instrument: null,
    date: null,
    precision: null,
    period,
    territory,
    territoryChange: later ? { on: change.on, note: change.note } : null,
    comparable: comparableOf(entry, plan),
    plan:
      plan?.value != null && (samePeriod(period, plan) || entry.kind === 'interim' || entry.kind === 'result')
        ? { printed: plan.value.printed, unit: plan.unit, from: plan.from, to: plan.to }
        : null,
    ...judged,
  };
}

/** The figure in the measure of the plan, where it counts the same in the same unit; of a range its lower end. */
function comparableOf({ kind, figure, differs }: FigureEntry, plan: PlannedFigure | null): number | null {
  const value = figure?.value ?? figure?.min;
  if (value === undefined || plan === null || differs !== null || (kind !== 'result' && kind !== 'interim'))
    return null;
  return plan.measure === 'index' && figure?.measure === 'growth' ? 100 + value : value;
}
