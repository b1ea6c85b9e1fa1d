import { namer, type DownloadContext, type Language } from '../../../src/downloads/context.ts';
import type { Knowledge } from '../../../src/corpus/knowledge.ts';
import { placeNames } from '../../../src/corpus/naming/print-place.ts';
import { classesOf, dutyItems, runningOf, standingDuties } from '../../../src/duties/index.ts';
import { buildFile, siteFile, successorsFile, wordsFile } from '../../../src/generated/files.ts';
import { readGenerated } from '../../../src/generated/read.ts';
import { corpusWords } from '../../../src/i18n/corpus-words.ts';
import { downloads } from '../../../src/i18n/ui/downloads.ts';
import { results } from '../../../src/i18n/ui/results.ts';
import { duties } from '../../../src/i18n/ui/duties.ts';

/** Where the site will stand. */
export interface SiteAddress {
  /** Where not given, that of the settings of the site. */
  readonly origin: string | undefined;
  /** The folder below the origin: `/` or `/ke-hoach/`. */
  readonly base: string;
}

/** The address of the site as its build reads it: `SITE_URL`, `BASE_PATH`. */
export function siteAddress(env: NodeJS.ProcessEnv): SiteAddress {
  return { origin: env['SITE_URL'], base: env['BASE_PATH'] ?? '/' };
}

/** What the files of each language are made from. */
export function loadContexts(folder: string, knowledge: Knowledge, stands: SiteAddress): readonly DownloadContext[] {
  const { records } = knowledge;
  const successors = readGenerated(folder, successorsFile);
  const { date } = readGenerated(folder, buildFile);
  const words = readGenerated(folder, wordsFile);
  const { facts, ...site } = readGenerated(folder, siteFile);
  const says = { vi: corpusWords(facts, 'vi'), en: corpusWords(facts, 'en') };
  const sentences = { ...duties, ...downloads, ...results };
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
    address: (path: string) =>
      (stands.origin ?? site.origin).replace(/\/$/, '') + stands.base.replace(/\/$/, '') + path,
    host: site.calendarHost,
    author: site.name.en,
  };
  return (['vi', 'en'] as const).map((lang: Language) => ({
    ...shared,
    lang,
    say: (key) => says[lang](sentences[key][lang]),
    heading: (name) => words.headings[name][lang],
    nameOf: namer({ ...shared, lang }),
  }));
}
