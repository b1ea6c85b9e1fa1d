import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { namer } from '../../../src/downloads/words.ts';
import type { DownloadContext, Language } from '../../../src/downloads/context.ts';
import { apiSchemas, type ApiName, type Records } from '../../../src/corpus/model/records.ts';
import { successorEntrySchema } from '../../../src/corpus/model/registry.ts';
import { wordsSchema } from '../../../src/corpus/model/words.ts';
import { placeNames } from '../../../src/corpus/naming/print-place.ts';
import { classesOf, dutyItems, runningOf, standingDuties } from '../../../src/duties/index.ts';
import { downloads } from '../../../src/i18n/ui/downloads.ts';
import { duties } from '../../../src/i18n/ui/duties.ts';
import { repository } from '../files.ts';

/** Where the site will stand. */
export interface SiteAddress {
  readonly origin: string;
  /** The folder below the origin: `/` or `/ke-hoach/`. */
  readonly base: string;
}

/** The address of the site as its build reads it: `SITE_URL`, `BASE_PATH`. */
export function siteAddress(env: NodeJS.ProcessEnv): SiteAddress {
  return { origin: env['SITE_URL'] ?? 'https://ke-hoach-hai-phong.example', base: env['BASE_PATH'] ?? '/' };
}

/** Folder of the generated content; `CONTENT_DIR` points elsewhere for trials. */
export function generatedFolder(env: NodeJS.ProcessEnv): string {
  return resolve(repository, env['CONTENT_DIR'] ?? 'content/generated');
}

function json(folder: string, name: string): unknown {
  const file = join(folder, name);
  if (!existsSync(file)) throw new Error(`${file} is missing: run \`npm run convert\` first.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Every record that the converter wrote, checked. */
export function loadRecords(folder: string): Records {
  const names = Object.keys(apiSchemas) as ApiName[];
  return Object.fromEntries(
    names.map((name) => [name, z.array(apiSchemas[name]).parse(json(folder, `api/${name}.json`))]),
  ) as unknown as Records;
}

/** What the files of each language are made from. */
export function loadContexts(folder: string, site: SiteAddress): readonly DownloadContext[] {
  const records = loadRecords(folder);
  const successors = z.array(successorEntrySchema).parse(json(folder, 'successors.json'));
  const { date } = z.object({ date: z.iso.date() }).parse(json(folder, 'build.json'));
  const words = wordsSchema.parse(json(folder, 'words.json'));
  const sentences = { ...duties, ...downloads };
  const shared = {
    records,
    successors,
    words,
    date,
    standing: standingDuties(records),
    items: dutyItems({ records }),
    classes: classesOf(records.agencies),
    running: runningOf(records),
    places: placeNames(records, words.places),
    address: (path: string) => site.origin.replace(/\/$/, '') + site.base.replace(/\/$/, '') + path,
    host: 'ke-hoach-hai-phong',
  };
  return (['vi', 'en'] as const).map((lang: Language) => ({
    ...shared,
    lang,
    say: (key) => sentences[key][lang],
    nameOf: namer({ ...shared, lang }),
  }));
}
