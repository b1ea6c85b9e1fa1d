import { z } from 'zod';

/**
 * What no name may hold: control characters, line ends included, marks that turn the direction of writing, and what is no
 * character at all, U+FFFD included, as which bytes are read that are not UTF-8. In a page they are invisible; in a calendar or a table they would begin a line or a cell of their own.
 */
export const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFD-\uFFFF]/u;

/** Letters of the longest name or title; nothing that a document of this kind calls itself comes near. */
const longest = 2000;

/** A name or another text of one line. */
export const oneLine = z
  .string()
  .max(longest, `expected at most ${longest} letters`)
  .refine((text) => !unprintable.test(text), 'expected one line without control characters');

/** Words of one line of a seed, where a tab parts cells. */
export const seedWords = z
  .string()
  .max(longest, `expected at most ${longest} letters`)
  .refine(
    (text) => !unprintable.test(text.replaceAll('\t', ' ')),
    'expected words of one line without control characters',
  );
