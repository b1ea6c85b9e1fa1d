import { tidy } from './fold.ts';

const inWords = String.raw`(?:ngày\s+)?(?<d1>\d{1,2})\s+tháng\s+(?<m1>\d{1,2})\s+năm\s+(?<y1>\d{4})`;
const inFigures = String.raw`(?:ngày\s+)?(?<d2>\d{1,2})\s?(?<sep>[/.-])\s?(?<m2>\d{1,2})\s?\k<sep>\s?(?<y2>\d{4})`;

/** A date in words or figures, as the source of a pattern; groups `d1 m1 y1` or `d2 m2 y2`. */
export const datePattern = String.raw`(?:${inWords}|${inFigures})(?!\d)`;

const whole = new RegExp(`^${datePattern}$`, 'iu');
const anywhere = new RegExp(String.raw`(?<![\d/.,])${datePattern}`, 'giu');

/** The day that a match of `datePattern` names, `YYYY-MM-DD`; `null` for a day the calendar does not have. */
export function dateOfMatch(groups: Readonly<Record<string, string | undefined>> | undefined): string | null {
  const { d1, m1, y1, d2, m2, y2 } = groups ?? {};
  return isoOf(Number(y1 ?? y2), Number(m1 ?? m2), Number(d1 ?? d2));
}

/** Reads one date: `ngày 24 tháng 01 năm 2019`, `4/9/2018`, `24-3-2005`. `YYYY-MM-DD`, or `null` for anything else. */
export function parseDate(text: string): string | null {
  const match = whole.exec(tidy(text));
  return match === null ? null : dateOfMatch(match.groups);
}

/** Every date of a running text, in order. Offsets are 0-based, half-open, of the given string (NFC). */
export function findDates(text: string): { readonly start: number; readonly end: number; readonly date: string }[] {
  return [...text.matchAll(anywhere)].flatMap((match) => {
    const date = dateOfMatch(match.groups);
    return date === null ? [] : [{ start: match.index, end: match.index + match[0].length, date }];
  });
}

/** `YYYY-MM-DD` for a day of the calendar (months from 1, years 1000 to 9999), else `null`. */
export function isoOf(year: number, month: number, day: number): string | null {
  if (!(year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month)))
    return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The number of days of a month. */
export function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day before. */
export function dayBefore(iso: string): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
