import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Diagnostic } from '../../../src/corpus/model/diagnostic.ts';
import { decodeText } from '../../../src/translation/catalogue/decode.ts';
import { corpus, repositoryFiles, sweepTemporary, type SourceFiles } from '../files.ts';
import { Unwritable } from './unwritable.ts';
import type { TextFile } from '../../../src/translation/read-translations.ts';

/** What a command has read, by path below the root; `null` for a file that was not there. */
export type SeenFiles = ReadonlyMap<string, Uint8Array | null>;

/** The same files, and what was read of them. */
export function rememberingFiles(files: WorkshopFiles): { readonly files: WorkshopFiles; readonly seen: SeenFiles } {
  const seen = new Map<string, Uint8Array | null>();
  const bytes = (path: string) => {
    const found = files.bytes(path);
    seen.set(path, found);
    return found;
  };
  return { files: { ...files, bytes }, seen };
}

/** Where the files of the workshop are read. */
export type WorkshopFiles = Pick<SourceFiles, 'bytes' | 'names'>;

/** The files below a root: those of the corpus where it is the root, and else of a folder with the same paths. */
export function filesBelow(root: string): WorkshopFiles {
  if (root === corpus) return repositoryFiles;
  return {
    bytes: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path)) : null),
    names: (folder, ending) =>
      existsSync(join(root, folder))
        ? readdirSync(join(root, folder))
            .filter((name) => name.endsWith(ending))
            .sort()
        : [],
  };
}

/** A file of the workshop with its text; an empty text where there is no such file. Bytes that are not UTF-8 are an error. */
export function readTextFile(files: WorkshopFiles, file: string, diagnostics: Diagnostic[]): TextFile {
  const bytes = files.bytes(file);
  if (bytes === null) return { file, text: '', missing: true };
  const { value, diagnostics: found } = decodeText(file, bytes);
  diagnostics.push(...found);
  return { file, text: value };
}

/** What is to be renamed, while it is: written when every file is whole under its temporary name, gone when all have their places. */
const journal = 'content/translations/writing.tmp';
const journalSchema = z.array(z.object({ from: z.string(), to: z.string() }));

/**
 * Writes files below the root, all or none, whatever ends the process: each under a temporary name first; when all are on the disk, a
 * list of the renames that are left is put beside them, and who comes next finishes it (`finishWriting`).
 * Files whose text would not change are left alone.
 * @returns the files written
 * @throws Unwritable where a file is not what the command has read: what somebody wrote meanwhile would be lost
 */
export function writeFiles(root: string, files: readonly TextFile[], seen: SeenFiles = new Map()): readonly string[] {
  finishWriting(root);
  for (const { file } of files) {
    const path = join(root, file);
    const now = existsSync(path) ? readFileSync(path) : null;
    const then = seen.get(file);
    if (then !== undefined && (then === null ? now !== null : now === null || Buffer.compare(now, then) !== 0))
      throw new Unwritable(`${file} has been changed by another command or program meanwhile: run the command again.`);
  }
  const changed = files.filter(
    ({ file, text }) => !existsSync(join(root, file)) || readFileSync(join(root, file), 'utf8') !== text,
  );
  const renames = changed.map(({ file }) => ({ from: `${file}.${process.pid}.tmp`, to: file }));
  const list = join(root, journal);
  const draft = `${list}.${process.pid}.tmp`;
  try {
    for (const [index, { text, file }] of changed.entries()) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, renames[index]?.from ?? ''), text, { flag: 'wx' });
    }
    // One file is written whole by its rename alone.
    if (renames.length > 1) {
      writeFileSync(draft, JSON.stringify(renames));
      renameSync(draft, list);
    }
    for (const { from, to } of renames) renameSync(join(root, from), join(root, to));
    rmSync(list, { force: true });
  } finally {
    if (!existsSync(list)) for (const { from } of renames) rmSync(join(root, from), { force: true });
    rmSync(draft, { force: true });
  }
  return changed.map(({ file }) => file);
}

/** Gives the files of a command that was killed while it renamed them their places, and takes away what one left that had not come so far. */
export function finishWriting(root: string): void {
  const list = join(root, journal);
  if (existsSync(list)) {
    const renames = journalSchema.safeParse(JSON.parse(readFileSync(list, 'utf8'))).data ?? [];
    for (const { from, to } of renames) if (existsSync(join(root, from))) renameSync(join(root, from), join(root, to));
    rmSync(list);
  }
  sweepTemporary(join(root, 'content/translations'));
}
