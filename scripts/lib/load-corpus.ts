import { createHash } from 'node:crypto';
import { z } from 'zod';
import { checkManifests, type ManifestFile } from '../../src/corpus/curated/check-manifests.ts';
import { readRegistry } from '../../src/corpus/curated/read-registry.ts';
import { readYaml, type CuratedFile, type CuratedResult } from '../../src/corpus/curated/read-yaml.ts';
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
  type ColumnTable,
  conservationErrors,
  parseDocument,
  readText,
  withHeadings,
} from '../../src/corpus/parse/index.ts';
import { correctionId, recordTablesSchema, type RecordTables } from '../../src/corpus/records/index.ts';
import type { Readers } from '../../src/corpus/records/context.ts';
import {
  bodyWordsSchema,
  emptyBodyWords,
  instrumentTypeEntrySchema,
  makeAgencyMatchers,
  makeCitationFinder,
  emptyPlaceWords,
  makePlaceMatcher,
  placeWordsSchema,
  makeProvinceBodies,
  makeUnitTable,
  sameWordsSchema,
  unitEntrySchema,
} from '../../src/corpus/values/index.ts';
import { repositoryFiles, type SourceFiles } from './files.ts';
import { loadLinks, type LoadedLinks } from './load-links.ts';
import { loadNames, type LoadedNames } from './load-names.ts';

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
  /** Short names that people wrote. */
  readonly names: LoadedNames;
}

/** Reads a curated file below `content/` and collects what is wrong with it. */
function read<S extends z.ZodType>(
  files: SourceFiles,
  path: string,
  schema: S,
  diagnostics: Diagnostic[],
): z.infer<S> | null {
  const result = readYaml(files.text(path), schema);
  diagnostics.push(...result.diagnostics);
  return result.value;
}

/**
 * Reads seeds, manifests, corrections and the registry from the corpus, and parses the seeds.
 * @returns `loaded` is `null` where a table is missing without which nothing can be built; the diagnostics say which
 */
export function loadCorpus(files: SourceFiles = repositoryFiles): {
  readonly loaded: LoadedCorpus | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const columns = read(files, 'content/registry/columns.yaml', columnTableSchema, diagnostics) ?? {
    headings: [],
    reached: [],
    usualOrders: [],
  };
  const { registry, readers, territories } = loadRegistry(files, diagnostics);
  const tables = read(files, 'content/registry/records.yaml', recordTablesSchema, diagnostics);
  const words = read(files, 'content/registry/words.yaml', wordsSchema, diagnostics);
  const links = loadLinks(files, diagnostics);
  const names = loadNames(files, diagnostics);
  const manifests = files.names('seeds', '.yaml').flatMap((name): ManifestFile[] => {
    const source = files.text(`seeds/${name}`);
    const result = readYaml(source, manifestSchema);
    diagnostics.push(...result.diagnostics);
    return result.value === null ? [] : [{ file: source.file, manifest: result.value, lineOf: result.lineOf }];
  });
  const known = {
    agencies: new Set(registry.agencies.map(({ id }) => id)),
    territories: new Set([NATIONAL, ...territories.keys()]),
    instruments: new Set(registry.instruments.map(({ id }) => id)),
  };
  diagnostics.push(...checkManifests(manifests, known, files.names('seeds', '.txt')));
  if (files.names('seeds', '.yaml').length === 0)
    diagnostics.push({
      code: 'no-document',
      severity: 'error',
      message: 'Unexpected corpus without a document, expected one in seeds/',
      mend: 'Bring one in: npm run convert -- new FILE',
      file: 'seeds',
      line: 1,
      column: 1,
    });
  diagnostics.push(
    ...strayFiles(
      files.names('content/corrections', '.yaml').map((name) => `content/corrections/${name}`),
      manifests.map(({ manifest }) => manifest.id),
    ),
  );
  // What documents would say of a broken table follows from it.
  if (diagnostics.some(({ severity }) => severity === 'error')) return { loaded: null, diagnostics };
  const documents = manifests.flatMap((entry) => loadDocument(files, entry, columns, diagnostics));
  documents.sort((a, b) => (a.manifest.issued < b.manifest.issued ? -1 : 1));
  const loaded = tables && words && { documents, registry, readers, territories, tables, words, links, names };
  return { loaded, diagnostics };
}

/** Corrections of documents that are not there: nothing would read them. */
function strayFiles(paths: readonly string[], documents: readonly string[]): Diagnostic[] {
  const named = new Set(documents.map((id) => `content/corrections/${id}.yaml`));
  return paths
    .filter((path) => !named.has(path))
    .map((file) => ({
      code: 'corrections-of-nothing',
      severity: 'error',
      message: `Unexpected corrections of a document that is not there, expected the id of one of ${documents.join(', ')}`,
      mend: 'Give the file the name of its document, or take it away.',
      file,
      line: 1,
      column: 1,
    }));
}

