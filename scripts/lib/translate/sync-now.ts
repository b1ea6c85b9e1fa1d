import { writeCatalogue } from '../../../src/translation/catalogue/write.ts';
import { newHeaders } from '../../../src/translation/catalogue/headers.ts';
import type { Catalogue } from '../../../src/translation/model.ts';
import { syncCatalogues, type SyncResult } from '../../../src/translation/sync/sync.ts';
import type { Workshop } from './load.ts';
import { siteSettings } from '../site-settings.ts';
import { cataloguePath } from './paths.ts';
import { makePlace } from './place.ts';
import type { TextFile } from '../../../src/translation/read-translations.ts';

/** Brings catalogues to today's segments, with the headers and places that this repository gives them. */
export function syncNow({ root, inputs }: Workshop, catalogues: readonly Catalogue[]): SyncResult {
  const { name: names, slug } = siteSettings();
  const today = new Date().toISOString().slice(0, 10);
  return syncCatalogues(catalogues, inputs.segments, {
    place: makePlace(root),
    headers: (name) => newHeaders({ name: names.en, slug }, name, 'en', today),
  });
}

/** The files of catalogues as they are to be written. */
export function catalogueFiles(catalogues: readonly Catalogue[]): readonly TextFile[] {
  return catalogues.map((catalogue) => ({ file: cataloguePath(catalogue.name), text: writeCatalogue(catalogue) }));
}
