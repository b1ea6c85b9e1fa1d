import { basename, join } from 'node:path';
import { z } from 'zod';
import { readYaml } from '../../../src/corpus/curated/read-yaml.ts';
import type { Diagnostic } from '../../../src/corpus/model/diagnostic.ts';
import { agencyEntrySchema, placeEntrySchema } from '../../../src/corpus/model/registry.ts';
import type { Segment } from '../../../src/corpus/model/segment.ts';
import { segmentsFile, sourcesFile } from '../../../src/generated/files.ts';
import { generatedPath, isGenerated, readGenerated } from '../../../src/generated/read.ts';
import { factLexiconSchema } from '../../../src/translation/facts/lexicon-schema.ts';
import {
  readTranslations,
  type TranslationInputs,
  type TranslationReading,
} from '../../../src/translation/read-translations.ts';
import { readGlossary } from '../../../src/translation/terms/glossary.ts';
import { termWordsSchema } from '../../../src/translation/checks/term-words.ts';
import { changedSource, sourceDigests } from '../source-digests.ts';
import { territoryNames, withTerritory } from '../territory-names.ts';
import { filesBelow, readTextFile, type WorkshopFiles } from './files.ts';
import { paths } from './paths.ts';

/** Everything the commands work on. With an error among the diagnostics nothing may be written. */
export interface Workshop {
  readonly root: string;
  readonly inputs: TranslationInputs;
  readonly reading: TranslationReading;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the files of the workshop below the root of the repository, and what translators made of today's segments.
 * @param files where the texts are read, if not below the root
 * @param segments today's segments, where the caller has them; else they are read from the generated file
 */
export function loadWorkshop(
  root: string,
  segments?: readonly Segment[],
  files: WorkshopFiles = filesBelow(root),
): Workshop {
  const diagnostics: Diagnostic[] = [];
  const text = (file: string) => readTextFile(files, file, diagnostics);
  const yaml = <S extends z.ZodType>(file: string, schema: S): z.infer<S> | null => {
    const result = readYaml(text(file), schema);
    diagnostics.push(...result.diagnostics);
    return result.value;
  };
  const glossary = text(paths.glossary);
  const terms = readGlossary(glossary.file, glossary.text);
  diagnostics.push(...terms.diagnostics);
  const words = yaml(paths.words, termWordsSchema) ?? { optional: [], shields: [], abbreviations: [] };
  const inputs: TranslationInputs = {
    segments: segments ?? readSegments(root, diagnostics),
    catalogues: files
      .names(paths.catalogues, '.po')
      .map((name) => basename(name, '.po'))
      .map((name) => ({ name, ...text(join(paths.catalogues, `${name}.po`)) })),
    review: text(paths.review),
    waivers: text(paths.waivers),
    glossary: terms.value,
    agencies: paths.agencies.flatMap((file) => yaml(file, z.array(agencyEntrySchema)) ?? []),
    lexicon: yaml(paths.lexicon, factLexiconSchema) ?? { vi: noLanguage, en: noLanguage },
    words: { ...words, optional: withTerritory(words.optional, territoryNames(text).en) },
    names: (yaml(paths.places, z.array(placeEntrySchema)) ?? []).map(({ en }) => en),
  };
  const reading = readTranslations(inputs);
  return { root, inputs, reading, diagnostics: [...diagnostics, ...reading.diagnostics] };
}

const noLanguage = {
  scales: {},
  otherWords: [],
  percent: [],
  currencies: {},
  range: [],
  units: [],
  labels: [],
  roman: [],
  roads: {},
  numbers: {},
  ordinals: {},
  ordinalMarks: [],
  months: [],
  homonyms: [],
  ratio: [],
};

function readSegments(root: string, diagnostics: Diagnostic[]): readonly Segment[] {
  const fail = (message: string): readonly Segment[] => {
    diagnostics.push({
      code: 'segments',
      severity: 'error',
      message,
      mend: 'Generate the segments first: npm run convert',
      file: `${generatedPath}/${segmentsFile.path}`,
      line: 1,
      column: 1,
    });
    return [];
  };
  try {
    const folder = join(root, generatedPath);
    const segments = readGenerated(folder, segmentsFile);
    const changed = isGenerated(folder, sourcesFile)
      ? changedSource(readGenerated(folder, sourcesFile), sourceDigests(filesBelow(root)))
      : null;
    if (changed !== null)
      return fail(`Unexpected change of ${changed} since the segments were made, expected those of today`);
    const ids = new Set<string>();
    const twice = segments.find(({ id }) => ids.size === ids.add(id).size);
    return twice === undefined ? segments : fail(`Unexpected second segment ${twice.id}, expected each id once`);
  } catch (error) {
    return fail(
      `Unexpected segments, expected those of all documents: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
