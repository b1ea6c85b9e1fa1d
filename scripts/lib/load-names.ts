import { readNames, type NameEntry } from '../../src/corpus/curated/read-names.ts';
import { tableError } from '../../src/corpus/curated/read-table.ts';
import type { Diagnostic } from '../../src/corpus/model/diagnostic.ts';
import type { ProvisionRecord, TargetRecord } from '../../src/corpus/model/records.ts';
import { longestName } from '../../src/corpus/naming/short-names.ts';
import type { SourceFiles } from './files.ts';

/** The table of short names, as read. */
export interface LoadedNames {
  readonly file: string;
  readonly entries: readonly NameEntry[];
}

const path = 'content/registry/names.tsv';

/** Reads the short names of records; a corpus whose records nobody has named needs no file. */
export function loadNames(files: SourceFiles, diagnostics: Diagnostic[]): LoadedNames {
  if (files.bytes(path) === null) return { file: path, entries: [] };
  const source = files.text(path);
  const { value, diagnostics: found } = readNames(source, longestName);
  diagnostics.push(...found);
  return { file: source.file, entries: value };
}

/** What a name stands beside: a record, and the provision or annex that it and its siblings stand in. */
type Named = Pick<ProvisionRecord, 'id' | 'parent' | 'document'> & Partial<Pick<TargetRecord, 'annex'>>;

/** What is wrong with the names now that the records are known: a name of no record, and two siblings of one name. */
export function nameDiagnostics({ file, entries }: LoadedNames, records: readonly Named[]): Diagnostic[] {
  const above = new Map(records.map(({ id, parent, annex, document }) => [id, parent ?? annex ?? document]));
  const taken = new Map<string, NameEntry>();
  return entries.flatMap((entry) => {
    const parent = above.get(entry.id);
    if (parent === undefined)
      return [
        tableError(
          file,
          entry.line,
          `Unexpected name of ${entry.id}, expected the id of a record`,
          'Correct the id, or take the line away.',
        ),
      ];
    return (['vi', 'en'] as const).flatMap((language) => {
      const name = entry.name[language];
      if (name === null) return [];
      const key = `${parent}\n${language}\n${name.toLocaleLowerCase(language)}`;
      const other = taken.get(key);
      taken.set(key, entry);
      return other === undefined
        ? []
        : [
            tableError(
              file,
              entry.line,
              `Unexpected name "${name}", which ${other.id} beside it has too (line ${other.line}), expected another`,
              'Say what tells the two apart.',
            ),
          ];
    });
  });
}
