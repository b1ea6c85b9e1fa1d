import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { makeKnowledge, type Knowledge } from '../corpus/knowledge.ts';
import { apiSchemas, type ApiName, type Records } from '../corpus/model/records.ts';
import { askWhole, told } from './asked.ts';
import type { GeneratedFile } from './file.ts';
import { recordsFile } from './files.ts';

/** Where `npm run convert` writes, below the repository. */
export const generatedPath = 'content/generated';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Folder of the corpus, which has `seeds/` and `content/`: that of the repository, unless `CORPUS_DIR` points to another.
 * @param root what a relative path starts from
 */
export function corpusFolder(env: Environment, root: string): string {
  return resolve(root, env['CORPUS_DIR'] ?? '.');
}

/**
 * Folder of the generated content: below the corpus; `CONTENT_DIR` points elsewhere for trials.
 * @param root what a relative path starts from; else the working directory
 */
export function generatedFolder(env: Environment, root?: string): string {
  const folder = env['CONTENT_DIR'] ?? join(env['CORPUS_DIR'] ?? '', generatedPath);
  return root === undefined ? folder : resolve(root, folder);
}

/** Whether `npm run convert` has written a file. */
export function isGenerated(folder: string, { path }: GeneratedFile): boolean {
  return existsSync(join(folder, path));
}

/** A generated file that is missing, or that another version of the converter wrote. The message says what to run. */
export class NotGenerated extends Error {}

/** Reads a file that `npm run convert` wrote, unchecked; throws with the mend when it is not there. */
export function readGeneratedJson(folder: string, of: GeneratedFile): unknown {
  const json = readJson(folder, of);
  askWhole(`${of.path} as it is`, () => json);
  return json;
}

function readJson(folder: string, of: GeneratedFile): unknown {
  const file = join(folder, of.path);
  if (!isGenerated(folder, of)) throw new NotGenerated(`${file} is missing: run \`npm run convert\` first.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Reads and checks a file that `npm run convert` wrote; throws with the mend when it is not there or of another make. */
export function readGenerated<S extends z.ZodType>(folder: string, file: GeneratedFile<S>): z.output<S> {
  const read = file.schema.safeParse(readJson(folder, file));
  if (read.success) return told(file.path, read.data);
  throw new NotGenerated(
    `${join(folder, file.path)}: ${z.prettifyError(read.error)}\nRun \`npm run convert\`: the file is of another make.`,
  );
}

/** Every record that the converter wrote, checked, with its look-ups. */
export function readKnowledge(folder: string): Knowledge {
  const names = Object.keys(apiSchemas) as ApiName[];
  const records = Object.fromEntries(names.map((name) => [name, readGenerated(folder, recordsFile(name))]));
  return makeKnowledge(records as unknown as Records);
}
