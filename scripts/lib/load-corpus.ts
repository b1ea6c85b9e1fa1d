import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readRegistry } from '../../src/corpus/curated/read-registry.ts';
import { readYaml, type CuratedFile } from '../../src/corpus/curated/read-yaml.ts';
import type { Diagnostic } from '../../src/corpus/model/diagnostic.ts';
import {
  correctionEntrySchema,
  manifestSchema,
  NATIONAL,
  type CorrectionEntry,
  type Manifest,
  type PlaceEntry,
  type Registry,
} from '../../src/corpus/model/registry.ts';
import { wordsSchema, type WordTables } from '../../src/corpus/model/words.ts';
import type { SourceLine } from '../../src/corpus/model/source-line.ts';
import type { DocumentTree } from '../../src/corpus/model/tree.ts';
import {
  applyCorrections,
  columnTableSchema,
  conservationErrors,
  parseDocument,
  readText,
} from '../../src/corpus/parse/index.ts';
import { correctionId, recordTablesSchema, type RecordTables } from '../../src/corpus/records/index.ts';
import type { Readers } from '../../src/corpus/records/context.ts';
import {
  bodyWordsSchema,
  emptyBodyWords,
  instrumentTypeEntrySchema,
  makeAgencyMatchers,
  makeCitationFinder,
  makePlaceMatcher,
  makeProvinceBodies,
  makeUnitTable,
  sameWordsSchema,
  unitEntrySchema,
} from '../../src/corpus/values/index.ts';
import { corpusFile, namesIn, textFile } from './files.ts';
import { loadLinks, type LoadedLinks } from './load-links.ts';

/** A document of the site, read and parsed. */
export interface LoadedDocument {
  readonly manifest: Manifest;
  /** Path of the seed, for messages. */
  readonly file: string;
  readonly lines: readonly SourceLine[];
  readonly tree: DocumentTree;
  readonly corrections: readonly CorrectionEntry[];
}

/** Everything that the corpus is built from. */
export interface LoadedCorpus {
  readonly documents: readonly LoadedDocument[];
  readonly registry: Registry;
  readonly readers: Readers;
  readonly tables: RecordTables;
  /** What a territory can be, by id. */
  readonly territories: ReadonlyMap<string, PlaceEntry>;
  /** The words of the domain. */
  readonly words: WordTables;
  /** Tables of the linking stage and what people judged about links. */
  readonly links: LoadedLinks;
}

/** Reads a curated file below `content/` and collects what is wrong with it. */
function read<S extends z.ZodType>(path: string, schema: S, diagnostics: Diagnostic[]): z.infer<S> | null {
  const result = readYaml(textFile(path), schema);
  diagnostics.push(...result.diagnostics);
  return result.value;
}

/**
 * Reads seeds, manifests, corrections and the registry from the corpus, and parses the seeds.
 * @returns `loaded` is `null` where a table is missing without which nothing can be built; the diagnostics say which
 */
export function loadCorpus(): { readonly loaded: LoadedCorpus | null; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const columns = read('content/registry/columns.yaml', columnTableSchema, diagnostics) ?? {
    headings: [],
    usualOrders: [],
  };
  const { registry, readers, territories } = loadRegistry(diagnostics);
  const tables = read('content/registry/records.yaml', recordTablesSchema, diagnostics);
  const words = read('content/registry/words.yaml', wordsSchema, diagnostics);
  const links = loadLinks(diagnostics);
  const documents = namesIn('seeds', '.yaml').flatMap((name) =>
    loadDocument(textFile(`seeds/${name}`), columns, territories, diagnostics),
  );
  documents.sort((a, b) => (a.manifest.issued < b.manifest.issued ? -1 : 1));
  const loaded = tables && words && { documents, registry, readers, territories, tables, words, links };
  return { loaded, diagnostics };
}

