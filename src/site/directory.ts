import { anchorOf } from '../corpus/naming/id.ts';
import type { Lang } from '../i18n/languages.ts';
import { href } from './href.ts';
import { records } from './records.ts';

interface Place {
  readonly url: { readonly vi: string; readonly en: string };
}

const places = new Map<string, Place>(
  Object.values(records).flatMap((list: readonly ({ id: string } & Place)[]) =>
    list.map((record): [string, Place] => [record.id, { url: record.url }]),
  ),
);
// A provision's own page wins over the same id listed as a goal: both have one address.
for (const provision of records.provisions) places.set(provision.id, provision);

/** The address of any record, base path included; `null` when no record has that id. */
export function addressOf(id: string, lang: Lang): string | null {
  const place = places.get(id);
  return place === undefined ? null : href(place.url[lang]);
}

/** The anchor that a record's address names, or the last part of its id where it has a page of its own. */
export function listAnchor(record: { readonly id: string; readonly url: { readonly vi: string } }): string {
  const hash = record.url.vi.indexOf('#');
  return hash === -1 ? anchorOf(record.id) : record.url.vi.slice(hash + 1);
}
