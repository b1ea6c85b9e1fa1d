import type { Language } from '../model/language.ts';

/** English names of the months, January first. */
export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Writes a day: `6 January 2021`, `06/01/2021`. What is not `YYYY-MM-DD` is given back as it is. */
export function formatDate(iso: string, lang: Language): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  if (year === '') return iso;
  return lang === 'vi' ? `${day}/${month}/${year}` : `${Number(day)} ${monthNames[Number(month) - 1]} ${year}`;
}
