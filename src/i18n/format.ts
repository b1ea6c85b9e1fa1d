import { formatNumber } from '../corpus/values/number.ts';
import type { Lang } from './languages.ts';

/** Line numbers of a source: `dòng 69`, `lines 69–71`. */
export function formatLines(lines: readonly [number, number], lang: Lang): string {
  const [first, last] = lines;
  if (first === last) return lang === 'vi' ? `dòng ${first}` : `line ${first}`;
  return lang === 'vi' ? `dòng ${first}–${last}` : `lines ${first}–${last}`;
}

/** A count with its noun: Vietnamese has one form, English two (`1 task`, `116 tasks`). */
export function formatCount(
  count: number,
  noun: { vi: string; en: readonly [one: string, many: string] },
  lang: Lang,
): string {
  const word = lang === 'vi' ? noun.vi : noun.en[count === 1 ? 0 : 1];
  return `${formatNumber(count, lang)} ${word}`;
}

const lists: Readonly<Record<Lang, Intl.ListFormat>> = {
  vi: new Intl.ListFormat('vi', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

/** Parts of a sentence side by side: `a, b và c`, `a, b and c`. */
export function formatList(parts: readonly string[], lang: Lang): string {
  return lists[lang].format(parts);
}
