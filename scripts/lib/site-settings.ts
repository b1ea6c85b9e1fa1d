import { readYaml } from '../../src/corpus/curated/read-yaml.ts';
import { siteSettingsSchema, type SiteSettings } from '../../src/corpus/model/site.ts';
import { type SourceFiles, textFile } from './files.ts';

/** Reads `content/site.yaml` with every error and its place. */
export function readSiteSettings(text: SourceFiles['text'] = textFile) {
  const source = text('content/site.yaml');
  return { ...readYaml(source, siteSettingsSchema), file: source.file };
}

/**
 * What people settled for the site, for steps that may run before the first.
 * @throws {Error} where the file is wrong, with line and column
 */
export function siteSettings(): SiteSettings {
  const { value, diagnostics } = readSiteSettings();
  const [fault] = diagnostics;
  if (value === null || fault !== undefined)
    throw new Error(`${fault?.file}:${fault?.line}:${fault?.column} ${fault?.message}\n  ${fault?.mend}`);
  return value;
}
