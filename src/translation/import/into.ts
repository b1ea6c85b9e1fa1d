import { catalogueError } from '../catalogue/diagnose.ts';
import type { Catalogue, CatalogueEntry, Read } from '../model.ts';
import { normaliseText } from '../normalise.ts';
import { madeFrom } from '../sync/place-english.ts';
import { isObsolete } from './obsolete.ts';
import type { ImportResult, ImportedEntry } from './merge.ts';

/** What stands in a file for one Vietnamese text. */
interface Offer {
  readonly id: string;
  readonly en: string;
}

/**
 * Enters the English of a file into the empty entries of another document, by exactly the same Vietnamese and by nothing else: what nobody
 * signed is a draft there. Where the file has several Englishes for one text, none is taken.
 */
export function importInto(
  catalogues: readonly Catalogue[],
  incoming: readonly CatalogueEntry[],
  document: string,
): Read<ImportResult> {
  const target = catalogues.find(({ name }) => name === document);
  if (target === undefined) {
    const names = catalogues.map(({ name }) => name).join(', ');
    return {
      value: { catalogues, entries: [] },
      diagnostics: [
        catalogueError(
          document,
          1,
          'import-document',
          `Unexpected document “${document}”, expected one of ${names}`,
          'Name a document that has a catalogue; a new document gets one from: npm run translate -- sync',
        ),
      ],
    };
  }
  // What is obsolete in the file speaks only where it has nothing live for the text.
  const answered = new Set(incoming.filter((entry) => !isObsolete(entry) && entry.en.trim() !== '').map(madeFrom));
  const offers = Map.groupBy(
    incoming
      .filter((entry) => !isObsolete(entry) || !answered.has(madeFrom(entry)))
      .filter(({ en, fuzzy, previous }) => en.trim() !== '' && (!fuzzy || previous !== null))
      .map((entry): Offer & { text: string } => ({ id: entry.id, en: entry.en.trim(), text: madeFrom(entry) })),
    ({ text }) => text,
  );
  const entries: ImportedEntry[] = [];
  const live = target.live.map((entry) => {
    const found = entry.en === '' ? (offers.get(normaliseText(entry.vi)) ?? []) : [];
    const [first, ...others] = [...new Map(found.map((offer) => [normaliseText(offer.en), offer])).values()];
    if (first === undefined) return entry;
    for (const given of others.length === 0 ? [first] : [first, ...others])
      entries.push({
        id: entry.id,
        from: given.id,
        kind: others.length === 0 ? 'new' : 'conflict',
        before: '',
        given: given.en,
      });
    return others.length === 0 ? { ...entry, en: first.en } : entry;
  });
  return {
    value: { catalogues: catalogues.map((one) => (one === target ? { ...one, live } : one)), entries },
    diagnostics: [],
  };
}
