import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Segment } from '../../../src/corpus/model/segment.ts';
import { exportFiles } from '../../../src/translation/export/files.ts';
import { agencyTerms } from '../../../src/translation/terms/glossary.ts';
import { repository } from '../files.ts';
import { loadWorkshop } from '../translate/load.ts';

/**
 * The translation as files, by their path below `/downloads/`.
 * @param generated folder of the generated content
 */
export function translationFiles(generated: string): readonly { readonly path: string; readonly content: string }[] {
  const segments = JSON.parse(readFileSync(join(generated, 'segments.json'), 'utf8')) as readonly Segment[];
  const { inputs, reading } = loadWorkshop(repository, segments);
  const files = exportFiles({
    segments,
    translations: reading.translations,
    catalogues: inputs.catalogues,
    terms: [...inputs.glossary, ...agencyTerms(inputs.agencies)],
  });
  return files.map(({ path, content }) => ({ path: `translation/${path}`, content }));
}
