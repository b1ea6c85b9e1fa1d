import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildCorpus, type Corpus } from '../../src/corpus/corpus.ts';
import { apiFaults, apiFiles, apiJson } from '../../src/corpus/emit/api.ts';
import { indexCorpus } from '../../src/corpus/emit/context.ts';
import { makeTermFinder } from '../../src/corpus/emit/explain-terms.ts';
import { emitContext } from '../../src/corpus/emit/make-context.ts';
import { pagesOf, wholeDocument } from '../../src/corpus/emit/pages.ts';
import { writeMdx } from '../../src/corpus/emit/write-mdx.ts';
import { languages } from '../../src/corpus/model/language.ts';
import type { Diagnostic } from '../../src/corpus/model/diagnostic.ts';
import type { ResultWords } from '../../src/corpus/model/result.ts';
import type { SuccessorEntry, UnitsOfToday } from '../../src/corpus/model/registry.ts';
import { annexSummary, documentDrafts, publishedAgencies, withEnglish } from '../../src/corpus/records/index.ts';
import { corpusFacts, dutyItems, runningOf } from '../../src/duties/index.ts';
import { territorialWords } from '../../src/i18n/territorial-words.ts';
import { pictureSettingsFile } from '../../src/pictures/settings.ts';
import { searchWordsFile } from '../../src/search/index/words.ts';
import { termsFile, translationFile } from '../../src/translation/status.ts';
import { corpusTools } from './corpus-tools.ts';
import type { GeneratedContent, GeneratedFile } from '../../src/generated/file.ts';
import {
  buildFile,
  definitionsFile,
  recordsFile,
  segmentsFile,
  siteFile,
  sourceFile,
  sourcesFile,
  successorsFile,
  wardsFile,
  wordsFile,
} from '../../src/generated/files.ts';
import { unresolvedWords } from './unresolved-words.ts';
import {
  absentCorpus,
  contentFolder,
  corpus as corpusFolder,
  removeOthers,
  repository,
  repositoryFiles,
  writeWhole,
  type SourceFiles,
} from './files.ts';
import { loadCorpus, type LoadedCorpus } from './load-corpus.ts';
import { lockFile, readIdLock, unlockedIds } from './id-lock-file.ts';
import { linkDiagnostics } from './load-links.ts';
import { nameDiagnostics } from './load-names.ts';
import { checkPages } from './load-pages.ts';
import { loadSiteWords, type SiteWords } from './load-site-words.ts';
import { loadResults } from './load-results.ts';
import { loadSuccessors } from './load-successors.ts';
import { firstBroken, printDiagnostics } from './report.ts';
import { finishWriting } from './translate/files.ts';
import { sourceDigests } from './source-digests.ts';
import { loadTranslations, type LoadedTranslations } from './load-translations.ts';

/** What the corpus says, with what it was made from. */
export interface BuiltCorpus {
  readonly loaded: LoadedCorpus;
  readonly corpus: Corpus;
  /** What became of the rows of each annex, a line each. */
  readonly annexes: readonly string[];
  readonly translations: LoadedTranslations;
  /** Today's names: an overlay, no part of the corpus. */
  readonly successors: readonly SuccessorEntry[];
  /** Units of today where the districts stood. */
  readonly wards: UnitsOfToday | null;
  /** What people write for search, glossary and pictures. */
  readonly words: SiteWords;
  /** By which words results are held against records. */
  readonly resultWords: ResultWords;
}

/** Reads everything and builds the corpus; `null` where an error stands in the way (printed). */
export function build(quiet: boolean, files: SourceFiles = repositoryFiles): BuiltCorpus | null {
  const { built, diagnostics } = readCorpus(files);
  printDiagnostics(built === null ? firstBroken(diagnostics) : diagnostics, quiet ? 'error' : 'warning');
  return built;
}

