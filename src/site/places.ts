import { anchorOf } from '../corpus/naming/id.ts';
import { placeNames } from '../corpus/naming/print-place.ts';
import type { Lang } from '../i18n/languages.ts';
import { records } from './records.ts';
import { words } from './words.ts';

/** How the places of the documents are called. */
export const places = placeNames(records, words.places);

/** Where a record stands, for a list: `II.4.a`, `Phụ lục 6, II.4`; of what is no place of a document the last part of its id. */
export function placeLabel(id: string, lang: Lang): string {
  return places.short(id, lang) ?? anchorOf(id);
}
