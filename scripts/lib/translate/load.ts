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
  type TextFile,
  type TranslationInputs,
  type TranslationReading,
} from '../../../src/translation/read-translations.ts';
import { makeChecker } from '../../../src/translation/checks/checker.ts';
import { checkerFile } from '../../../src/translation/checks/checker-file.ts';
import { readGlossary } from '../../../src/translation/terms/glossary.ts';
import { termWordsSchema } from '../../../src/translation/checks/term-words.ts';
import { changedSource, sourceDigests } from '../source-digests.ts';
import { territoryNames, withTerritory } from '../territory-names.ts';
import { rememberingChecker } from './known-findings.ts';
import { latestDay } from './ledger-file.ts';
import { filesBelow, readTextFile, rememberingFiles, type SeenFiles, type WorkshopFiles } from './files.ts';
import { paths } from './paths.ts';

/** Everything the commands work on. With an error among the diagnostics nothing may be written. */
export interface Workshop {
  readonly root: string;
  readonly inputs: TranslationInputs;
  readonly reading: TranslationReading;
  readonly diagnostics: readonly Diagnostic[];
  /** The files as they were when the command read them: what it writes is made from these. */
  readonly seen: SeenFiles;
}

/**
 * Reads the files of the workshop below the root of the repository, and what translators made of today's segments.
 * @param files where the texts are read, if not below the root
 * @param segments today's segments, where the caller has them; else they are read from the generated file
 */
export function loadWorkshop(
  root: string,
  segments?: readonly Segment[],
  source: WorkshopFiles = filesBelow(root),
): Workshop {
  const { files, seen } = rememberingFiles(source);
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
  const converted = segments === undefined ? readConverted(root, diagnostics) : null;
  const settled = converted?.settled ?? readSettled(text, yaml);
  const inputs: TranslationInputs = {
    segments: segments ?? converted?.segments ?? [],
    catalogues: files
      .names(paths.catalogues, '.po')
      .map((name) => basename(name, '.po'))
      .map((name) => ({ name, ...text(join(paths.catalogues, `${name}.po`)) })),
    review: text(paths.review),
    latestDay: latestDay(),
    waivers: text(paths.waivers),
    glossary: terms.value,
    agencies: settled.agencies,
    lexicon: yaml(paths.lexicon, factLexiconSchema) ?? { vi: noLanguage, en: noLanguage },
    words: { ...words, optional: withTerritory(words.optional, settled.territory) },
    names: settled.names,
    territory: settled.territory,
  };
  const reading = readTranslations(
    inputs,
    segments === undefined ? rememberingChecker(join(root, generatedPath), inputs) : makeChecker(inputs),
  );
  return { root, inputs, reading, seen, diagnostics: [...diagnostics, ...reading.diagnostics] };
}

/** No words at all: what stands in where the file of a grammar cannot be read. */
export const noLanguage = {
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

/** What the registry settles: the names of bodies and places, and the English of the territory. */
type Settled = Pick<TranslationInputs, 'agencies' | 'names' | 'territory'>;

/** Reads the names from the registry itself. */
function readSettled(
  text: (file: string) => TextFile,
  yaml: <S extends z.ZodType>(file: string, schema: S) => z.infer<S> | null,
): Settled {
  return {
    agencies: paths.agencies.flatMap((file) => yaml(file, z.array(agencyEntrySchema)) ?? []),
    names: (yaml(paths.places, z.array(placeEntrySchema)) ?? []).map(({ en }) => en),
    territory: territoryNames(text).en,
  };
}

/** What the conversion made of today's documents; its names too where it is sure that they are those of the registry, which takes long to read. */
function readConverted(
  root: string,
  diagnostics: Diagnostic[],
): { readonly segments: readonly Segment[]; readonly settled: Settled | null } {
  const fail = (message: string) => {
    diagnostics.push({
      code: 'segments',
      severity: 'error',
      message,
      mend: 'Generate the segments first: npm run convert',
      file: `${generatedPath}/${segmentsFile.path}`,
      line: 1,
      column: 1,
    });
    return { segments: [], settled: null };
  };
  try {
    const folder = join(root, generatedPath);
    const segments = readGenerated(folder, segmentsFile);
    const dated = isGenerated(folder, sourcesFile);
    const changed = dated ? changedSource(readGenerated(folder, sourcesFile), sourceDigests(filesBelow(root))) : null;
    if (changed !== null)
      return fail(`Unexpected change of ${changed} since the segments were made, expected those of today`);
    const ids = new Set<string>();
    const twice = segments.find(({ id }) => ids.size === ids.add(id).size);
    if (twice !== undefined) return fail(`Unexpected second segment ${twice.id}, expected each id once`);
    return { segments, settled: dated && isGenerated(folder, checkerFile) ? readGenerated(folder, checkerFile) : null };
  } catch (error) {
    return fail(
      `Unexpected segments, expected those of all documents: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
