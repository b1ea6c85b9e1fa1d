import type { Language } from '../model/language.ts';

/** A Vietnamese figure: dots between thousands, a comma before decimals. Source text of a pattern, without groups that capture. */
export const figurePattern = String.raw`(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?`;

const wholeFigure = new RegExp(`^([-−+]?)(${figurePattern})$`);

/**
 * Reads a Vietnamese figure: `89.490,478` → 89490.478, `08` → 8, `14,732` → 14.732, `1.435` → 1435.
 * `null` for what is no such figure (`4.0`, `1,234,567`, words) and for figures too large for a number.
 */
export function parseNumber(printed: string): number | null {
  const match = wholeFigure.exec(printed.trim());
  if (match === null) return null;
  const [, sign = '', digits = ''] = match;
  const number = Number(digits.replaceAll('.', '').replace(',', '.'));
  if (!Number.isFinite(number)) return null;
  return sign === '-' || sign === '−' ? 0 - number : number;
}

/**
 * Writes a number: `89.490,478` in Vietnamese, `89,490.478` in English. The sign is a hyphen in both.
 * @param digits how many decimals to write; as many as the number needs, at most six, when left out
 */
export function formatNumber(n: number, lang: Language, digits?: number): string {
  const key = `${lang} ${digits ?? ''}`;
  const known = formats.get(key);
  if (known !== undefined) return known.format(n);
  const decimals =
    digits === undefined
      ? { maximumFractionDigits: 6 }
      : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const format = new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-GB', { useGrouping: 'always', ...decimals });
  formats.set(key, format);
  return format.format(n);
}

/** A format is dear to make, and few are needed. */
const formats = new Map<string, Intl.NumberFormat>();

/** Writes a Vietnamese figure anew with the decimals it was printed with: `35.000,000` → `35,000.000`. `null` when it is no figure. */
export function formatFigure(figure: string, lang: Language): string | null {
  const number = parseNumber(figure);
  if (number === null) return null;
  return formatNumber(number, lang, Math.min(figure.split(',')[1]?.trim().length ?? 0, 20));
}

/**
 * How far a rounded sum may lie from the sum of `count` rounded figures: half of the last printed digit for each, and for the sum.
 * @param digits decimals with which the figures are printed; amounts of money have two
 */
export function sumTolerance(count: number, digits = 2): number {
  return 0.5 * 10 ** -digits * (count + 1) + 1e-9;
}
