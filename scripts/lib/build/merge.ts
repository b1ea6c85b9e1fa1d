import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Moves the files of several folders into one. Files that several of them have (styles, scripts, what is copied) must be the same,
 * byte for byte: then it does not matter how many processes built the site.
 * @returns the number of files in the folder that came from these
 * @throws {Error} where two differ; the message names them
 */
export function mergeFolders(folders: readonly string[], into: string): number {
  let files = 0;
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const from = join(entry.parentPath, entry.name);
      const to = join(into, from.slice(folder.length));
      if (existsSync(to)) {
        if (!readFileSync(from).equals(readFileSync(to)))
          throw new Error(
            `Unexpected ${from.slice(folder.length + 1)} in ${folder}, expected the same bytes as in the other shares`,
          );
        continue;
      }
      mkdirSync(dirname(to), { recursive: true });
      renameSync(from, to);
      files += 1;
    }
  }
  return files;
}
