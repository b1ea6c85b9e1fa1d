import type { Money } from '../model/values.ts';
import { tidy } from './fold.ts';
import type { Language } from '../model/language.ts';
import { formatNumber, parseNumber } from './number.ts';
import type { UnitTable } from './unit-table.ts';

/** One billion dong, the API's unit of money, in dong. */
const BILLION = 1e9;

/**
 * How many billions of dong one of the unit is: 1 for `tỷ đồng`, 0.001 for `triệu đồng`.
 * `null` for units that are not dong: other currencies are not converted.
 */
export function billionsOf(unit: string, units: UnitTable): number | null {
  const entry = units.find(unit);
  return entry?.kind === 'money' && entry.base === 'VND' ? entry.scale / BILLION : null;
}

/**
 * Reads an amount of money.
 * @param printed a Vietnamese figure, with its unit behind it or without: `111.220,68`, `350 triệu đồng`
 * @param unit the unit that the column states, for figures without one
 * @returns the amount in billions of dong; `null` for what is no figure, or not dong
 */
export function parseMoney(printed: string, unit: string | null, units: UnitTable): Money | null {
  const text = tidy(printed);
  const [, figure = '', ownUnit = ''] = /^([-−]?[\d.,]*\d)\s*(\D*)$/u.exec(text) ?? [];
  const number = parseNumber(figure);
  const named = ownUnit || unit;
  const entry = named === null ? null : units.find(named);
  if (number === null || entry?.kind !== 'money' || entry.base !== 'VND') return null;
  // Dividing by a whole number rounds once; multiplying by 0.001 would round twice.
  const amount = entry.scale >= BILLION ? number * (entry.scale / BILLION) : number / (BILLION / entry.scale);
  return { amount, printed: text };
}

/** Writes billions of dong: `VND 111,220.68 billion`, `111.220,68 tỷ đồng`. `digits` as for `formatNumber`. */
export function formatMoney(amount: number, lang: Language, digits?: number): string {
  const figure = formatNumber(amount, lang, digits);
  return lang === 'vi' ? `${figure} tỷ đồng` : `VND ${figure} billion`;
}
