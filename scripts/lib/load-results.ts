import { z } from 'zod';
import { readResults } from '../../src/corpus/curated/read-results.ts';
import { readYaml } from '../../src/corpus/curated/read-yaml.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { makeKnowledge } from '../../src/corpus/knowledge.ts';
import type { Diagnostic } from '../../src/corpus/model/diagnostic.ts';
import { resultWordsSchema, territoryChangeSchema, type ResultWords } from '../../src/corpus/model/result.ts';
import { checkEntry, checkFollowers, makeResults, type ResultContext } from '../../src/results/index.ts';
import { commitDay } from './commit-day.ts';
import { repositoryFiles, type SourceFiles } from './files.ts';
import type { LoadedCorpus } from './load-corpus.ts';

/** Folder of what came of the records. */
export const resultsFolder = 'content/results';

/**
 * Reads what came of the records and holds it against them.
 * @returns the corpus with its results; without any where an entry is wrong, and every error with its place
 */
export function loadResults(
  corpus: Corpus,
  loaded: Pick<LoadedCorpus, 'readers' | 'territories'>,
  files: SourceFiles = repositoryFiles,
): {
  readonly corpus: Corpus;
  /** `null` where a table is wrong. */
  readonly words: ResultWords | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const names = files.names(resultsFolder, '');
  const { entries, diagnostics: ofFiles } = readResults(
    names.filter((name) => name.endsWith('.yaml')).map((name) => files.text(`${resultsFolder}/${name}`)),
  );
  const read = [...strayFiles(names), ...ofFiles];
  const { context, diagnostics: ofTables } = resultContext(corpus, loaded, files);
  if (context === null) return { corpus, words: null, diagnostics: [...read, ...ofTables] };
  const found = [...read, ...entries.flatMap((entry) => checkEntry(entry, context))];
  const { words } = context;
  if (found.length > 0) return { corpus, words, diagnostics: found };
  const results = makeResults(
    entries.map(({ entry }) => entry),
    context,
  );
  const records = { ...corpus.records, results };
  return { corpus: { ...corpus, records }, words, diagnostics: followerFaults(records, files) };
}

/** What lies in the folder and would be read by nobody. */
function strayFiles(names: readonly string[]): Diagnostic[] {
  return names
    .filter((name) => !name.endsWith('.yaml') && !name.startsWith('.') && name !== 'README.md')
    .map((name) => ({
      code: 'stray-file',
      severity: 'error',
      message: `Unexpected ${name} in ${resultsFolder}, expected files that end in .yaml and no folders`,
      mend: 'Rename or move it: its entries would be lost.',
      file: `${resultsFolder}/${name}`,
      line: 1,
      column: 1,
    }));
}

/**
 * The last day that it can be anywhere by the clock of this machine; `null` where the clock lies before the commit that is read, or outside a
 * git checkout, where nothing tells whether it is right.
 */
function trustedDay(): string | null {
  const commit = commitDay();
  const now = Date.now();
  if (commit === null || new Date(now).toISOString().slice(0, 10) < commit) return null;
  return new Date(now + 86_400_000).toISOString().slice(0, 10);
}

const changesName = 'territory-changes.yaml';

/** What entries are held against; `null` where a table is wrong. */
export function resultContext(
  { records }: Pick<Corpus, 'records'>,
  { readers, territories }: Pick<LoadedCorpus, 'readers' | 'territories'>,
  files: SourceFiles = repositoryFiles,
): { readonly context: ResultContext | null; readonly diagnostics: readonly Diagnostic[] } {
  const words = readYaml(files.text('content/registry/results.yaml'), resultWordsSchema);
  // A territory that never changed needs no file.
  const [named] = files.names('content/registry', changesName);
  const changes = named === undefined ? { value: [], diagnostics: [] } : readChanges(files, territories);
  const diagnostics = [...words.diagnostics, ...changes.diagnostics];
  const context =
    words.value === null || changes.value === null
      ? null
      : {
          knowledge: makeKnowledge(records),
          units: readers.units,
          words: words.value,
          changes: changes.value,
          territories,
          today: trustedDay(),
        };
  return { context, diagnostics };
}

/** The changes of territory; `null` where the file is wrong or names a territory that is not known. */
function readChanges(files: SourceFiles, territories: LoadedCorpus['territories']) {
  const source = files.text(`content/registry/${changesName}`);
  const { value, diagnostics, lineOf } = readYaml(source, z.array(territoryChangeSchema));
  const unknown = (value ?? []).flatMap(({ territory, joined }, index): Diagnostic[] =>
    [territory, ...joined]
      .filter((id) => !territories.has(id))
      .map((id) => ({
        code: 'unknown-territory',
        severity: 'error',
        message: `Unexpected territory ${id}, expected the id of a province`,
        mend: 'Correct the id; provinces stand in content/registry/national/provinces.yaml.',
        file: source.file,
        line: lineOf([index, id === territory ? 'territory' : 'joined']),
        column: 1,
      })),
  );
  return { value: unknown.length > 0 ? null : value, diagnostics: [...diagnostics, ...unknown] };
}

function followerFaults(records: Corpus['records'], files: SourceFiles): Diagnostic[] {
  const source = files.text('content/registry/instruments.yaml');
  const written = readYaml(source, z.array(z.object({ id: z.string() })));
  return checkFollowers(makeKnowledge(records)).map(({ instrument, record, why }) => {
    const index = written.value?.findIndex(({ id }) => id === instrument) ?? -1;
    return {
      code: why === 'unknown-record' ? 'unknown-record' : 'follower-without-result',
      severity: 'error',
      message:
        why === 'unknown-record'
          ? `Unexpected record ${record} that ${instrument} follows from, expected the id of a record`
          : `Unexpected ${instrument} that follows from ${record}, expected a result of the kind instrument that says where it was read`,
      mend:
        why === 'unknown-record'
          ? 'Correct the id.'
          : `Add the result to ${resultsFolder}, or take ${record} out of followsFrom.`,
      file: source.file,
      line: written.lineOf([Math.max(index, 0), 'followsFrom']),
      column: 1,
    };
  });
}
