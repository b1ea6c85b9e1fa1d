import { newHeaders } from '../../../src/translation/catalogue/headers.ts';
import { entryFault } from '../../../src/translation/catalogue/fit.ts';
import { writeCatalogue } from '../../../src/translation/catalogue/write.ts';
import type { Catalogue, EntryPlace } from '../../../src/translation/model.ts';
import { makeVerdicts, signatureIn } from '../../../src/translation/ledger/review.ts';
import { syncCatalogues, type SyncResult } from '../../../src/translation/sync/sync.ts';
import { writeFiles } from './files.ts';
import type { Workshop } from './load.ts';
import { siteSettings } from '../site-settings.ts';
import { cataloguePath } from './paths.ts';
import { Unwritable } from './unwritable.ts';
import type { TextFile } from '../../../src/translation/read-translations.ts';
import { join } from 'node:path';
import type { Segment } from '../../../src/corpus/model/segment.ts';
import { recordsFile } from '../../../src/generated/files.ts';
import { apiSchemas, type ApiName } from '../../../src/corpus/model/records.ts';
import { generatedPath, isGenerated, readGeneratedJson } from '../../../src/generated/read.ts';

/** Commands sync twice, before and after their work; where segments stand is read once. */
const placesOf = new WeakMap<Workshop, (segment: Segment) => EntryPlace>();

/** Brings catalogues to today's segments, with the headers and places that this repository gives them. */
export function syncNow(workshop: Workshop, catalogues: readonly Catalogue[]): SyncResult {
  const { root, inputs, reading } = workshop;
  const place = placesOf.get(workshop) ?? makePlace(root, new Set(inputs.segments.map(({ record }) => record)));
  placesOf.set(workshop, place);
  const verdictOf = makeVerdicts(reading.review);
  const { name: names, slug } = siteSettings();
  return syncCatalogues(catalogues, inputs.segments, {
    place,
    headers: (name) => newHeaders({ name: names.en, slug }, name, 'en'),
    signed: (vi, en) => signatureIn(verdictOf(vi, en)) !== null,
  });
}

/**
 * The files of catalogues as they are to be written: the one gate through which every command's English goes.
 * @throws Unwritable for an entry that no catalogue can hold: every command would refuse the file from then on
 */
export function catalogueFiles(catalogues: readonly Catalogue[]): readonly TextFile[] {
  const faults = catalogues.flatMap(({ live }) =>
    live.flatMap((entry) => {
      const fault = entryFault(entry);
      return fault === null ? [] : [`${entry.id}: ${fault.message}`];
    }),
  );
  if (faults.length > 0) throw new Unwritable(faults.join('\n'));
  return catalogues.map((catalogue) => ({ file: cataloguePath(catalogue.name), text: writeCatalogue(catalogue) }));
}

/** Writes files over those that the command has read, all or none; gives their paths. */
export function save({ root, seen }: Workshop, files: readonly TextFile[]): readonly string[] {
  return writeFiles(root, files, seen);
}

/** Brings catalogues to today's segments and writes them; gives the paths of those that changed. */
export function saveCatalogues(workshop: Workshop, catalogues: readonly Catalogue[]): readonly string[] {
  return save(workshop, catalogueFiles(syncNow(workshop, catalogues).catalogues));
}

/**
 * The place of a segment as translators see it beside the text: its page, whose anchor is its section. The line of the seed is left out:
 * one line put into a text would change a comment of every entry behind it.
 * The reference is the segment's id: tools that drop msgctxt keep references, and an import finds the segment by it.
 */
function makePlace(root: string, records: ReadonlySet<string>): (segment: Segment) => EntryPlace {
  const addressOf = addressReader(root, records);
  return ({ id, record }) => {
    const url = addressOf(record);
    return { notes: url === undefined ? [] : [url], references: [id] };
  };
}

/** The Vietnamese page of each of some records, from the generated data; `undefined` before there is any. */
function addressReader(root: string, records: ReadonlySet<string>): (id: string) => string | undefined {
  const folder = join(root, generatedPath);
  if (!isGenerated(folder, recordsFile('documents'))) return () => undefined;
  // Unchecked: checking all records takes longer than all else that a command does.
  const urls = new Map<string, string>();
  for (const name of Object.keys(apiSchemas) as ApiName[]) {
    // The links and duties of a corpus are many times its texts, and no segment is one.
    if (urls.size === records.size) break;
    for (const { id, url } of readGeneratedJson(folder, recordsFile(name)) as readonly Addressed[])
      if (records.has(id) && !urls.has(id)) urls.set(id, url.vi);
  }
  return (id) => urls.get(id);
}

interface Addressed {
  readonly id: string;
  readonly url: { readonly vi: string };
}