/** The registry and the readers made from it. */
export function loadRegistry(
  files: SourceFiles,
  diagnostics: Diagnostic[],
): {
  registry: Registry;
  readers: Readers;
  /** What a territory can be, by id: besides these, the whole country. */
  territories: ReadonlyMap<string, PlaceEntry>;
} {
  const file = (name: string): CuratedFile => files.text(`content/registry/${name}.yaml`);
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
  const sameWords = read(files, 'content/registry/name-words.yaml', sameWordsSchema, diagnostics) ?? [];
  const bodyWords = read(files, 'content/registry/body-words.yaml', bodyWordsSchema, diagnostics) ?? emptyBodyWords;
  const placeWords = read(files, 'content/registry/place-words.yaml', placeWordsSchema, diagnostics) ?? emptyPlaceWords;
  const units = read(files, 'content/registry/units.yaml', z.array(unitEntrySchema), diagnostics) ?? [];
  const instrumentTypes =
    read(files, 'content/registry/instrument-types.yaml', z.array(instrumentTypeEntrySchema), diagnostics) ?? [];
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
    places: makePlaceMatcher(registry.places, sameWords, placeWords),
    units: makeUnitTable(units),
    instrumentTypes,
    findCitations: makeCitationFinder(instrumentTypes, registry.instruments),
  };
  const territories = new Map([...provinces.map((province) => [province.id, province] as const), ...local]);
  return { registry, readers, territories };
}

function loadDocument(
  files: SourceFiles,
  { manifest, file: manifestFile, lineOf }: ManifestFile,
  columns: ColumnTable,
  diagnostics: Diagnostic[],
): LoadedDocument[] {
  const file = `seeds/${manifest.seed}`;
  const bytes = files.bytes(file);
  if (bytes === null) {
    diagnostics.push({
      code: 'seed-missing',
      severity: 'error',
      message: `Unexpected seed ${manifest.seed}, expected a file in seeds/`,
      mend: 'Put the text there or correct the name.',
      file: manifestFile,
      line: lineOf(['seed']),
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
      mend: 'Restore the seed: source texts are kept byte for byte. If it is a new version of the text, write its sha256 here (docs/new-version.md).',
      file: manifestFile,
      line: lineOf(['sha256']),
      column: 1,
    });
  }
  const text = readText(bytes, file);
  diagnostics.push(...text.diagnostics);
  const written = loadCorrections(manifest.id, files);
  diagnostics.push(...written.diagnostics);
  const corrections = written.value ?? [];
  const identified = corrections.map((entry, index) => ({
    ...entry,
    id: correctionId(manifest.id, corrections, index),
  }));
  const corrected = applyCorrections(text.lines, identified, written.file, (index) => written.lineOf([index]));
  diagnostics.push(...corrected.diagnostics);
  const parsed = parseDocument(corrected.lines, withHeadings(columns, manifest.columns), file);
  diagnostics.push(...unmetOverrides(manifest, parsed.tree, manifestFile, lineOf));
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

/** Annexes and headings that a manifest speaks of and the text does not have: an override that does nothing is a slip. */
function unmetOverrides(
  manifest: Manifest,
  tree: DocumentTree,
  file: string,
  lineOf: (path: readonly (string | number)[]) => number,
): Diagnostic[] {
  const blocks = tree.children.flatMap((block) => (block.kind === 'attachment' ? block.children : [block]));
  const annexes = blocks.flatMap((block) => (block.kind === 'annex' ? block : []));
  const numbers = new Set(annexes.map(({ number }) => number ?? 'pl'));
  const tables = annexes.flatMap(({ children }) => children.flatMap((child) => (child.kind === 'table' ? child : [])));
  const headings = new Set(
    tables.flatMap((table) =>
      table.columns.flatMap(({ heading }) => heading?.split(' / ').at(-1)?.toLowerCase() ?? []),
    ),
  );
  const unmet = (field: 'annexes' | 'columns', key: string, known: Iterable<string>): Diagnostic => ({
    code: 'unmet-override',
    severity: 'error',
    message: `Unexpected ${field} entry ${JSON.stringify(key)}, expected one of ${[...known].join(' | ') || 'nothing: the text has no table'}`,
    mend: 'Correct the entry or leave it out.',
    file,
    line: lineOf([field, key]),
    column: 1,
  });
  return [
    ...Object.keys(manifest.annexes ?? {}).flatMap((key) => (numbers.has(key) ? [] : unmet('annexes', key, numbers))),
    ...Object.keys(manifest.columns ?? {}).flatMap((key) =>
      headings.has(key.toLowerCase()) ? [] : unmet('columns', key, headings),
    ),
  ];
}

/** The corrections of a document, with the path of their file; none where there is no such file. */
export function loadCorrections(
  document: string,
  files: SourceFiles = repositoryFiles,
): CuratedResult<CorrectionEntry[]> & CuratedFile {
  const path = `content/corrections/${document}.yaml`;
  const source = files.names('content/corrections', '.yaml').includes(`${document}.yaml`)
    ? files.text(path)
    : { file: path, text: '[]\n' };
  return { ...source, ...readYaml(source, z.array(correctionEntrySchema)) };
}
