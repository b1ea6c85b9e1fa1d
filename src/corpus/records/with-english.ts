import type { Localised } from '../model/values.ts';
import type { SegmentText } from '../model/drafts.ts';
import type { DocumentDrafts, DocumentRecords, TranslatedDrafts } from './document-records.ts';

/** English by segment id; `null` or absent while there is none. */
export type Translations = ReadonlyMap<string, { readonly en: string | null }>;

/**
 * The drafts of a document with the English of their texts. Pure: the drafts given stay as they are.
 * @param translations what translators made of the segments that the drafts name
 */
export function withEnglish(drafts: DocumentDrafts, translations: Translations): TranslatedDrafts {
  const { outline, segments, bodies, unresolved, references, bodyCells, taskFields, ...records } = drafts;
  // Every text that waits for its English is replaced, wherever it stands: what is left has the shape of the records.
  const plain = { outline, segments, bodies, unresolved, references, bodyCells, taskFields };
  return { ...plain, ...(translated(records, translations) as DocumentRecords) };
}

function translated(value: unknown, translations: Translations): unknown {
  if (Array.isArray(value)) return value.map((item) => translated(item, translations));
  if (typeof value !== 'object' || value === null) return value;
  if (isSegmentText(value)) return localised(value, translations);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, translated(item, translations)]));
}

function isSegmentText(value: object): value is SegmentText {
  return 'vi' in value && 'segments' in value;
}

/** A text of several segments has English when all of them have. */
function localised({ vi, segments }: SegmentText, translations: Translations): Localised {
  const lines = segments.map((segment) => translations.get(segment)?.en ?? null);
  return { vi, en: lines.includes(null) ? null : lines.join('\n') };
}
