import { readQuarter } from '../../corpus/naming/quarter.ts';
import { quarterName } from '../../corpus/naming/quarter-name.ts';
import { searchStrings } from '../../i18n/search/core.ts';
import type { Lang } from '../../i18n/languages.ts';

/** The name of a value of the deadline filter: `2021-Q4`, `2021`, `2021-2025`, `every-year`. */
export function dueName(value: string, lang: Lang): string {
  const t = searchStrings(lang);
  if (value.startsWith('every-')) return t(value === 'every-quarter' ? 'everyQuarter' : 'everyYear');
  const quarter = readQuarter(value);
  if (quarter !== null) return quarterName(quarter, lang);
  const period = /^(\d{4})-(\d{4})$/.exec(value);
  if (period !== null) return `${period[1]}–${period[2]}`;
  return lang === 'vi' ? `Năm ${value}` : value;
}
