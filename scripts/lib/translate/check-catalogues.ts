import type { Diagnostic } from '../../../src/corpus/model/diagnostic.ts';
import type { Segment } from '../../../src/corpus/model/segment.ts';
import type { CatalogueFile } from '../../../src/translation/catalogue/read.ts';
import type { Catalogue } from '../../../src/translation/model.ts';
import { cataloguePath } from './paths.ts';

/**
 * Checks catalogues against each other and the documents. Codes: `po-duplicate` for a segment that stands in two files,
 * `catalogue-missing` (a warning: a document that has just come in has none).
 */
export function checkCatalogues(
  segments: readonly Segment[],
  files: readonly CatalogueFile[],
  catalogues: readonly Catalogue[],
): readonly Diagnostic[] {
  const fileOf = (name: string) => files.find((file) => file.name === name)?.file ?? cataloguePath(name);
  const found: Diagnostic[] = [];
  const first = new Map<string, string>();
  for (const { name, live } of catalogues) {
    for (const { id, line } of live) {
      const other = first.get(id) ?? name;
      first.set(id, other);
      const at = { severity: 'error', file: fileOf(name), line, column: 1 } as const;
      if (other !== name)
        found.push({
          ...at,
          code: 'po-duplicate',
          message: `Unexpected entry for ${id}, which stands in ${fileOf(other)} already, expected one entry a segment`,
          mend: 'Keep the entry with the right English in the catalogue of its document and delete the other.',
        });
    }
  }
  const documents = new Set(segments.map((segment) => segment.document).filter((id) => id !== 'registry'));
  for (const document of documents)
    if (!files.some(({ name }) => name === document))
      found.push({
        code: 'catalogue-missing',
        severity: 'warning',
        message: `Unexpected document ${document} without a catalogue, expected ${cataloguePath(document)}: its pages have no English`,
        mend: 'Bring the file back, or make a new one: npm run translate -- sync',
        file: cataloguePath(document),
        line: 1,
        column: 1,
      });
  return found;
}
