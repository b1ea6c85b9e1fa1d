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
import type { Settings } from '../settings.ts';

/** What the files of each language are made from. */
export function loadContexts(
  folder: string,
  knowledge: Knowledge,
  stands: Pick<Settings, 'origin' | 'base'>,
): readonly DownloadContext[] {
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
    address: (path: string) => (stands.origin ?? new URL(site.origin).origin) + stands.base.slice(0, -1) + path,
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
