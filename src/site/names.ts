import { formatDate } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import type { Localised } from '../corpus/model/values.ts';
import { type Wording, wording } from './localised.ts';
import { records } from './records.ts';

const names = new Map<string, Localised>();
for (const { id, text } of records.provisions) names.set(id, text);
for (const { id, text } of records.goals) names.set(id, text);
for (const { id, sector } of records.scenarios) names.set(id, sector);
for (const { id, title } of [...records.targets, ...records.tasks, ...records.projects]) names.set(id, title);
for (const { id, name } of [...records.agencies, ...records.places]) names.set(id, name);
for (const instrument of records.instruments) names.set(instrument.id, instrumentName(instrument));
for (const { id, type, number } of records.documents) {
  names.set(id, { vi: `${type.vi} ${number}`, en: type.en && `${type.en} ${number}` });
}

/** How an instrument is named in a list: its type and number, or its title where it has no number. */
function instrumentName({ type, number, title, date }: (typeof records.instruments)[number]): Localised {
  if (number !== null) return { vi: `${type.vi} ${number}`, en: `${type.en ?? type.vi} ${number}` };
  if (title !== null) return title;
  return {
    vi: date === null ? type.vi : `${type.vi} ngày ${formatDate(date, 'vi')}`,
    en: type.en && (date === null ? type.en : `${type.en} of ${formatDate(date, 'en')}`),
  };
}

/** What to call a record in a link to it; its id where nothing is known. */
export function nameOf(id: string, lang: Lang): Wording {
  const name = names.get(id);
  return name === undefined ? { text: id, lang } : wording(name, lang);
}
