import type { Knowledge } from '../corpus/knowledge.ts';
import type { Records } from '../corpus/model/records.ts';
import type { Language } from '../corpus/model/language.ts';
import type { Localised } from '../corpus/model/values.ts';
import type { HeadingName, WordTables } from '../corpus/model/words.ts';
import type { PlaceNames } from '../corpus/naming/print-place.ts';
import type { Classes, DutyItem, Running, StandingDuty, SuccessorEntry } from './duties.ts';
import type { downloads } from '../i18n/ui/downloads.ts';
import type { results } from '../i18n/ui/results.ts';
import type { duties } from '../i18n/ui/duties.ts';

export type { Language };
/** A word of the files, by its name in the interface's tables. */
export type WordKey = keyof typeof downloads | keyof typeof duties | keyof typeof results;

/** What the files to take along are made from, in one language. */
export interface DownloadContext {
  readonly knowledge: Knowledge;
  readonly records: Records;
  readonly standing: readonly StandingDuty[];
  readonly lang: Language;
  readonly items: readonly DutyItem[];
  readonly classes: Classes;
  readonly running: ReadonlyMap<string, Running>;
  readonly successors: readonly SuccessorEntry[];
  readonly say: (key: WordKey) => string;
  /** The heading of a column. */
  readonly heading: (name: HeadingName) => string;
  /** The words of the domain. */
  readonly words: WordTables;
  /** How places are called. */
  readonly places: PlaceNames;
  /** The name of a record, in the language of the file. */
  readonly nameOf: (id: string) => string;
  /** The full address of a page of the site, from its root-relative path. */
  readonly address: (path: string) => string;
  /** Part of what makes the ids of events unique in the world. */
  readonly host: string;
  /** The English name of the site, as files name their maker. */
  readonly author: string;
  /** The state of the data: day of the last change, `YYYY-MM-DD`. Never the clock's. */
  readonly date: string;
}

/** A text in the language of the file, in Vietnamese where it has no English. */
export function pick(text: Localised, lang: Language): string {
  return lang === 'en' ? (text.en ?? text.vi) : text.vi;
}

/** A text in the language of the file; `null` where it has none in it. */
export function own(text: Localised | null, lang: Language): string | null {
  return text === null ? null : text[lang];
}

/** A code of the data (`quarter`, `stated`) in the language of the file; itself where it has no word. */
export function inWords(code: string | null, { words, lang }: Pick<DownloadContext, 'words' | 'lang'>): string | null {
  return code === null ? null : (words.codes[code]?.[lang] ?? code);
}

/** Lines of a seed as one word: `69`, `69-71`. */
export function linesText(lines: readonly [number, number]): string {
  return lines[0] === lines[1] ? String(lines[0]) : `${lines[0]}-${lines[1]}`;
}

/** The names of records by id, in the language of the file. */
export function namer({
  knowledge,
  places,
  lang,
}: Pick<DownloadContext, 'knowledge' | 'places' | 'lang'>): (id: string) => string {
  return (id) => {
    const named = knowledge.agencies.get(id) ?? knowledge.places.get(id);
    return named === undefined
      ? (knowledge.documents.get(id)?.number ?? places.short(id, lang) ?? id)
      : pick(named.name, lang);
  };
}
