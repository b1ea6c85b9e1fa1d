import type { BuiltCorpus } from './built-corpus.ts';
import { generatedFiles } from './generated-files.ts';
import { join } from 'node:path';
import { buildCorpus, type Corpus } from '../../src/corpus/corpus.ts';
import { apiFaults } from '../../src/corpus/emit/api.ts';
import { movedIds } from '../../src/corpus/emit/id-moves.ts';
import type { Diagnostic } from '../../src/corpus/model/diagnostic.ts';
import { annexSummary, documentDrafts, publishedAgencies, withEnglish } from '../../src/corpus/records/index.ts';
import { corpusTools } from './corpus-tools.ts';
import { unresolvedWords } from './unresolved-words.ts';
import {
  absentCorpus,
  contentFolder,
  corpus as corpusFolder,
  removeOthers,
  repositoryFiles,
  writeWhole,
  type SourceFiles,
} from './files.ts';
import { loadCorpus } from './load-corpus.ts';
import { lockFile, readIdLock, unlockedIds } from './id-lock-file.ts';
import { linkDiagnostics } from './load-links.ts';
import { nameDiagnostics } from './load-names.ts';
import { checkPages } from './load-pages.ts';
import { loadSiteWords } from './load-site-words.ts';
import { loadResults } from './load-results.ts';
import { loadSuccessors } from './load-successors.ts';
import { firstBroken, printDiagnostics } from './report.ts';
import { finishWriting } from './translate/files.ts';
import { loadTranslations } from './load-translations.ts';

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
  const { moves, diagnostics: ofIds } = readIdLock(files);
  if (stopped([...ofIds, ...checkPages(files)])) return none;
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
  return {
    built: {
      loaded,
      corpus,
      annexes,
      translations,
      successors,
      wards,
      words,
      resultWords,
      moved: movedIds(moves, corpus.addresses),
    },
    diagnostics: met,
  };
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
