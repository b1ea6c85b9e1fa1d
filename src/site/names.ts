import { documentName, instrumentName } from '../corpus/naming/titles.ts';
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
for (const document of records.documents) names.set(document.id, documentName(document));

/** What to call a record in a link to it; its id where nothing is known. */
export function nameOf(id: string, lang: Lang): Wording {
  const name = names.get(id);
  return name === undefined ? { text: id, lang } : wording(name, lang);
}
