import type { DocumentRecord, InstrumentRecord } from '../model/records.ts';
import type { Localised } from '../model/values.ts';
import { formatDate } from '../values/index.ts';

/** How a document is called: its type and number, `Kế hoạch 12/KH-UBND`. */
export function documentName({ type, number }: Pick<DocumentRecord, 'type' | 'number'>): Localised {
  return { vi: `${type.vi} ${number}`, en: type.en === null ? null : `${type.en} ${number}` };
}

/** How an instrument is called: its type and number; its title where it has no number, else its type and date. */
export function instrumentName({
  type,
  number,
  title,
  date,
}: Pick<InstrumentRecord, 'type' | 'number' | 'title' | 'date'>): Localised {
  if (number !== null) return { vi: `${type.vi} ${number}`, en: `${type.en ?? type.vi} ${number}` };
  if (title !== null) return title;
  if (date === null) return type;
  return {
    vi: `${type.vi} ngày ${formatDate(date, 'vi')}`,
    en: type.en === null ? null : `${type.en} of ${formatDate(date, 'en')}`,
  };
}

/** The beginning of a text, cut after a word and marked so, for where a whole one has no room: at most `length` characters and the mark. */
export function excerpt(value: string, length = 96, mark = '…'): string {
  if (value.length <= length) return value;
  const cut = value.lastIndexOf(' ', length);
  return `${value.slice(0, cut > 0 ? cut : length).replace(/[\s,;:.–-]+$/u, '')}${mark}`;
}
