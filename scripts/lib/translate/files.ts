import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../../../src/corpus/model/diagnostic.ts';
import { decodeText } from '../../../src/translation/catalogue/decode.ts';
import { corpus, corpusFile } from '../files.ts';
import type { TextFile } from '../../../src/translation/read-translations.ts';

/** A file below the root with its text; an empty text where there is no such file. Bytes that are not UTF-8 are an error. */
export function readTextFile(root: string, file: string, diagnostics: Diagnostic[]): TextFile {
  const path = root === corpus ? corpusFile(file) : join(root, file);
  if (!existsSync(path)) return { file, text: '', missing: true };
  const { value, diagnostics: found } = decodeText(file, readFileSync(path));
  diagnostics.push(...found);
  return { file, text: value };
}

/**
 * Writes files below the root, all or none: each under a temporary name first, and only when all are on the disk do they take their places.
 * Files whose text would not change are left alone.
 * @returns the files written
 */
export function writeFiles(root: string, files: readonly TextFile[]): readonly string[] {
  const changed = files.filter(
    ({ file, text }) => !existsSync(join(root, file)) || readFileSync(join(root, file), 'utf8') !== text,
  );
  const temporary = changed.map(({ file }) => join(root, `${file}.${process.pid}.tmp`));
  try {
    for (const [index, { text }] of changed.entries()) {
      const path = temporary[index] ?? '';
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text, { flag: 'wx' });
    }
    for (const [index, { file }] of changed.entries()) renameSync(temporary[index] ?? '', join(root, file));
  } finally {
    for (const path of temporary) rmSync(path, { force: true });
  }
  return changed.map(({ file }) => file);
}
