import { documentName, instrumentName } from '../corpus/naming/titles.ts';
import type { Lang } from '../i18n/languages.ts';
import type { Localised } from '../corpus/model/values.ts';
import { type Wording, wording } from './localised.ts';
import { knowledge, records } from './records.ts';
import { anchorOf } from '../corpus/naming/id.ts';
import { placeNames, capital } from '../corpus/naming/print-place.ts';
import { words } from './words.ts';
import type { DocumentRecord, ProvisionRecord } from '../corpus/model/records.ts';
import { wordOf } from '../corpus/naming/place-facts.ts';
import type { PageHead } from '../corpus/model/page.ts';

/** How the places of the documents are called. */
export const places = placeNames(records, words.places);

/** Where a record stands, for a list: `II.4.a`, `Phụ lục 6, II.4`; of what is no place of a document the last part of its id. */
export function placeLabel(id: string, lang: Lang): string {
  return places.short(id, lang) ?? anchorOf(id);
}

/** The name of a record in both languages: what is stated in a text goes by its short name. */
function localisedName(id: string): Localised | undefined {
  const { provisions, scenarios, targets, tasks, projects, duties, agencies, places, instruments, documents } =
    knowledge;
  const instrument = instruments.get(id);
  if (instrument !== undefined) return instrumentName(instrument);
  const document = documents.get(id);
  if (document !== undefined) return documentName(document);
  return (
    (agencies.get(id) ?? places.get(id))?.name ??
    (targets.get(id) ?? tasks.get(id) ?? projects.get(id) ?? duties.get(id) ?? scenarios.get(id) ?? provisions.get(id))
      ?.name
  );
}

/** What to call a record in a link to it; its id where nothing is known. */
export function nameOf(id: string, lang: Lang): Wording {
  const name = localisedName(id);
  return name === undefined ? { text: id, lang } : wording(name, lang);
}

/**
 * The title of a document; one that is printed in capitals as the register of instruments writes the same words, where it does.
 * @returns a title in the language, else in Vietnamese
 */
export function titleOfDocument({ number, issued, title }: DocumentRecord, lang: Lang): Wording {
  const plain = (text: string) => text.toLocaleLowerCase('vi');
  const written = records.instruments.find(
    (one) => one.number === number && one.date === issued && one.title && plain(one.title.vi) === plain(title.vi),
  )?.title;
  return wording({ vi: written?.vi ?? title.vi, en: title.en }, lang);
}

/** The printed number of a document (`12/KH-UBND`), its id where the document is unknown. */
export function documentNumber(id: string): string {
  return knowledge.documents.get(id)?.number ?? id;
}

/** Levels that a label alone does not name. */
const levels: ReadonlySet<ProvisionRecord['kind']> = new Set<ProvisionRecord['kind']>([
  'section',
  'clause',
  'point',
  'opening',
  'recipients',
]);

/** Whether the name of a place begins with a number that needs a word before it: `II.4`, not `Điều 1` or `Phần mở đầu`. */
export function startsBare(id: string): boolean {
  const first = places.place(id)?.steps.find(({ word }) => word !== 'annex');
  return first !== undefined && first.number !== null && !first.worded;
}

/** What a page's record is, in a word: its level where it is a provision. */
export function levelName(head: PageHead, lang: Lang): string {
  const level = head.kind === 'provision' ? knowledge.provisions.get(head.id)?.kind : undefined;
  if (level === undefined || !levels.has(level)) return words.kinds[head.kind][lang];
  return capital(words.places.words[wordOf(level, true, null)][lang], lang);
}

/** The line above a record's title: what it is, and the document that it stands in. */
export function kickerOf(head: PageHead, lang: Lang): string {
  const where = head.document !== null && head.document !== head.id ? documentNumber(head.document) : null;
  // A short name does not tell the number of its provision.
  const number = head.name !== null && (head.kind === 'provision' || head.kind === 'annex') ? head.label : null;
  const numbered = places.place(head.id) !== null && number !== null && !startsBare(head.id);
  const level = numbered ? number : [levelName(head, lang), number].filter((part) => part !== null).join(' ');
  return [level, where].filter((part) => part !== null).join(' · ');
}
