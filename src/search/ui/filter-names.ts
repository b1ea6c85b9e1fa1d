import { searchStrings } from '../../i18n/search.ts';
import type { Lang } from '../../i18n/languages.ts';

const romans: Readonly<Record<string, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

/** The name of a value of the deadline filter: `2021-Q4`, `2021`, `2021-2025`, `every-year`. */
export function dueName(value: string, lang: Lang): string {
  const t = searchStrings(lang);
  if (value.startsWith('every-')) return t(value === 'every-quarter' ? 'everyQuarter' : 'everyYear');
  const quarter = /^(\d{4})-Q(\d)$/.exec(value);
  if (quarter !== null)
    return lang === 'vi'
      ? `Quý ${romans[quarter[2] ?? ''] ?? quarter[2]}/${quarter[1]}`
      : `Q${quarter[2]} ${quarter[1]}`;
  const period = /^(\d{4})-(\d{4})$/.exec(value);
  if (period !== null) return `${period[1]}–${period[2]}`;
  return lang === 'vi' ? `Năm ${value}` : value;
}
