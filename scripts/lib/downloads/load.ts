import { namer, type DownloadContext, type Language } from '../../../src/downloads/context.ts';
import type { Knowledge } from '../../../src/corpus/knowledge.ts';
import { placeNames } from '../../../src/corpus/naming/print-place.ts';
import { classesOf, dutyItems, runningOf, standingDuties } from '../../../src/duties/index.ts';
import { buildFile, successorsFile, wordsFile } from '../../../src/generated/files.ts';
import { readGenerated } from '../../../src/generated/read.ts';
import { downloads } from '../../../src/i18n/ui/downloads.ts';
import { duties } from '../../../src/i18n/ui/duties.ts';

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

/** What the files of each language are made from. */
export function loadContexts(folder: string, knowledge: Knowledge, site: SiteAddress): readonly DownloadContext[] {
  const { records } = knowledge;
  const successors = readGenerated(folder, successorsFile);
  const { date } = readGenerated(folder, buildFile);
  const words = readGenerated(folder, wordsFile);
  const sentences = { ...duties, ...downloads };
  const shared = {
    knowledge,
    records,
    successors,
    words,
    date,
    standing: standingDuties(records),
    items: dutyItems(knowledge),
    classes: classesOf(knowledge.agencies),
    running: runningOf(records),
    places: placeNames(records, words.places),
    address: (path: string) => site.origin.replace(/\/$/, '') + site.base.replace(/\/$/, '') + path,
    host: 'ke-hoach-hai-phong',
  };
  return (['vi', 'en'] as const).map((lang: Language) => ({
    ...shared,
    lang,
    say: (key) => sentences[key][lang],
    heading: (name) => words.headings[name][lang],
    nameOf: namer({ ...shared, lang }),
  }));
}
