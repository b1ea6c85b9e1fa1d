import type { DownloadContext } from './context.ts';

/** The names of records by id, in the language of the file. */
export function namer({
  records,
  places,
  lang,
}: Pick<DownloadContext, 'records' | 'places' | 'lang'>): (id: string) => string {
  const names = new Map<string, string>();
  const add = (id: string, text: { readonly vi: string; readonly en: string | null }) =>
    names.set(id, lang === 'en' ? (text.en ?? text.vi) : text.vi);
  for (const { id, name } of [...records.agencies, ...records.places]) add(id, name);
  for (const { id, number } of records.documents) names.set(id, number);
  return (id) => names.get(id) ?? places.short(id, lang) ?? id;
}
