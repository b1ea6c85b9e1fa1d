import { formatDate } from '../../corpus/values/index.ts';
import type { ResultRecord } from '../../corpus/model/result.ts';
import type { Lang } from '../../i18n/languages.ts';
import { figureOf } from '../cell-figures.ts';
import { langAttribute, wording } from '../localised.ts';
import { knowledge, records } from '../records.ts';
import { strings } from '../settings.ts';
import { gapWords, verdictWords } from '../../i18n/result-words.ts';
import type { TagTone } from '../tones.ts';
import type { Verdict } from '../../corpus/model/result.ts';

/** The colour of a verdict, as quiet as any tag's: it never stands without its words. */
export const verdictTones = {
  met: 'leaf',
  'met-by-estimate': 'leaf',
  missed: 'amber',
  'missed-by-estimate': 'amber',
  'done-in-time': 'leaf',
  'done-late': 'amber',
} as const satisfies Readonly<Record<Verdict, TagTone>>;

/** What came of a record itself, weightiest first. */
export function resultsFor(id: string): readonly ResultRecord[] {
  return knowledge.resultsOf(id).filter(({ record }) => record === id);
}

/** Results of other records that bear on one. */
export function resultsBeside(id: string): readonly ResultRecord[] {
  return knowledge.resultsOf(id).filter(({ record }) => record !== id);
}

/** Whether anything is known of what came of a record; figures near to it and forecasts tell nothing of it. */
export function isKnown(id: string): boolean {
  return resultsFor(id).some(({ kind }) => kind !== 'context');
}

/** The result that a list names: of figures the weightiest on unchanged ground, of events the one that settles the plan or else the last. */
function headline(id: string): ResultRecord | null {
  const own = resultsFor(id).filter(({ kind }) => kind !== 'context');
  const dated = own.filter(({ date }) => date !== null);
  const figure = own.find(({ territoryChange }) => territoryChange === null) ?? own[0];
  return own[0]?.date == null
    ? (figure ?? null)
    : (dated.find(({ verdict }) => verdict !== null) ?? dated.at(-1) ?? null);
}

/** What a list says of a record: `2021: tăng 12,86%` and the verdict in words; `null` while nothing is known. */
export function markOf(id: string, lang: Lang) {
  const result = headline(id);
  if (result === null) return null;
  const stated = result.stated === null ? null : wording(result.stated, lang);
  return {
    when: wording(result.when, lang).text,
    stated: stated && { text: stated.text, lang: langAttribute(stated.lang, lang) },
    verdict: remarkOn(result, lang),
    url: result.url[lang],
  } as const;
}

/** What a list says behind a result: the verdict; of a figure without one why there is none, a change of territory before all. */
function remarkOn({ verdict, noVerdict, territoryChange, period }: ResultRecord, lang: Lang): string | null {
  const t = strings(lang);
  if (verdict !== null) return t(verdictWords[verdict]);
  if (territoryChange !== null) return t('gapTerritory');
  return noVerdict === null || period === null ? null : t(gapWords[noVerdict]);
}

/** What is planned for the period or milestone of a result, in words: `13,50 %`, `Năm 2021`. */
export function planWords({ plan, record, period }: ResultRecord, lang: Lang): string | null {
  if (plan === null) return null;
  if (period === null) {
    // A date: the milestone's year or the deadline, as the record has it.
    const deadline = knowledge.tasks.get(record)?.deadline?.text;
    if (deadline !== undefined) return wording(deadline, lang).text;
    return plan.from !== null && plan.to !== null ? spanWords(plan.from, plan.to, lang) : plan.printed;
  }
  const target = knowledge.targets.get(record)?.figure ?? null;
  if (target !== null) return wording(target.whole, lang).text;
  const figure = figureOf(plan.printed, lang);
  const unit = plan.unit === null ? '' : wording(plan.unit, lang).text;
  return unit.startsWith('%') ? `${figure}${unit}` : `${figure} ${unit}`.trim();
}

/** First and last day in words: the year alone where they are its own. */
export function spanWords(from: string, to: string, lang: Lang): string {
  const whole = from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
  return whole ? from.slice(0, 4) : `${formatDate(from, lang)} – ${formatDate(to, lang)}`;
}

/** The day, month or year of a source, in words. */
export function sourceDate({ source }: ResultRecord, lang: Lang): string | null {
  if (source.date === null) return null;
  const [year, month, day] = source.date.split('-');
  if (day !== undefined) return formatDate(source.date, lang);
  return month === undefined ? source.date : lang === 'vi' ? `${Number(month)}/${year}` : `${year}-${month}`;
}

/** How many records of a kind have a known result, and how many there are. */
export function countsOf(): readonly {
  readonly kind: 'target' | 'task' | 'project';
  readonly known: number;
  readonly all: number;
}[] {
  const count = (kind: 'target' | 'task' | 'project', list: readonly { readonly id: string }[]) => ({
    kind,
    known: list.filter(({ id }) => isKnown(id)).length,
    all: list.length,
  });
  return [count('target', records.targets), count('task', records.tasks), count('project', records.projects)].filter(
    ({ all }) => all > 0,
  );
}
