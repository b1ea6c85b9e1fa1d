import { pick, type DownloadContext } from './context.ts';

/** The names of records by id, in the language of the file. */
export function namer({
  knowledge,
  places,
  lang,
}: Pick<DownloadContext, 'knowledge' | 'places' | 'lang'>): (id: string) => string {
  return (id) => {
    const named = knowledge.agencies.get(id) ?? knowledge.places.get(id);
    return named === undefined
      ? (knowledge.documents.get(id)?.number ?? places.short(id, lang) ?? id)
      : pick(named.name, lang);
  };
}
