import type { Value } from '../corpus/model/values.ts';
import { formatNumber } from '../corpus/values/number.ts';
import type { Lang } from './languages.ts';

const comparators: Readonly<Record<Value['comparator'], string>> = {
  '=': '',
  '≈': '≈ ',
  '<': '< ',
  '≤': '≤ ',
  '>': '> ',
  '≥': '≥ ',
  range: '',
  text: '',
};

/** A figure of a target in the language's own digits; falls back to the printed one where it is not a number. */
export function formatValue(value: Value, lang: Lang): string {
  if (value.comparator === 'text' || (value.min === null && value.max === null)) return value.printed;
  if (value.comparator === 'range' && value.min !== null && value.max !== null) {
    return `${formatNumber(value.min, lang)}–${formatNumber(value.max, lang)}`;
  }
  return comparators[value.comparator] + formatNumber(value.min ?? value.max ?? 0, lang);
}

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
