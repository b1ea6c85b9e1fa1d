import { z } from 'astro/zod';
import { dataFiles, type DataFile } from '../downloads/catalogue.ts';
import type { DownloadContext } from '../downloads/context.ts';
import { loadContexts } from '../downloads/load.ts';
import { apiSchemas, type ApiName } from '../corpus/model/records.ts';
import { recordsFile } from '../generated/files.ts';
import { readGeneratedJson } from '../generated/read.ts';
import type { Lang } from '../i18n/languages.ts';
import { recordFiles } from '../i18n/record-files.ts';
import { apiText } from './api.ts';
import { contentFolder } from './content-folder.ts';
import { knowledge } from './records.ts';

/**
 * What the files to take along of a language are made from.
 * @param origin that of the site; `null`: that of its settings
 */
export function downloadContext(lang: Lang, origin: string | null): DownloadContext {
  const contexts = loadContexts(contentFolder, knowledge, { origin, base: import.meta.env.BASE_URL });
  return contexts.find((one) => one.lang === lang) as DownloadContext;
}

/** Every file for re-use in a language, with its size as it lies on the host. */
export function filesFor(lang: Lang, origin: string): readonly DataFile[] {
  const context = downloadContext(lang, origin);
  const api = (Object.keys(apiSchemas) as ApiName[]).map((name) => ({
    name,
    title: recordFiles[name]?.[lang] ?? name,
    json: apiText(readGeneratedJson(contentFolder, recordsFile(name))),
    rows: knowledge.records[name].length,
    fields: fieldsOf(apiSchemas[name]),
  }));
  return dataFiles(context, api);
}

/** The fields of a record by its schema; what a schema says of one is English. */
function fieldsOf(schema: z.ZodType): DataFile['columns'] {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as {
    readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
  };
  return Object.entries(properties).map(([name, { description }]) => ({ name, title: description ?? null }));
}
