import { readQuarter } from './quarter.ts';
import { romanNumeral } from './roman.ts';

/** A quarter as it is told: `Quý IV/2021`, `Q4 2021`; without its year where `year` is `null`. */
export function quarterName(
  { year, quarter }: { readonly year: number | null; readonly quarter: number },
  lang: 'vi' | 'en',
): string {
  return lang === 'vi'
    ? `Quý ${romanNumeral(quarter)}${year === null ? '' : `/${year}`}`
    : `Q${quarter}${year === null ? '' : ` ${year}`}`;
}

/** The same from the code of a quarter; what is no code is given back. */
export function quarterNameOf(code: string, lang: 'vi' | 'en'): string {
  const quarter = readQuarter(code);
  return quarter === null ? code : quarterName(quarter, lang);
}
