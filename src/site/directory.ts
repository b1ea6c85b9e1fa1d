import { anchorOf } from '../corpus/naming/id.ts';
import type { Lang } from '../i18n/languages.ts';
import { href } from './href.ts';
import { knowledge } from './records.ts';

/** The address of any record, base path included; `null` when no record has that id. */
export function addressOf(id: string, lang: Lang): string | null {
  const known = knowledge.find(id);
  return known && href(known.record.url[lang]);
}

/** The anchor that a record's address names, or the last part of its id where it has a page of its own. */
export function listAnchor(record: { readonly id: string; readonly url: { readonly vi: string } }): string {
  const hash = record.url.vi.indexOf('#');
  return hash === -1 ? anchorOf(record.id) : record.url.vi.slice(hash + 1);
}
