import { z } from 'zod';
import { readYaml } from '../../src/corpus/curated/read-yaml.ts';
import type { Diagnostic } from '../../src/corpus/model/diagnostic.ts';
import { languages } from '../../src/corpus/model/language.ts';
import { definitionEntrySchema, type DefinitionEntry, type PlaceEntry } from '../../src/corpus/model/registry.ts';
import type { SiteSettings } from '../../src/corpus/model/site.ts';
import { pictureNames } from '../../src/pictures/picture.ts';
import { pictureSettingsSchema, type PictureSettings } from '../../src/pictures/settings.ts';
import { searchTablesSchema, type SearchTables } from '../../src/search/query/tables.ts';
import { repositoryFiles, type SourceFiles } from './files.ts';
import { readSiteSettings } from './site-settings.ts';

/** What people write for the later steps: read and checked in the first, handed on as generated files. */
export interface SiteWords {
  readonly search: SearchTables;
  readonly definitions: readonly DefinitionEntry[];
  readonly pictures: PictureSettings;
  readonly site: SiteSettings;
  /** The territory of the site. */
  readonly territory: PlaceEntry;
}

/**
 * Reads the words of the search, the definitions and the settings of the pictures.
 * @param known ids of the terms of the glossary, of the targets, of the bodies and of the territories that these files may name
 * @returns `null` where a file is wrong, and every error with its place
 */
export function loadSiteWords(
  known: {
    readonly terms: ReadonlySet<string>;
    readonly targets: ReadonlySet<string>;
    readonly agencies: ReadonlySet<string>;
    readonly territories: ReadonlyMap<string, PlaceEntry>;
  },
  { text, names }: SourceFiles = repositoryFiles,
): { readonly words: SiteWords | null; readonly diagnostics: readonly Diagnostic[] } {
  const files = {
    search: text('content/registry/search.yaml'),
    definitions: text('content/registry/definitions.yaml'),
    pictures: text('content/pictures.yaml'),
  };
  const search = readYaml(files.search, searchTablesSchema);
  const definitions = readYaml(files.definitions, z.array(definitionEntrySchema));
  const pictures = readYaml(files.pictures, pictureSettingsSchema);
  const site = readSiteSettings(text);
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
  const territory = known.territories.get(site.value?.territory ?? '');
  const inDefinitions = { ...files.definitions, lineOf: definitions.lineOf };
  const inPictures = { ...files.pictures, lineOf: pictures.lineOf };
  const diagnostics = [
    ...[search, definitions, pictures, site].flatMap((result) => result.diagnostics),
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
    ...(site.value === null || territory !== undefined
      ? []
      : [unknown(site, ['territory'], site.value.territory, 'the id of a place or of a province')]),
    ...Object.entries(site.value?.home.pictures ?? {}).flatMap(([where, name]) =>
      name === null || pictureNames.some((one) => one === name)
        ? []
        : [unknown(site, ['home', 'pictures', where], name, `one of ${pictureNames.join(', ')}`)],
    ),
    ...missingPages(names),
  ];
  if (
    diagnostics.length > 0 ||
    search.value === null ||
    definitions.value === null ||
    pictures.value === null ||
    site.value === null ||
    territory === undefined
  )
    return { words: null, diagnostics };
  return {
    words: {
      search: search.value,
      definitions: definitions.value,
      pictures: pictures.value,
      site: site.value,
      territory,
    },
    diagnostics,
  };
}

/** Pages that the frame of every page links to. */
const linkedPages = ['licence.mdx', 'translate.mdx'];

/** An error for each page that people write and others link to, where there is none. */
function missingPages(names: SourceFiles['names']): Diagnostic[] {
  return languages.flatMap((language) => {
    const folder = `content/pages/${language}`;
    const there = new Set(names(folder, '.mdx'));
    return linkedPages.flatMap((page): Diagnostic[] =>
      there.has(page)
        ? []
        : [
            {
              code: 'page-missing',
              severity: 'error',
              message: `Unexpected absence of the page ${page}, expected it: every page links there`,
              mend: `Write it, or bring it back (git restore ${folder}/${page}).`,
              file: `${folder}/${page}`,
              line: 1,
              column: 1,
            },
          ],
    );
  });
}
