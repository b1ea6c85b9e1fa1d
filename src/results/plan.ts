import type { Knowledge } from '../corpus/knowledge.ts';
import type { FigureEntry, Measure, ResultWords } from '../corpus/model/result.ts';
import type { ScenarioRecord, TargetRecord } from '../corpus/model/records.ts';
import type { Localised, Value } from '../corpus/model/values.ts';
import type { RecordWords } from './quote/check-claim.ts';

/** A figure that a record plans for a period. */
export interface PlannedFigure {
  readonly value: Value | null;
  readonly unit: Localised | null;
  /** `null`: only the last day is planned for. */
  readonly from: string | null;
  readonly to: string | null;
  /** What it counts: growth, an index of it (the year before = 100), the average of several years, or the thing itself. */
  readonly measure: Measure | null;
  /** Whether more may be worse. */
  readonly unclear: boolean;
}

/** Every figure that a target or a row of a scenario plans; none for other records. */
export function plannedFigures(id: string, knowledge: Knowledge, words: ResultWords): PlannedFigure[] {
  const target = knowledge.targets.get(id);
  if (target !== undefined) {
    const titles = titlesOf(target, knowledge);
    return [
      {
        value: target.value,
        unit: target.unit,
        from: target.period?.from ?? null,
        to: target.period?.to ?? null,
        measure: measureOf(target, titles, words),
        unclear: has(target.title.vi, words.unclear),
      },
    ];
  }
  const row = knowledge.scenarios.get(id);
  return row === undefined
    ? []
    : row.values.map(({ value, from, to }) => ({
        value,
        unit: row.base,
        from,
        to,
        measure: scenarioMeasure(row, words),
        unclear: has(row.sector.vi, words.unclear),
      }));
}

/** The planned figure that an entry tells of: that of its period, else the only one. */
export function planOf(entry: FigureEntry, plans: readonly PlannedFigure[]): PlannedFigure | null {
  return plans.find((plan) => samePeriod(entry.period, plan)) ?? (plans.length === 1 ? (plans[0] ?? null) : null);
}

/** Whether a period is the planned one; of a plan for a day or year to come, the year that ends with it. */
export function samePeriod(
  period: { readonly from: string; readonly to: string },
  plan: Pick<PlannedFigure, 'from' | 'to'>,
): boolean {
  if (plan.to === null || period.to !== plan.to) return false;
  return plan.from === null ? period.from === `${plan.to.slice(0, 4)}-01-01` : period.from === plan.from;
}

/** Whether a period lies within the planned one. */
export function withinPeriod(
  period: { readonly from: string; readonly to: string },
  plan: Pick<PlannedFigure, 'from' | 'to'>,
): boolean {
  return (plan.from === null || period.from >= plan.from) && (plan.to === null || period.to <= plan.to);
}

/** What a record says of itself: titles and units in both languages and in lower case, and the measure that it plans. */
export function recordWords(id: string, knowledge: Knowledge, words: ResultWords): RecordWords {
  const target = knowledge.targets.get(id);
  const row = knowledge.scenarios.get(id);
  const above = target?.parent == null ? [] : [recordWords(target.parent, knowledge, words).text];
  const said = [
    target?.title,
    target?.unit,
    row?.sector,
    row?.base,
    knowledge.tasks.get(id)?.title,
    knowledge.projects.get(id)?.title,
  ].flatMap((text) => (text == null ? [] : [text.vi, text.en ?? '']));
  const [plan] = plannedFigures(id, knowledge, words);
  return { text: [...said, ...above].join(' · ').normalize('NFC').toLowerCase(), measure: plan?.measure ?? null };
}

function titlesOf(target: TargetRecord, knowledge: Knowledge): string[] {
  const above = target.parent === null ? undefined : knowledge.targets.get(target.parent);
  return [target.title.vi, ...(above === undefined ? [] : titlesOf(above, knowledge))];
}

/** A rate, an index or an average is known by the words of the title or, for a part, of what it is a part of while the unit is the same. */
function measureOf(target: TargetRecord, titles: readonly string[], words: ResultWords): PlannedFigure['measure'] {
  const [own = '', ...above] = titles;
  if (has(own, words.average)) return 'average-growth';
  if (has(own, words.index) || has(target.unit?.vi ?? '', words.index)) return 'index';
  if (has(own, words.growth)) return 'growth';
  // `Công nghiệp và xây dựng` below `Tốc độ tăng trưởng …, bao gồm:`; a title of its own measure (`Tỷ trọng …`) says another thing.
  const plain = /^(?:trong đó:?\s*)?[\p{Lu}]/u.test(own) && !/^(?:tỷ|tỉ|mức|số|tổng|giá trị)\s/iu.test(own);
  const listing = above.find((title) => /bao gồm|trong đó/iu.test(title));
  if (!plain || listing === undefined) return null;
  return has(listing, words.growth) ? 'growth' : null;
}

function scenarioMeasure(row: ScenarioRecord, words: ResultWords): PlannedFigure['measure'] {
  return has(row.base.vi, words.index) ? 'index' : null;
}

function has(text: string, words: readonly string[]): boolean {
  const lower = text.normalize('NFC').toLowerCase();
  return words.some((word) => lower.includes(word));
}
