import { gapWords, verdictWords } from '../../i18n/result-words.ts';
import type { Lang } from '../../i18n/languages.ts';
import { wording } from '../localised.ts';
import { nameOf } from '../names.ts';
import { sourceDate } from '../../results/index.ts';
import { records } from '../records.ts';
import { strings } from '../settings.ts';

/** What the feed of results tells, with source and date; that it is outside the documents stands in each. */
export function resultNews(lang: Lang, absolute: (path: string) => string) {
  const t = strings(lang);
  return records.results.map(({ id, url, record, when, stated, verdict, noVerdict, source, enteredBy, checkedBy }) => ({
    id,
    title: `${nameOf(record, lang).text}: ${wording(when, lang).text}${stated === null ? '' : ` – ${wording(stated, lang).text}`}`,
    url: absolute(url[lang]),
    date: enteredBy.on,
    author: source.publisher,
    summary: [
      verdict === null ? (noVerdict === null ? null : t(gapWords[noVerdict])) : t(verdictWords[verdict]),
      `${t('resultSource')}: ${source.publisher}, ${sourceDate({ source }, lang) ?? t('resultUndatedSource')}`,
      t('resultsOutside'),
      checkedBy === null ? t('resultsUnchecked') : null,
    ]
      .filter((part) => part !== null)
      .join('. '),
    category: 'result',
  }));
}
