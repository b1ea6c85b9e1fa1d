import type { SiteSettings } from '../corpus/model/site.ts';
import { siteFile } from '../generated/files.ts';
import { corpusWords } from '../i18n/corpus-words.ts';
import type { Lang } from '../i18n/languages.ts';
import { stringsSaid, type UiKey } from '../i18n/ui.ts';
import { readContent } from './records.ts';

const { facts, ...settings } = readContent(siteFile);
const says = { vi: corpusWords(facts, 'vi'), en: corpusWords(facts, 'en') };
const tables = { vi: stringsSaid('vi', says.vi), en: stringsSaid('en', says.en) };

/** What people settled for the site. */
export const site: SiteSettings = settings;

/** First and last year to which the documents look. */
export const dueYears = facts.due;

/** An amount with its unit: `59.466 tỷ đồng`, `VND 59,466 billion`. */
export function billions(amount: string, lang: Lang): string {
  return strings(lang)('billions').replace('{amount}', amount);
}

/** A sentence with its gaps filled as they are true of the documents: `{documents}` is “hai văn bản”. */
export function said(text: string, lang: Lang): string {
  return says[lang](text);
}

/** Returns the lookup of interface strings for a language: `const t = strings(lang); t('next')`. */
export function strings(lang: Lang): (key: UiKey) => string {
  return tables[lang];
}
