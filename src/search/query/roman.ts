import { romanValue } from '../../corpus/naming/roman.ts';

/** No document has more sections; beyond it `l` and `c` are letters. */
const mostSections = 49;

/** The value of a Roman numeral as a query writes it, in any case, or `null`. `ii` gives 2, `iv` 4. */
export function fromRoman(text: string): number | null {
  return romanValue(text.toUpperCase(), mostSections);
}

/** An Arabic or Roman number, or `null`. */
export function readNumber(text: string): number | null {
  return /^\d{1,4}$/.test(text) ? Number(text) : fromRoman(text);
}
