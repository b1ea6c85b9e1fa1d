import { po, type GetTextComment, type GetTextTranslation, type GetTextTranslationRecord } from 'gettext-parser';
import type { Catalogue, CatalogueEntry } from '../model.ts';
import { writePrevious } from './previous.ts';

/**
 * Writes a catalogue as a PO file: UTF-8, texts not folded, live entries in order, then the obsolete ones.
 * Two obsolete entries of one id and one Vietnamese must not be in it: the format of the library holds one (see `keepApart`).
 */
export function writeCatalogue(catalogue: Catalogue): string {
  const header: GetTextTranslation = { msgid: '', msgstr: [''], ...comments({ translator: catalogue.headerComments }) };
  const translations = { '': { '': header }, ...byId(catalogue.live) };
  const obsolete = byId(catalogue.obsolete);
  const table = { charset: 'utf-8', headers: { ...catalogue.headers }, translations, obsolete };
  return po.compile(table, { foldLength: 0 }).toString('utf8');
}

function byId(entries: readonly CatalogueEntry[]): GetTextTranslationRecord {
  const groups = Map.groupBy(entries, ({ id }) => id);
  return Object.fromEntries(
    [...groups].map(([id, group]) => [id, Object.fromEntries(group.map((entry) => [entry.vi, fromEntry(entry)]))]),
  );
}

function fromEntry(entry: CatalogueEntry): GetTextTranslation {
  const flags = [...(entry.fuzzy ? ['fuzzy'] : []), ...entry.flags];
  return {
    msgctxt: entry.id,
    msgid: entry.vi,
    msgstr: [entry.en],
    ...comments({
      translator: entry.comments,
      extracted: entry.place.notes,
      reference: entry.place.references,
      flag: flags.length > 0 ? [flags.join(', ')] : [],
      previous: entry.previous === null ? [] : [writePrevious(entry.previous)],
    }),
  };
}

function comments(lines: Readonly<Partial<Record<keyof GetTextComment, readonly string[]>>>): {
  comments?: GetTextComment;
} {
  const given = Object.entries(lines)
    .filter(([, texts]) => texts.length > 0)
    .map(([key, texts]) => [key, texts.join('\n')] as const);
  return given.length === 0 ? {} : { comments: Object.fromEntries(given) };
}
