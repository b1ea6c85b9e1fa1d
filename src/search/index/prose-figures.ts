import { Claims } from '../query/claims.ts';
import type { FigureWords } from '../query/data.ts';
import { readFigures } from '../query/figure.ts';
import type { RowFigure } from '../records/row.ts';
import { tokenise } from '../text/tokens.ts';

/** Characters of a page that are read for figures. */
const longest = 20_000;

/**
 * The figures that running text states, without those of dates, documents and labels: what a query of the same writing would ask for.
 * In Vietnamese a comma parts decimals, in English a point does.
 */
export function proseFigures(text: string, words: FigureWords, lang: 'vi' | 'en'): RowFigure[] {
  const claims = new Claims(text.slice(0, longest), tokenise(text.slice(0, longest)));
  const found = readFigures(claims, words, false).flatMap(({ start, end, figure }): RowFigure[] => {
    const printed = /\d[\d.,]*\d|\d/.exec(claims.query.slice(start, end))?.[0];
    const value = printed === undefined ? undefined : inLanguage(printed, figure.values, lang);
    return printed === undefined || value === undefined
      ? []
      : [
          {
            printed,
            min: value,
            max: figure.until[0] ?? value,
            unit: '',
            scale: figure.scale,
            base: figure.unit,
            period: '',
            prose: true,
          },
        ];
  });
  return [...new Map(found.map((one) => [`${one.printed} ${one.scale} ${one.base}`, one])).values()];
}

function inLanguage(printed: string, values: readonly number[], lang: 'vi' | 'en'): number | undefined {
  const decimal = lang === 'vi' ? ',' : '.';
  return printed.includes(decimal) && !/[.,].*[.,]/.test(printed) ? values.at(-1) : values[0];
}
