import type { Segment } from '../../corpus/model/segment.ts';
import type { CatalogueFile } from '../catalogue/read.ts';
import type { Term } from '../model.ts';
import type { Translation } from '../read-translations.ts';
import { catalogueOf } from '../sync/sync.ts';
import { makeGlossaryFinder } from '../terms/find-terms.ts';
import { writeCsv, exportPairs } from './pairs.ts';
import { documentExports, glossaryExport, type DocumentFormat } from './names.ts';
import { writeTbx } from './tbx.ts';
import { writeTmx } from './tmx.ts';
import { writeXliff } from './xliff.ts';

export interface ExportInputs {
  readonly segments: readonly Segment[];
  readonly translations: ReadonlyMap<string, Translation>;
  readonly catalogues: readonly CatalogueFile[];
  /** The glossary and the names of bodies. */
  readonly terms: readonly Term[];
  /** The English name of the site, and its slug. */
  readonly site: { readonly name: string; readonly slug: string };
}

/** Every file of the translation that readers can take along: for each catalogue itself, its memory, its terms and its table; and all terms. */
export function exportFiles({
  segments,
  translations,
  catalogues,
  terms,
  site,
}: ExportInputs): readonly { readonly path: string; readonly content: string }[] {
  const find = makeGlossaryFinder(terms);
  const files = catalogues.flatMap(({ name, text }) => {
    const own = segments.filter((segment) => catalogueOf(segment) === name);
    const met = new Set(own.flatMap(({ vi }) => find(vi).flatMap((found) => found.terms)));
    const write: Readonly<Record<DocumentFormat, () => string>> = {
      po: () => text,
      xliff: () => writeXliff(exportPairs(own, translations, true)),
      tmx: () => writeTmx(exportPairs(own, translations, false), site.slug, '1'),
      tbx: () =>
        writeTbx(
          terms.filter((term) => met.has(term)),
          site.name,
          name,
        ),
      csv: () => writeCsv(exportPairs(own, translations, true)),
    };
    return documentExports(name).map(({ format, file }) => ({ path: file, content: write[format]() }));
  });
  return [...files, { path: glossaryExport, content: writeTbx(terms, site.name) }];
}
