import type { Knowledge } from '../../corpus/knowledge.ts';
import type { ProvisionRecord, TargetRecord } from '../../corpus/model/records.ts';
import type { Localised, Money, Value } from '../../corpus/model/values.ts';
import type { FigureWords } from '../query/data.ts';
import type { RowFigure } from '../records/row.ts';
import { foldedWords } from '../text/tokens.ts';

type Lang = 'vi' | 'en';
export interface FigureContext {
  readonly lang: Lang;
  readonly figures: FigureWords;
  /** Names of the sums of a project, as the interface heads them. */
  readonly sums: Readonly<Record<'total' | 'budget' | 'other', string>>;
}

/** The sums that a row of totals prints. */
export function sumsOf({ sums }: Pick<ProvisionRecord, 'sums'>, context: FigureContext): RowFigure[] {
  return Object.entries({
    total: sums?.totalInvestment,
    budget: sums?.stateBudget,
    other: sums?.otherCapital,
  }).flatMap(([sum, money]) => (money == null ? [] : [moneyFigure(money, sum as 'total', context)]));
}

/** The unit of a table in the terms in which queries name units: `1.000 lượt` is 1000 of `visit`. */
function unitOf(unit: string, words: FigureWords): { readonly scale: number; readonly base: string | null } {
  if (unit.trim() === '%') return { scale: 1, base: 'percent' };
  const lead = /^([\d.]+)\s+/.exec(unit);
  let rest = foldedWords(lead === null ? unit : unit.slice(lead[0].length));
  let scale = lead === null ? 1 : Number(lead[1]?.replaceAll('.', ''));
  const opening = (list: readonly string[]) => {
    const fits = list.map(foldedWords).filter((name) => name.every((word, k) => rest[k] === word));
    return Math.max(0, ...fits.map((name) => name.length));
  };
  for (let more = true; more; ) {
    const found = words.scales.map((one) => ({ ...one, length: opening(one.words) })).find(({ length }) => length > 0);
    more = found !== undefined;
    if (found === undefined) break;
    scale *= found.scale;
    rest = rest.slice(found.length);
  }
  const named = words.units
    .map((one) => ({ ...one, length: opening(one.words) }))
    .sort((a, b) => b.length - a.length)[0];
  return {
    scale,
    base: named !== undefined && named.length > 0 ? named.unit : rest.length > 0 ? rest.join(' ') : null,
  };
}

/** The figure of a target with its unit and period. */
export function targetFigure({ unit, period }: TargetRecord, value: Value, context: FigureContext): RowFigure {
  const vi = unit?.vi ?? '';
  return {
    printed: value.printed,
    min: value.min,
    max: value.max,
    unit: unit === null ? '' : pick(unit, context.lang),
    ...unitOf(vi, context.figures),
    period: period === null ? '' : pick(period.text, context.lang),
  };
}

/** A sum of money, as rows of projects print it. */
export function moneyFigure(
  { amount, printed }: Money,
  sum: 'total' | 'budget' | 'other',
  context: FigureContext,
): RowFigure {
  return {
    printed,
    min: amount,
    max: amount,
    unit: context.lang === 'vi' ? 'tỷ đồng' : 'VND billion',
    scale: 1e9,
    base: 'vnd',
    period: context.sums[sum],
    sum,
  };
}

/** The figures of a row of a scenario. */
export function scenarioFigures(
  { values }: Knowledge['records']['scenarios'][number],
  { lang }: Pick<FigureContext, 'lang'>,
): RowFigure[] {
  return values.map(({ period, value }) => ({
    printed: value.printed,
    min: value.min,
    max: value.max,
    unit: '',
    scale: 1,
    base: null,
    period: pick(period, lang),
  }));
}

const pick = (text: Localised, lang: Lang) => (lang === 'en' ? (text.en ?? text.vi) : text.vi);
