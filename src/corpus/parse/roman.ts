import { romanValue } from '../naming/roman.ts';

/** The value of the Roman numeral of a section or group, up to 89: `C` and `D` are the letters of parts. `null` for what is none. */
export function sectionOrdinal(text: string): number | null {
  return romanValue(text, 89);
}
