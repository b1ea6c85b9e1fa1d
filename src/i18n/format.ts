import type { Money, Value } from '../corpus/model/values.ts';
import type { Lang } from './languages.ts';

const locale: Readonly<Record<Lang, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** A number as the language writes it: `89.490,478` or `89,490.478`. */
export function formatNumber(value: number, lang: Lang): string {
  return new Intl.NumberFormat(locale[lang], { maximumFractionDigits: 6 }).format(value);
}

/** A calendar day (`YYYY-MM-DD`) as the language writes it: `06/01/2021` or `6 January 2021`. */
export function formatDate(iso: string, lang: Lang): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  if (lang === 'vi') return `${pad(day)}/${pad(month)}/${year}`;
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, 1),
  );
  return `${day} ${name} ${year}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** An amount of money, given in billions of dong: `1.490,478 tỷ đồng` or `VND 1,490.478 billion`. */
export function formatMoney(money: Money, lang: Lang): string {
  const figure = formatNumber(money.amount, lang);
  return lang === 'vi' ? `${figure} tỷ đồng` : `VND ${figure} billion`;
}

const comparators: Readonly<Record<Value['comparator'], string>> = {
  '=': '',
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
