import { siteFile } from '../../../src/generated/files.ts';
import { readGenerated } from '../../../src/generated/read.ts';
import { exportFiles } from '../../../src/translation/export/files.ts';
import { termsFile, translationFile, translationsOf } from '../../../src/translation/status.ts';
import { agencyTerms } from '../../../src/translation/terms/glossary.ts';
import type { Knowledge } from '../../../src/corpus/knowledge.ts';
import { namesIn, textFile } from '../files.ts';
import { paths } from '../translate/paths.ts';

/**
 * The translation as files, by their path below `/downloads/`: the catalogues as translators wrote them, and what the first step
 * knows of each segment.
 * @param folder the generated content
 */
export function translationFiles(
  folder: string,
  { records }: Knowledge,
): readonly { readonly path: string; readonly content: string }[] {
  const agencies = records.agencies.map(({ name, ...agency }) => ({ ...agency, vi: name.vi, en: name.en ?? '' }));
  const segments = readGenerated(folder, translationFile);
  const { name, slug } = readGenerated(folder, siteFile);
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
