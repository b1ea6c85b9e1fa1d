import { writeCatalogue } from '../../../../src/translation/catalogue/write.ts';
import { writeCsv, exportPairs } from '../../../../src/translation/export/pairs.ts';
import { writeTbx } from '../../../../src/translation/export/tbx.ts';
import { writeTmx } from '../../../../src/translation/export/tmx.ts';
import { writeXliff } from '../../../../src/translation/export/xliff.ts';
import { catalogueOf } from '../../../../src/translation/sync/sync.ts';
import { agencyTerms } from '../../../../src/translation/terms/settled-terms.ts';
import { siteSettings } from '../../site-settings.ts';
import type { Workshop } from '../load.ts';
import { done, failed, type CommandOutcome } from '../outcome.ts';
import { syncNow } from '../sync-now.ts';

export type ExportFormat = 'po' | 'xliff' | 'tmx' | 'tbx' | 'csv';

/** `export`: the translation memory, the termbase, the whole table or the work files on standard output. */
export function exportAll(workshop: Workshop, format: ExportFormat, document: string): CommandOutcome {
  const { inputs, reading } = workshop;
  const names = [...new Set(inputs.segments.map(catalogueOf))];
  if (document !== '' && !names.includes(document))
    return failed([`There is no document ${document}, expected one of ${names.join(', ')}.`]);
  const segments = inputs.segments.filter((segment) => document === '' || catalogueOf(segment) === document);
  const pairs = (all: boolean) => exportPairs(segments, reading.translations, all);
  const site = siteSettings();
  switch (format) {
    case 'po': {
      const catalogue = syncNow(workshop, reading.catalogues).catalogues.find(({ name }) => name === document);
      return catalogue === undefined
        ? failed([`export --po needs --document, one of ${names.join(', ')}.`])
        : done([writeCatalogue(catalogue).trimEnd()]);
    }
    case 'xliff':
      return done([writeXliff(pairs(true)).trimEnd()]);
    case 'tmx':
      return done([writeTmx(pairs(false), site.slug, '1').trimEnd()]);
    case 'tbx':
      return done([writeTbx([...inputs.glossary, ...agencyTerms(inputs.agencies)], site.name.en).trimEnd()]);
    case 'csv':
      return done([writeCsv(pairs(true)).trimEnd()]);
  }
}
