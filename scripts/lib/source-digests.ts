import { createHash } from 'node:crypto';
import type { SourceFiles } from './files.ts';

/** Folders whose files decide what there is to translate, and which of them. */
const folders: readonly (readonly [folder: string, ending: string])[] = [
  ['seeds', '.txt'],
  ['seeds', '.yaml'],
  ['content/corrections', '.yaml'],
  ['content/registry', '.yaml'],
  ['content/registry/national', '.yaml'],
  ['content', 'site.yaml'],
];

/** The first 16 hexadecimal digits of the sha256 of every file that the segments are made from, by its path. */
export function sourceDigests(files: Pick<SourceFiles, 'names' | 'bytes'>): Record<string, string> {
  const paths = folders.flatMap(([folder, ending]) => files.names(folder, ending).map((name) => `${folder}/${name}`));
  return Object.fromEntries(
    paths.sort().map((path) => {
      const bytes = files.bytes(path) ?? Buffer.alloc(0);
      return [path, createHash('sha256').update(bytes).digest('hex').slice(0, 16)];
    }),
  );
}

/** The first file that is not as it was: changed, new or gone; `null` where all are. */
export function changedSource(
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): string | null {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].find((path) => before[path] !== now[path]) ?? null;
}
