import { namer, type DownloadContext, type Language } from './context.ts';
import type { Knowledge } from '../corpus/knowledge.ts';
import { placeNames } from '../corpus/naming/print-place.ts';
import { classesOf, dutyItems, runningOf, standingDuties } from '../duties/index.ts';
import { buildFile, siteFile, successorsFile, wordsFile } from '../generated/files.ts';
import { readGenerated } from '../generated/read.ts';
import { corpusWords } from '../i18n/corpus-words.ts';
import { downloads } from '../i18n/ui/downloads.ts';
import { results } from '../i18n/ui/results.ts';
import { duties } from '../i18n/ui/duties.ts';

/**
 * What the files of each language are made from.
 * @param folder the generated content
 * @param stands where the site will stand: its origin (`null`: that of its settings) and the folder below it, with slashes at both ends
 */
export function loadContexts(
  folder: string,
  knowledge: Knowledge,
  stands: { readonly origin: string | null; readonly base: string },
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
