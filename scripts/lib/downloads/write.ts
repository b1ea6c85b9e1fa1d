import { siteFile } from '../../../src/generated/files.ts';
import { join } from 'node:path';
import { downloadFiles, type DownloadFile } from '../../../src/downloads/files.ts';
import { readKnowledge, readGenerated } from '../../../src/generated/read.ts';
import { contentFolder, distFolder, writeWhole, namesIn, textFile } from '../files.ts';
import { loadContexts } from '../../../src/downloads/load.ts';
import { documentFiles } from '../../../src/downloads/corpus-files.ts';
import { settings } from '../settings.ts';
import { exportFiles } from '../../../src/translation/export/files.ts';
import { termsFile, translationFile, translationsOf } from '../../../src/translation/status.ts';
import { agencyTerms } from '../../../src/translation/terms/settled-terms.ts';
import type { Knowledge } from '../../../src/corpus/knowledge.ts';
import { paths } from '../translate/paths.ts';

/**
 * Writes every file to take along into the built site, which each build of the pages begins anew. Other files of the folder stay.
 * @returns the number of files
 */
export async function writeDownloads(env: NodeJS.ProcessEnv): Promise<number> {
  const folder = join(distFolder(env), 'downloads');
  let written = 0;
  const write = ({ path, content }: DownloadFile) => {
    const full = join(folder, path);
    writeWhole(full, content);
    written += 1;
  };
  const content = contentFolder(env);
  const knowledge = readKnowledge(content);
  const contexts = loadContexts(content, knowledge, settings(env));
  for (const file of contexts.slice(0, 1).flatMap((context) => [...documentFiles(context)])) write(file);
  for (const context of contexts) {
    for await (const file of downloadFiles(context)) write(file);
  }
  for (const file of translationFiles(content, knowledge)) write(file);
  return written;
}

/**
 * The translation as files, by their path below `/downloads/`: the catalogues as translators wrote them, and what the first step
 * knows of each segment.
 * @param folder the generated content
 */
function translationFiles(
  folder: string,
  { records }: Knowledge,
): readonly { readonly path: string; readonly content: string }[] {
  const agencies = records.agencies.map(({ name, ...agency }) => ({ ...agency, vi: name.vi, en: name.en ?? '' }));
  const { name, slug } = readGenerated(folder, siteFile);
  const segments = readGenerated(folder, translationFile);
  const files = exportFiles({
    segments,
    translations: translationsOf(segments),
    catalogues: namesIn(paths.catalogues, '.po').map((file) => ({
      name: file.slice(0, -'.po'.length),
      ...textFile(`${paths.catalogues}/${file}`),
    })),
    site: { name: name.en, slug },
    terms: [...readGenerated(folder, termsFile), ...agencyTerms(agencies)],
  });
  return files.map(({ path, content }) => ({ path: `translation/${path}`, content }));
}