/** The same with what was met on the way, unprinted. After the first step with an error nothing more is read. */
export function readCorpus(files: SourceFiles = repositoryFiles): {
  readonly built: BuiltCorpus | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const met: Diagnostic[] = [];
  /** Notes diagnostics; whether one of them stands in the way. */
  const stopped = (found: readonly Diagnostic[]): boolean => {
    met.push(...found);
    return found.some(({ severity }) => severity === 'error');
  };
  const none = { built: null, diagnostics: met };
  if (stopped(absentCorpus())) return none;
  if (stopped([...readIdLock(files).diagnostics, ...checkPages(files)])) return none;
  const { loaded, diagnostics: found } = loadCorpus(files);
  if (stopped(found) || loaded === null) return none;
  const { registry, readers, tables } = loaded;
  const drafts = loaded.documents.map(({ manifest, tree, corrections }) =>
    documentDrafts({ manifest, tree, corrections, registry, readers, tables }),
  );
  const translations = loadTranslations(
    drafts.flatMap((document) => document.segments),
    files,
  );
  const published = publishedAgencies(
    registry,
    drafts.flatMap((document) => [...document.bodies]),
  );
  const { successors, wards, diagnostics } = loadSuccessors(
    {
      agencies: published,
      rows: new Set(
        drafts.flatMap(({ tasks, targets, projects }) => [
          ...[...tasks, ...targets].map(({ id }) => id),
          ...projects.flatMap(({ listings }) => listings.map(({ row }) => row)),
        ]),
      ),
      places: new Set(registry.places.map(({ id }) => id)),
    },
    files,
  );
  const { words, diagnostics: ofWords } = loadSiteWords(
    {
      terms: new Set(translations.terms.map(({ id }) => id)),
      targets: new Set(drafts.flatMap(({ targets }) => targets.map(({ id }) => id))),
      agencies: new Set(published.map(({ id }) => id)),
      territories: loaded.territories,
    },
    files,
  );
  if (stopped([...translations.diagnostics, ...diagnostics, ...ofWords]) || words === null) return none;
  if (stopped(linkDiagnostics(loaded.links, drafts, registry))) return none;
  const documents = drafts.map((document) => withEnglish(document, translations.segments));
  const bare = buildCorpus(documents, corpusTools(loaded));
  const { provisions, tasks, targets, projects, scenarios } = bare.records;
  const unparented = [...tasks, ...projects, ...scenarios].map(({ id, document }) => ({ id, document, parent: null }));
  if (stopped(nameDiagnostics(loaded.names, [...provisions, ...targets, ...unparented]))) return none;
  const { corpus, words: resultWords, diagnostics: ofResults } = loadResults(bare, loaded, files);
  if (stopped(ofResults) || resultWords === null) return none;
  stopped(unresolvedWords(loaded, drafts, corpus));
  const annexes = drafts.flatMap(annexSummary);
  return { built: { loaded, corpus, annexes, translations, successors, wards, words, resultWords }, diagnostics: met };
}

/**
 * Converts the seeds into `content/generated`.
 * @returns the exit code
 */
export function convert({ write, quiet }: { write: boolean; quiet: boolean }): number {
  const started = performance.now();
  if (write) finishWriting(corpusFolder);
  const built = build(quiet);
  if (built === null) {
    console.error('Nothing was written.');
    return 1;
  }
  const { corpus, loaded, translations } = built;
  const faults = apiFaults(corpus.records);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) return 1;
  if (!write && !idsLocked(corpus)) return 1;
  const files = generatedFiles(built);
  let written = 0;
  if (write) {
    const folder = contentFolder(process.env);
    const keep = new Set<string>();
    for (const [path, content] of files) {
      const full = join(folder, path);
      keep.add(full);
      if (writeWhole(full, content)) written++;
    }
    removeOthers(folder, keep);
  }
  if (!quiet) {
    const { records, segments } = corpus;
    console.log(
      `Read ${loaded.documents.length} documents: ${records.provisions.length} provisions, ${records.tasks.length} tasks, ${records.targets.length} targets, ${records.goals.length} goals, ${records.projects.length} projects, ${records.agencies.length} agencies, ${records.instruments.length} instruments, ${records.links.length} links, ${records.notes.length} notes.`,
    );
    for (const line of built.annexes) console.log(`  ${line}`);
    console.log(`English: ${translations.translated} of ${segments.length} segments.`);
    console.log(
      `${write ? `Wrote ${written} of ${files.size} files` : `Checked ${files.size} files`} in ${((performance.now() - started) / 1000).toFixed(2)} s.`,
    );
  }
  return 0;
}

