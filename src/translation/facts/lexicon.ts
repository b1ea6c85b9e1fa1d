import { z } from 'zod';
import { letters } from '../letters.ts';

const words = z.array(z.string());
const numberWords = z.record(z.string(), z.number().int().nonnegative());

const languageSchema = z.strictObject({
  /** Words for powers of ten after a figure: `tỷ: 9`. */
  scales: z.record(z.string(), z.number().int().positive()),
  /** Words after which a scale or a currency is the start of another word: `tỷ lệ`, `đồng bộ`. */
  otherWords: words,
  /** Words that make a figure a percentage. */
  percent: words,
  /** Currencies by code, with what stands for them before or after a figure. */
  currencies: z.record(z.string(), words),
  /** Words between the ends of a range, dashes apart. */
  range: words,
  /** Units written onto a figure without a space: `09km`. */
  units: words,
  /** Words before a list of numbers: `số 3,4`. */
  labels: words,
  /** Words before a single-letter Roman numeral: `loại I`. */
  roman: words,
  /** Classes of roads; `any` where the words do not tell the class. */
  roads: z.record(z.string(), words),
  /** Numbers in words. */
  numbers: numberWords,
  /** Ordinals in words, where they are other words. */
  ordinals: numberWords,
  /** Words before a number in words that make it as binding as a figure: `lần thứ hai`. */
  ordinalMarks: words,
  /** Names of the months and their short forms; empty where months are numbers. */
  months: z.array(words),
  /** Names of months that are other words too: `May`. */
  homonyms: words,
  /** Words for a ratio before two figures: `tỷ lệ 1/2000`. */
  ratio: words,
});
export type LanguageLexicon = z.infer<typeof languageSchema>;

/** The words of the grammar of facts. `content/translations/facts.yaml`. */
export const factLexiconSchema = z.strictObject({ vi: languageSchema, en: languageSchema });
export type FactLexicon = z.infer<typeof factLexiconSchema>;

/** The words as alternatives of a pattern, longest first. Words whose last sign is a letter end there; without words, the pattern of nothing. */
export function alternatives(list: readonly string[]): string {
  const sorted = [...list].sort((a, b) => b.length - a.length);
  const source = (words: readonly string[]) =>
    words
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replace(/ /gu, String.raw`\s+`))
      .join('|');
  const words = sorted.filter((word) => /\p{L}$/u.test(word));
  const signs = sorted.filter((word) => !/\p{L}$/u.test(word));
  const parts = [
    ...(words.length === 0 ? [] : [`(?:${source(words)})(?![${letters}])`]),
    ...(signs.length === 0 ? [] : [source(signs)]),
  ];
  return parts.length === 0 ? '(?!)' : `(?:${parts.join('|')})`;
}

/** Finds the entry of a table whose words include the one read, capitals and spaces apart. */
export function lookup<T>(table: Readonly<Record<string, T>>, read: string | undefined): T | undefined {
  const key = read?.toLowerCase().replace(/\s+/gu, ' ').trim();
  return key === undefined ? undefined : Object.entries(table).find(([word]) => word.toLowerCase() === key)?.[1];
}

/** The name under which a table lists a word, capitals and spaces apart; `null` when it does not. */
export function nameInTable(
  table: Readonly<Record<string, readonly string[]>>,
  read: string | undefined,
): string | null {
  const key = read?.toLowerCase().replace(/\s+/gu, ' ').trim();
  if (key === undefined || key === '') return null;
  return Object.entries(table).find(([, list]) => list.some((word) => word.toLowerCase() === key))?.[0] ?? null;
}
