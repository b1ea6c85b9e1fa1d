import type { Lang } from '../languages.ts';

type Table = Readonly<Record<string, Readonly<Record<Lang, string>>>>;

/** The look-up of the words of tables for a language. A table is loaded with the script that needs it. */
export function wordsIn<T extends Table>(table: T): (lang: Lang) => (key: keyof T) => string {
  return (lang) => (key) => table[key]?.[lang] ?? '';
}