/** Whether every published id is locked; says what to do where one is not. */
function idsLocked(corpus: Corpus): boolean {
  const open = unlockedIds(corpus, repositoryFiles);
  if (open.length > 0)
    console.error(
      `${lockFile}:1:1 error ids-not-locked Unexpected ${open.length} ids that are not locked (${open.slice(0, 3).join(', ')} …), expected every published id in the lock\n    npm run ids`,
    );
  return open.length === 0;
}

/** Every generated file, by its path below `content/generated`. */
export function generatedFiles({
  corpus,
  loaded,
  translations,
  successors,
  wards,
  words,
}: BuiltCorpus): Map<string, string> {
  const files = new Map<string, string>();
  const add = <F extends GeneratedFile>(
    file: F,
    content: GeneratedContent<F>,
    print: (content: GeneratedContent<F>) => string = indented,
  ): void => {
    files.set(file.path, print(content));
  };
  for (const { name, json } of apiFiles(corpus.records)) files.set(recordsFile(name).path, json);
  add(segmentsFile, [...corpus.segments]);
  add(sourcesFile, sourceDigests(repositoryFiles));
  const documents = loaded.documents.map(({ manifest, file }) => ({
    id: manifest.id,
    number: manifest.number,
    sha256: manifest.sha256,
    file,
  }));
  const date = currentDate(loaded.documents.map(({ manifest }) => manifest.issued));
  add(buildFile, { commit: currentCommit(), date, documents });
  const index = indexCorpus(corpus);
  const facts = {
    ...corpusFacts(runningOf(corpus.records), dutyItems(index)),
    territory: words.territory.type === 'city' ? ('city' as const) : ('province' as const),
  };
  const named = territorialWords(loaded.words, facts);
  add(wordsFile, named, (tables) => `${JSON.stringify(tables)}\n`);
  add(successorsFile, [...successors]);
  add(wardsFile, wards);
  add(definitionsFile, [...words.definitions]);
  add(pictureSettingsFile, words.pictures);
  add(siteFile, { ...words.site, facts });
  add(searchWordsFile, {
    tables: words.search,
    territory: {
      type: facts.territory,
      names: [words.territory.vi, words.territory.en, ...words.territory.variants],
    },
    abbreviations: [...loaded.links.abbreviations],
    types: loaded.readers.instrumentTypes.map(({ vi, en }) => ({ vi, en })),
  });
  for (const { manifest, file, lines } of loaded.documents)
    add(
      sourceFile(manifest.id),
      { file, lines: lines.map((line) => line.printed) },
      (source) => `${JSON.stringify(source)}\n`,
    );
  const terms = makeTermFinder(words.definitions);
  for (const language of languages) {
    const context = emitContext(corpus, named, language, translations.segments, index, terms);
    const whole = corpus.outlines.map((outline) => wholeDocument(outline, context));
    for (const { path, frontMatter, body } of [...pagesOf(context), ...whole])
      files.set(`${path}.mdx`, writeMdx({ ...frontMatter }, body));
  }
  add(
    termsFile,
    translations.terms.map((term) => ({
      ...term,
      variants: [...term.variants],
      allowed: [...term.allowed],
      forbidden: [...term.forbidden],
    })),
  );
  add(translationFile, [...translations.status], apiJson);
  return files;
}

function indented(content: unknown): string {
  return `${JSON.stringify(content, null, 1)}\n`;
}

/** The commit that is built; `unknown` outside a git checkout. */
function currentCommit(): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: repository,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'unknown';
  }
}

/** The day of the commit that is built, in universal time; outside a git checkout that of the youngest document. Never the clock's. */
function currentDate(issued: readonly string[]): string {
  try {
    const seconds = execFileSync('git', ['show', '-s', '--format=%ct', 'HEAD'], {
      cwd: repository,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
  } catch {
    return issued.toSorted().at(-1) ?? '1970-01-01';
  }
}
