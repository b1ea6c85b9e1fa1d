import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildCorpus, type Corpus } from '../../src/corpus/corpus.ts';
import { apiFaults, apiFiles } from '../../src/corpus/emit/api.ts';
import { emitContext, indexCorpus } from '../../src/corpus/emit/context.ts';
import { pagesOf } from '../../src/corpus/emit/pages.ts';
import { writeMdx } from '../../src/corpus/emit/write-mdx.ts';
import type { SuccessorEntry } from '../../src/corpus/model/registry.ts';
import { documentDrafts } from '../../src/corpus/records/index.ts';
import { removeOthers, repository, writeWhole } from './files.ts';
import { loadCorpus, type LoadedCorpus } from './load-corpus.ts';
import { linkDiagnostics } from './load-links.ts';
import { loadSuccessors } from './load-successors.ts';
import { printDiagnostics } from './report.ts';
import { stages } from './stages.ts';
import { loadTranslations, type LoadedTranslations } from './load-translations.ts';

/** What the corpus says, with what it was made from. */
export interface BuiltCorpus {
  readonly loaded: LoadedCorpus;
  readonly corpus: Corpus;
  readonly translations: LoadedTranslations;
  /** Today's names: an overlay, no part of the corpus. */
  readonly successors: readonly SuccessorEntry[];
}

/** Reads everything and builds the corpus; `null` where an error stands in the way (printed). */
export function build(quiet: boolean): BuiltCorpus | null {
  const loaded = loadCorpus();
  if (printDiagnostics(loaded.diagnostics, quiet ? 'error' : 'warning')) return null;
  const { registry, readers, tables } = loaded;
  let translations: LoadedTranslations | null = null;
  const translate = (segment: string) => translations?.segments.get(segment)?.en ?? null;
  const documents = loaded.documents.map(({ manifest, tree, corrections }) =>
    documentDrafts({ manifest, tree, corrections, registry, readers, tables, translate }),
  );
  translations = loadTranslations(documents.flatMap((document) => document.segments));
  const { successors, diagnostics } = loadSuccessors(registry);
  if (printDiagnostics([...translations.diagnostics, ...diagnostics], 'error')) return null;
  if (printDiagnostics(linkDiagnostics(loaded.links, documents, registry), 'error')) return null;
  const corpus = buildCorpus(documents, registry, tables, stages(loaded));
  return { loaded, corpus, translations, successors };
}

/**
 * Converts the seeds into `content/generated`.
 * @returns the exit code
 */
export function convert({ write, quiet }: { write: boolean; quiet: boolean }): number {
  const started = performance.now();
  const built = build(quiet);
  if (built === null) {
    console.error('Nothing was written.');
    return 1;
  }
  const { corpus, loaded, translations } = built;
  const faults = apiFaults(corpus.records);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) return 1;
  const files = generatedFiles(built);
  let written = 0;
  if (write) {
    const folder = join(repository, 'content/generated');
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
    console.log(`English: ${translations.translated} of ${segments.length} segments.`);
    console.log(
      `${write ? `Wrote ${written} of ${files.size} files` : `Checked ${files.size} files`} in ${((performance.now() - started) / 1000).toFixed(2)} s.`,
    );
  }
  return 0;
}

/** Every generated file, by its path below `content/generated`. */
export function generatedFiles({ corpus, loaded, translations, successors }: BuiltCorpus): Map<string, string> {
  const files = new Map<string, string>();
  for (const { name, json } of apiFiles(corpus.records)) files.set(`api/${name}.json`, json);
  files.set('segments.json', `${JSON.stringify(corpus.segments, null, 1)}\n`);
  const documents = loaded.documents.map(({ manifest, file }) => ({
    id: manifest.id,
    number: manifest.number,
    issued: manifest.issued,
    sha256: manifest.sha256,
    file,
  }));
  files.set(
    'build.json',
    `${JSON.stringify({ commit: currentCommit(), date: currentDate(documents.map(({ issued }) => issued)), documents: documents.map(({ issued, ...facts }) => facts) }, null, 1)}\n`,
  );
  files.set('words.json', `${JSON.stringify(loaded.words)}\n`);
  files.set('successors.json', `${JSON.stringify(successors, null, 1)}\n`);
  for (const document of loaded.documents) {
    files.set(
      `source/${document.manifest.id}.json`,
      `${JSON.stringify({ file: document.file, lines: document.lines.map((line) => line.printed) })}\n`,
    );
  }
  const index = indexCorpus(corpus);
  for (const language of ['vi', 'en'] as const) {
    const context = emitContext(corpus, loaded.words, language, loaded.readers.agencies, translations.segments, index);
    for (const page of pagesOf(context))
      files.set(`${language}/${page.path}.mdx`, writeMdx({ ...page.frontMatter }, page.body));
  }
  for (const [path, content] of translations.files) files.set(path, content);
  return files;
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
