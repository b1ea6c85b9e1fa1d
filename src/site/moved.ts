import type { MovedId } from '../corpus/model/moved-id.ts';
import { movedFile } from '../generated/files.ts';
import { languages, type Lang } from '../i18n/languages.ts';
import type { Wording } from './localised.ts';
import { nameOf, places } from './names.ts';
import { readContent } from './records.ts';

/** Published ids whose text has left them, in the order in which people wrote it down. */
export const movedIds: readonly MovedId[] = readContent(movedFile);

const byPage = Map.groupBy(movedIds, ({ at }) => at);

/** The texts that once stood on a page, or at an address that is built on its own. */
export function movedFrom(page: string): readonly MovedId[] {
  return byPage.get(page) ?? [];
}

/** What a link to a place of a document says: where it stands, as officials cite it, and its name. */
export function namedPlace(id: string, lang: Lang): { readonly place: string | null; readonly name: Wording } {
  return { place: places.place(id) === null ? null : places.cited(id, lang), name: nameOf(id, lang) };
}

/** The pages that old addresses keep: one in each language for every id that is no more and that no page of today has. */
export function oldAddresses(): {
  readonly params: { readonly lang: Lang; readonly id: string };
  readonly props: { readonly moved: MovedId };
}[] {
  const last = new Map(movedIds.filter(({ stands }) => !stands).map((moved) => [moved.id, moved]));
  return languages.flatMap((lang) =>
    [...last.values()].map((moved) => ({ params: { lang, id: moved.id }, props: { moved } })),
  );
}
