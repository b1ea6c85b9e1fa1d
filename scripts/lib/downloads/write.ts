import { join, resolve } from 'node:path';
import { downloadFiles, type DownloadFile } from '../../../src/downloads/files.ts';
import { readKnowledge } from '../../../src/generated/read.ts';
import { contentFolder, repository, writeWhole } from '../files.ts';
import { loadContexts, siteAddress } from './load.ts';
import { translationFiles } from './translation.ts';

/** Where the built site is. */
function siteFolder(env: NodeJS.ProcessEnv): string {
  return resolve(repository, env['OUT_DIR'] ?? 'dist');
}

/**
 * Writes every file to take along into the built site, which each build of the pages begins anew. Other files of the folder stay.
 * @returns the number of files
 */
export async function writeDownloads(env: NodeJS.ProcessEnv): Promise<number> {
  const folder = join(siteFolder(env), 'downloads');
  let written = 0;
  const write = ({ path, content }: DownloadFile) => {
    const full = join(folder, path);
    writeWhole(full, content);
    written += 1;
  };
  const content = contentFolder(env);
  const knowledge = readKnowledge(content);
  for (const context of loadContexts(content, knowledge, siteAddress(env))) {
    for await (const file of downloadFiles(context)) write(file);
  }
  for (const file of translationFiles(content, knowledge)) write(file);
  return written;
}