/** The registry and the readers made from it. */
export function loadRegistry(diagnostics: Diagnostic[]): {
  registry: Registry;
  readers: Readers;
  /** What a territory can be, by id: besides these, the whole country. */
  territories: ReadonlyMap<string, PlaceEntry>;
} {
  const file = (name: string): CuratedFile => textFile(`content/registry/${name}.yaml`);
  const {
    registry: written,
    provinces,
    provinceBodies: usual,
    diagnostics: found,
  } = readRegistry({
    national: {
      agencies: file('national/agencies'),
      provinces: file('national/provinces'),
      provinceBodies: file('national/province-bodies'),
    },
    agencies: file('agencies'),
    places: file('places'),
    projects: file('projects'),
    instruments: file('instruments'),
  });
  diagnostics.push(...found);
  const sameWords = read('content/registry/name-words.yaml', sameWordsSchema, diagnostics) ?? [];
  const bodyWords = read('content/registry/body-words.yaml', bodyWordsSchema, diagnostics) ?? emptyBodyWords;
  const units = read('content/registry/units.yaml', z.array(unitEntrySchema), diagnostics) ?? [];
  const instrumentTypes =
    read('content/registry/instrument-types.yaml', z.array(instrumentTypeEntrySchema), diagnostics) ?? [];
  // A province that the local registry names too has the names that stand there.
  const local = new Map(written.places.map((place) => [place.id, place]));
  const provinceBodies = makeProvinceBodies(
    usual,
    provinces.map((province) => local.get(province.id) ?? province),
    written.agencies,
  );
  const registry: Registry = { ...written, agencies: [...written.agencies, ...provinceBodies.made] };
  const readers: Readers = {
    agenciesOf: makeAgencyMatchers({
      agencies: written.agencies,
      places: written.places,
      provinceBodies,
      sameWords,
      words: bodyWords,
    }),
    places: makePlaceMatcher(registry.places, sameWords),
    units: makeUnitTable(units),
    instrumentTypes,
    findCitations: makeCitationFinder(instrumentTypes, registry.instruments),
  };
  const territories = new Map([...provinces.map((province) => [province.id, province] as const), ...local]);
  return { registry, readers, territories };
}

function loadDocument(
  manifestFile: CuratedFile,
  columns: z.infer<typeof columnTableSchema>,
  territories: ReadonlyMap<string, PlaceEntry>,
  diagnostics: Diagnostic[],
): LoadedDocument[] {
  const result = readYaml(manifestFile, manifestSchema);
  diagnostics.push(...result.diagnostics);
  const manifest = result.value;
  if (manifest === null) return [];
  if (manifest.territory !== undefined && manifest.territory !== NATIONAL && !territories.has(manifest.territory))
    diagnostics.push({
      code: 'unknown-territory',
      severity: 'error',
      message: `Unexpected territory ${manifest.territory}, expected the id of a place or of a province, or ${NATIONAL}`,
      mend: 'Correct the id, or leave the field out: then it is the territory of the issuer.',
      file: manifestFile.file,
      line: result.lineOf(['territory']),
      column: 1,
    });
  const file = `seeds/${manifest.seed}`;
  let bytes: Buffer;
  try {
    bytes = readFileSync(corpusFile(file));
  } catch {
    diagnostics.push({
      code: 'seed-missing',
      severity: 'error',
      message: `Unexpected seed ${manifest.seed}, expected a file in seeds/`,
      mend: 'Put the text there or correct the name.',
      file: manifestFile.file,
      line: result.lineOf(['seed']),
      column: 1,
    });
    return [];
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== manifest.sha256) {
    diagnostics.push({
      code: 'seed-changed',
      severity: 'error',
      message: `Unexpected sha256 ${manifest.sha256}, the seed has ${sha256}`,
      mend: 'Restore the seed: source texts are kept byte for byte.',
      file: manifestFile.file,
      line: result.lineOf(['sha256']),
      column: 1,
    });
  }
  const text = readText(bytes, file);
  diagnostics.push(...text.diagnostics);
  const corrections = loadCorrections(manifest.id, diagnostics);
  const identified = corrections.map((entry, index) => ({
    ...entry,
    id: correctionId(manifest.id, corrections, index),
  }));
  const corrected = applyCorrections(text.lines, identified, file);
  diagnostics.push(...corrected.diagnostics);
  const parsed = parseDocument(corrected.lines, columns, file);
  diagnostics.push(...parsed.diagnostics, ...conservationErrors(corrected.lines, parsed.tree, file));
  return [
    {
      manifest,
      file,
      lines: corrected.lines,
      tree: { ...parsed.tree, omissions: [...text.omissions, ...parsed.tree.omissions] },
      corrections,
    },
  ];
}

function loadCorrections(document: string, diagnostics: Diagnostic[]): readonly CorrectionEntry[] {
  if (!namesIn('content/corrections', '.yaml').includes(`${document}.yaml`)) return [];
  return read(`content/corrections/${document}.yaml`, z.array(correctionEntrySchema), diagnostics) ?? [];
}
