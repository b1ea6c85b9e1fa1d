import type { ResultRecord } from '../../corpus/model/result.ts';
import type { Lang } from '../../i18n/languages.ts';
import { langAttribute, wording } from '../localised.ts';
import { knowledge, records } from '../records.ts';
import { strings } from '../settings.ts';
import { headlineOf, plannedWords } from '../../results/index.ts';
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

/** What a list says of a record: `2021: tăng 12,86%` and the verdict in words; `null` while nothing is known. */
export function markOf(id: string, lang: Lang) {
  const result = headlineOf(resultsFor(id));
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
export const planWords = (result: ResultRecord, lang: Lang): string | null => plannedWords(result, knowledge, lang);

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
