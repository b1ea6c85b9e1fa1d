import { join, resolve } from 'node:path';
import { downloadFiles } from '../../../src/corpus/emit/downloads/files.ts';
import { removeOthers, repository, writeWhole } from '../files.ts';
import { generatedFolder, loadContexts, siteAddress } from './load.ts';

/** Where the built site is. */
export function siteFolder(env: NodeJS.ProcessEnv): string {
  return resolve(repository, env['OUT_DIR'] ?? 'dist');
}

/**
 * Writes every file to take along into the built site, and removes those of an earlier build.
 * @returns the number of files
 */
export async function writeDownloads(env: NodeJS.ProcessEnv): Promise<number> {
  const folder = join(siteFolder(env), 'downloads');
  const keep = new Set<string>();
  for (const context of loadContexts(generatedFolder(env), siteAddress(env))) {
    for await (const { path, content } of downloadFiles(context)) {
      const full = join(folder, path);
      writeWhole(full, content);
      keep.add(full);
    }
  }
  removeOthers(folder, keep);
  return keep.size;
}
