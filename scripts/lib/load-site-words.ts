import { z } from 'zod';
import { readYaml } from '../../src/corpus/curated/read-yaml.ts';
import type { Diagnostic } from '../../src/corpus/model/diagnostic.ts';
import { definitionEntrySchema, type DefinitionEntry } from '../../src/corpus/model/registry.ts';
import { pictureSettingsSchema, type PictureSettings } from '../../src/pictures/settings.ts';
import { searchTablesSchema, type SearchTables } from '../../src/search/query/tables.ts';
import { repositoryFiles, type SourceFiles } from './files.ts';

/** What people write for the later steps: read and checked in the first, handed on as generated files. */
export interface SiteWords {
  readonly search: SearchTables;
  readonly definitions: readonly DefinitionEntry[];
  readonly pictures: PictureSettings;
}

/**
 * Reads the words of the search, the definitions and the settings of the pictures.
 * @param known ids of the terms of the glossary, of the targets and of the bodies that these files may name
 * @returns `null` where a file is wrong, and every error with its place
 */
export function loadSiteWords(
  known: {
    readonly terms: ReadonlySet<string>;
    readonly targets: ReadonlySet<string>;
    readonly agencies: ReadonlySet<string>;
  },
  { text }: SourceFiles = repositoryFiles,
): { readonly words: SiteWords | null; readonly diagnostics: readonly Diagnostic[] } {
  const files = {
    search: text('content/registry/search.yaml'),
    definitions: text('content/registry/definitions.yaml'),
    pictures: text('content/pictures.yaml'),
  };
  const search = readYaml(files.search, searchTablesSchema);
  const definitions = readYaml(files.definitions, z.array(definitionEntrySchema));
  const pictures = readYaml(files.pictures, pictureSettingsSchema);
  const unknown = (
    { file, lineOf }: { readonly file: string; readonly lineOf: typeof search.lineOf },
    path: readonly (string | number)[],
    id: string,
    expected: string,
  ): Diagnostic => ({
    code: 'unknown-id',
    severity: 'error',
    message: `Unexpected id ${id}, expected ${expected}`,
    mend: 'Correct the id, or add what it names.',
    file,
    line: lineOf(path),
    column: 1,
  });
  const inDefinitions = { ...files.definitions, lineOf: definitions.lineOf };
  const inPictures = { ...files.pictures, lineOf: pictures.lineOf };
  const diagnostics = [
    ...[search, definitions, pictures].flatMap((result) => result.diagnostics),
    ...(definitions.value ?? []).flatMap(({ term }, index) =>
      known.terms.has(term)
        ? []
        : [unknown(inDefinitions, [index, 'term'], term, 'an id of content/registry/glossary.csv')],
    ),
    ...(pictures.value?.headlines ?? []).flatMap(({ targets }, index) =>
      targets.flatMap((id, position) =>
        known.targets.has(id)
          ? []
          : [unknown(inPictures, ['headlines', index, 'targets', position], id, 'the id of a target')],
      ),
    ),
    ...Object.keys(pictures.value?.shortNames ?? {}).flatMap((id) =>
      known.agencies.has(id)
        ? []
        : [unknown(inPictures, ['shortNames', id], id, 'the id of an agency in the registry')],
    ),
  ];
  if (diagnostics.length > 0 || search.value === null || definitions.value === null || pictures.value === null)
    return { words: null, diagnostics };
  return { words: { search: search.value, definitions: definitions.value, pictures: pictures.value }, diagnostics };
}
