import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CuratedFile } from '../../src/corpus/curated/read-yaml.ts';
import type { Diagnostic } from '../../src/corpus/model/diagnostic.ts';
import { corpusFolder, generatedFolder } from '../../src/generated/read.ts';

/** The folder of the repository. */
export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Folder of the generated content: below the repository, unless `CONTENT_DIR` points elsewhere. */
export function contentFolder(env: NodeJS.ProcessEnv): string {
  return generatedFolder(env, repository);
}

/** Where the built site stands: `dist/`, unless `OUT_DIR` points elsewhere. */
export function distFolder(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(repository, env['OUT_DIR'] || 'dist');
}

/** Folder of the corpus: the repository, unless `CORPUS_DIR` points elsewhere. */
export const corpus = corpusFolder(process.env, repository);

/**
 * What every corpus has for itself: its documents, and what people judged and named in them. All other files of `content/` are
 * words of the language and of the country; another corpus has those of the repository where it brings none.
 */
const own = [
  'seeds/',
  'content/site.yaml',
  'content/pictures.yaml',
  'content/ids.tsv',
  'content/ids-moved.tsv',
  'content/pages/',
  'content/corrections/',
  'content/links/curated.yaml',
  'content/results/',
  'content/translations/en',
  'content/registry/abbreviations.yaml',
  'content/registry/agencies.yaml',
  'content/registry/definitions.yaml',
  'content/registry/glossary.csv',
  'content/registry/instruments.yaml',
  'content/registry/names.tsv',
  'content/registry/places.yaml',
  'content/registry/projects.yaml',
  'content/registry/successors.yaml',
  'content/registry/wards-today.yaml',
  'content/registry/territory-changes.yaml',
] as const;

/** Whether every corpus has a file or folder of `content/` for itself. */
export function isOwn(path: string): boolean {
  return own.some((start) => `${path}/`.startsWith(start));
}

/** The full path of a file of the corpus or of the tables that all share, from its path (`content/site.yaml`). */
export function corpusFile(path: string): string {
  const full = join(corpus, path);
  return existsSync(full) || isOwn(path) ? full : join(repository, path);
}

/** What is wrong where `CORPUS_DIR` names no folder: then none of its files need be missed one by one. */
export function absentCorpus(): Diagnostic[] {
  if (existsSync(corpus)) return [];
  return [
    {
      code: 'corpus-missing',
      severity: 'error',
      message: `Unexpected CORPUS_DIR ${JSON.stringify(process.env['CORPUS_DIR'])}, expected a folder with seeds/ and content/`,
      mend: 'Correct the path: it is read from the folder of the repository.',
      file: shown(corpus),
      line: 1,
      column: 1,
    },
  ];
}

/** A path for messages: below the repository where it lies there, always with forward slashes. */
function shown(path: string): string {
  return relative(repository, path).split('\\').join('/');
}

/** A text file of the corpus with the name that messages use; where there is none it says so and the text is empty. */
export function textFile(path: string): CuratedFile {
  const full = corpusFile(path);
  try {
    return { file: shown(full), text: readFileSync(full, 'utf8'), missing: false };
  } catch (error) {
    if (!/^(?:ENOENT|EISDIR)$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return { file: shown(full), text: '', missing: true };
  }
}

/** Names in a folder of the corpus with an ending, sorted; empty where there is no such folder. */
export function namesIn(path: string, ending: string): string[] {
  try {
    return readdirSync(corpusFile(path))
      .filter((name) => name.endsWith(ending))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Where the converter reads what people write: the corpus, or (in tests) the corpus with other files in some places. */
export interface SourceFiles {
  readonly text: (path: string) => CuratedFile;
  /** The bytes of a file; `null` where there is none. */
  readonly bytes: (path: string) => Buffer | null;
  readonly names: (folder: string, ending: string) => readonly string[];
}

/** The files of the corpus, and of the repository what all share. */
export const repositoryFiles: SourceFiles = {
  text: textFile,
  bytes: (path) => {
    try {
      return readFileSync(corpusFile(path));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  },
  names: namesIn,
};

/**
 * Writes a file whole or not at all: to a temporary name, then renamed. A file that holds the same text already is left alone,
 * so that nothing that watches it wakes up.
 * @returns whether anything was written
 */
export function writeWhole(path: string, content: string | Uint8Array): boolean {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  try {
    if (statSync(path).size === bytes.length && readFileSync(path).equals(bytes)) return false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(path), { recursive: true });
  }
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, bytes);
  renameSync(temporary, path);
  return true;
}

/** Takes away temporary files below a folder that a process left which is no more; those of living ones stay. */
export function sweepTemporary(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const pid = /\.(\d+)\.tmp$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

/** Whether there is a process of this number. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes the files below a folder that are not in a list of full paths. */
export function removeOthers(folder: string, keep: ReadonlySet<string>): number {
  let removed = 0;
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return 0;
  }
  for (const name of names) {
    const path = join(folder, name);
    if (keep.has(path) || statSync(path).isDirectory()) continue;
    rmSync(path);
    removed++;
  }
  return removed;
}
