import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decodeText } from '../../../../src/translation/catalogue/decode.ts';
import { readReturnedCatalogue } from '../../../../src/translation/catalogue/read.ts';
import { mergeImport, type ImportedEntry } from '../../../../src/translation/import/merge.ts';
import { writeFiles } from '../files.ts';
import type { Workshop } from '../load.ts';
import { done, failed, reportDiagnostics, type CommandOutcome } from '../outcome.ts';
import { catalogueFiles, syncNow } from '../sync-now.ts';

const words: Readonly<Record<ImportedEntry['kind'], string>> = {
  new: 'new English',
  changed: 'changed English',
  flagged: 'same English, other flag',
  stale: 'taken and flagged: the Vietnamese has changed since the file was downloaded',
  kept: 'not taken: the catalogue has newer English',
  obsolete: 'kept as obsolete: the segment has vanished',
};

/** `import FILE.po`: takes over the English of a PO file that a translator worked on elsewhere. */
export function importFile(workshop: Workshop, file: string): CommandOutcome {
  const path = resolve(file);
  if (!existsSync(path)) return failed([`${file}: there is no such file. Nothing was written.`]);
  const { value: text, diagnostics: encoding } = decodeText(file, readFileSync(path));
  if (encoding.length > 0) return reportDiagnostics(encoding);
  const { value: incoming, diagnostics: syntax } = readReturnedCatalogue({ name: 'import', file, text });
  if (syntax.length > 0) return reportDiagnostics(syntax);
  const today = syncNow(workshop, workshop.reading.catalogues).catalogues;
  const { value, diagnostics } = mergeImport(today, incoming, file);
  if (diagnostics.length > 0) return reportDiagnostics(diagnostics);
  const written = writeFiles(workshop.root, catalogueFiles(syncNow(workshop, value.catalogues).catalogues));
  const groups = [...Map.groupBy(value.entries, ({ kind }) => kind)];
  return done([
    ...groups.map(([kind, list]) => `${String(list.length).padStart(5)}  ${words[kind]}`),
    ...value.entries
      .filter(({ kind }) => kind === 'kept' || kind === 'stale')
      .map(({ id, kind }) => `  ${id}: ${words[kind]}`),
    written.length === 0
      ? 'Nothing to write.'
      : `Wrote ${written.join(', ')}. See what the checks say: npm run translate -- check`,
  ]);
}
