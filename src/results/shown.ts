/* What is named of the results of a record where there is room for little: which one stands for all, and what was planned, in words. */
import type { Knowledge } from '../corpus/knowledge.ts';
import type { Language } from '../corpus/model/language.ts';
import type { Listing } from '../corpus/model/records.ts';
import type { ResultRecord } from '../corpus/model/result.ts';
import type { Localised } from '../corpus/model/values.ts';
import { englishOfFigure, formatDate } from '../corpus/values/index.ts';

/**
 * The result that stands for a record: of figures the weightiest on unchanged ground, of events the one that settles the plan or else the
 * last. `null` where nothing is known: figures near to it and forecasts tell nothing of it.
 * @param own results of the record itself, weightiest first
 */
export function headlineOf(own: readonly ResultRecord[]): ResultRecord | null {
  const telling = own.filter(({ kind }) => kind !== 'context');
  const dated = telling.filter(({ date }) => date !== null);
  const figure = telling.find(({ territoryChange }) => territoryChange === null) ?? telling[0];
  return telling[0]?.date == null
    ? (figure ?? null)
    : (dated.find(({ verdict }) => verdict !== null) ?? dated.at(-1) ?? null);
}

/** What is planned for the period or milestone of a result, in words: `13,50 %`, `Năm 2021`; `null` where nothing is. */
export function plannedWords(
  { plan, record, period }: ResultRecord,
  knowledge: Knowledge,
  lang: Language,
): string | null {
  if (plan === null) return null;
  if (period === null) {
    // A date: the milestone's year or the deadline, as the record has it.
    const deadline = knowledge.tasks.get(record)?.deadline?.text;
    if (deadline !== undefined) return pick(deadline, lang);
    return plan.from !== null && plan.to !== null ? spanWords(plan.from, plan.to, lang) : plan.printed;
  }
  const target = knowledge.targets.get(record)?.figure ?? null;
  if (target !== null) return pick(target.whole, lang);
  const figure = lang === 'en' ? (englishOfFigure(plan.printed) ?? plan.printed) : plan.printed;
  const unit = plan.unit === null ? '' : pick(plan.unit, lang);
  return unit.startsWith('%') ? `${figure}${unit}` : `${figure} ${unit}`.trim();
}

/**
 * What a record plans, in words, whether or not anything is known of what came: the figure of a target and its time, the deadline of a
 * task, milestones of a project with their year (being a key project is no plan for a day). Empty where it plans nothing of the kind.
 */
export function planInWords(
  id: string,
  knowledge: Knowledge,
  milestones: Readonly<Record<Listing['milestone'], Readonly<Record<Language, string>>>>,
  lang: Language,
): readonly string[] {
  const target = knowledge.targets.get(id);
  if (target !== undefined) {
    const said = [target.figure?.whole, target.period?.text].flatMap((text) => (text == null ? [] : pick(text, lang)));
    return target.figure === null ? [] : [said.join(' · ')];
  }
  const deadline = knowledge.tasks.get(id)?.deadline?.text;
  if (deadline !== undefined) return [pick(deadline, lang)];
  const named = (knowledge.projects.get(id)?.listings ?? []).flatMap(({ milestone, row }) => {
    const period = knowledge.provisions.get(knowledge.annexOf(row) ?? '')?.period;
    return milestone === 'key' || period?.from == null || period.to === null
      ? []
      : `${milestones[milestone][lang]} ${spanWords(period.from, period.to, lang)}`;
  });
  return [...new Set(named)];
}

/** First and last day in words: the year alone where they are its own. */
function spanWords(from: string, to: string, lang: Language): string {
  const whole = from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
  return whole ? from.slice(0, 4) : `${formatDate(from, lang)} – ${formatDate(to, lang)}`;
}

/** The day, month or year of a source, in words; `null` where it says none. */
export function sourceDate({ source }: Pick<ResultRecord, 'source'>, lang: Language): string | null {
  if (source.date === null) return null;
  const [year, month, day] = source.date.split('-');
  if (day !== undefined) return formatDate(source.date, lang);
  if (month === undefined) return source.date;
  // `1 July 2021` without its day.
  return lang === 'vi' ? `${Number(month)}/${year}` : formatDate(`${source.date}-01`, lang).replace(/^\d+ /u, '');
}

const pick = (text: Localised, lang: Language): string => (lang === 'en' ? (text.en ?? text.vi) : text.vi);
