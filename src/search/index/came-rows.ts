import type { Knowledge } from '../../corpus/knowledge.ts';
import type { Language } from '../../corpus/model/language.ts';
import type { ResultRecord } from '../../corpus/model/result.ts';
import type { WordTables } from '../../corpus/model/words.ts';
import { headlineOf, planInWords, sourceDate } from '../../results/index.ts';
import type { CameFact, CameFile } from '../records/came.ts';

/** Results that one record tells of at most. */
const most = 6;

/** What came of the targets, tasks and projects, in the words of a language. */
export function cameRows(
  knowledge: Knowledge,
  { milestonesShort }: Pick<WordTables, 'milestonesShort'>,
  lang: Language,
): CameFile {
  const { targets, tasks, projects } = knowledge.records;
  const ids = [...targets, ...tasks, ...projects].map(({ id }) => id);
  const plans = ids.map((id) => [id, planInWords(id, knowledge, milestonesShort, lang).join('; ')] as const);
  const results = ids.map((id) => [id, factsOf(id, knowledge.resultsOf(id), lang)] as const);
  return {
    plans: Object.fromEntries(plans.filter(([, text]) => text !== '')),
    results: Object.fromEntries(results.filter(([, facts]) => facts.length > 0)),
  };
}

/** Of the results of a record its own, what stands for all first; those of other records only where it has none. */
function factsOf(id: string, all: readonly ResultRecord[], lang: Language): CameFact[] {
  const own = all.filter(({ record }) => record === id);
  const first = headlineOf(own);
  const sorted = first === null ? own : [first, ...own.filter((one) => one !== first)];
  return (own.length > 0 ? sorted : all).slice(0, most).map((one) => factOf(one, id, lang));
}

function factOf(result: ResultRecord, id: string, lang: Language): CameFact {
  const { source, stated, record } = result;
  const other = record !== id;
  const state = result.report?.state ?? null;
  return {
    kind: result.kind,
    when: pick(result.when, lang),
    days: daysOf(result),
    stated: stated === null ? '' : pick(stated, lang),
    ...(lang === 'en' && stated?.en === null ? { statedLang: 'vi' as const } : {}),
    verdict: other ? null : result.verdict,
    gap: other ? null : result.noVerdict,
    status: result.status,
    ...(state === null ? {} : { state }),
    ...(result.territoryChange === null ? {} : { changed: true as const }),
    ...(other ? { of: record } : {}),
    page: result.url[lang],
    source: {
      publisher: source.publisher,
      kind: source.kind,
      lang: source.lang,
      title: source.title,
      date: sourceDate(result, lang),
      url: source.url,
    },
    checked: result.checkedBy !== null,
  };
}

/** First and last day of the period of a figure, or of the day, month or year of an event. */
function daysOf({ period, date }: ResultRecord): readonly [string, string] {
  if (period !== null) return [period.from, period.to];
  const [year = '0000', month, day] = (date ?? '').split('-');
  return [`${year}-${month ?? '01'}-${day ?? '01'}`, `${year}-${month ?? '12'}-${day ?? '31'}`];
}

const pick = (text: { readonly vi: string; readonly en: string | null }, lang: Language): string =>
  lang === 'en' ? (text.en ?? text.vi) : text.vi;
