import { z } from 'zod';

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
