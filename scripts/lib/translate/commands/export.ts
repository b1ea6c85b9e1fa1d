import { writeCsv, exportPairs } from '../../../../src/translation/export/pairs.ts';
import { writeTbx } from '../../../../src/translation/export/tbx.ts';
import { writeTmx } from '../../../../src/translation/export/tmx.ts';
import { agencyTerms } from '../../../../src/translation/terms/glossary.ts';
import { siteSettings } from '../../site-settings.ts';
import type { Workshop } from '../load.ts';
import { done, type CommandOutcome } from '../outcome.ts';

export type ExportFormat = 'tmx' | 'tbx' | 'csv';

/** `export`: the translation memory, the termbase or the whole table on standard output. */
export function exportAll({ inputs, reading }: Workshop, format: ExportFormat): CommandOutcome {
  const pairs = exportPairs(inputs.segments, reading.translations, format === 'csv');
  const site = siteSettings();
  switch (format) {
    case 'tmx':
      return done([writeTmx(pairs, site.slug, '1').trimEnd()]);
    case 'tbx':
      return done([writeTbx([...inputs.glossary, ...agencyTerms(inputs.agencies)], site.name.en).trimEnd()]);
    case 'csv':
      return done([writeCsv(pairs).trimEnd()]);
  }
}
