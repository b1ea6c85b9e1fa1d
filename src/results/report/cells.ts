import { parseNumber } from '../../corpus/values/number.ts';
import type { Language } from '../../corpus/model/language.ts';
import type { SheetValue } from './form.ts';

/** The words of a cell on one line; `null` for an empty one. */
export function textOf(cell: SheetValue): string | null {
  if (cell === null || cell === undefined) return null;
  if (cell instanceof Date && Number.isNaN(cell.getTime())) return null;
  const text = (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell))
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return text === '' ? null : text.normalize('NFC');
}

/** A cell as a message shows it. */
export function shown(cell: SheetValue): string {
  const text = textOf(cell) ?? '–';
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** The day that a cell holds, as a day or as written (`20/03/2021`, `2021-03-20`); `null` where it is none. */
export function dayOf(cell: SheetValue): string | null {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : cell.toISOString().slice(0, 10);
  const text = textOf(cell) ?? '';
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text) ?? [];
  const iso = day === undefined ? text : `${year}-${month?.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(iso) ? new Date(`${iso}T00:00:00Z`) : null;
  return time !== null && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso) ? iso : null;
}

/**
 * A figure written as text, with what stands behind it: `48,25 %` → 48.25 and `%`. Points and commas as the language of the form has
 * them. `null` where it begins with no such figure.
 */
export function writtenFigure(
  text: string,
  lang: Language,
): { readonly value: number; readonly behind: string } | null {
  const [, figure = '', behind = ''] = /^([-−+]?[\d.,]+)\s*(.*)$/u.exec(text) ?? [];
  const value = lang === 'vi' ? parseNumber(figure) : englishNumber(figure);
  return value === null ? null : { value, behind: behind.trim() };
}

function englishNumber(figure: string): number | null {
  if (!/^[-−+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u.test(figure)) return null;
  return Number(figure.replaceAll(',', '').replace('−', '-'));
}
