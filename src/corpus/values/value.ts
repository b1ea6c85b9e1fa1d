import type { Value } from '../model/values.ts';
import { readFigure, type FigureExpression } from './figure.ts';
import { tidy } from './fold.ts';
import type { Language } from '../model/language.ts';
import { formatFigure, parseNumber } from './number.ts';

/**
 * Reads the figure of a target: plain figures, ranges, bounds in signs or words. A bound gives one of `min` and `max`;
 * an approximate figure (`khoảng 6,4`) has the comparator `≈` and both. What is not a figure has the comparator `text` and neither bound.
 * @param printed the text as the source prints it; kept, with its spaces tidied
 */
export function parseValue(printed: string): Value {
  const text = tidy(printed);
  const figure = readFigure(text);
  const low = figure && parseNumber(figure.low);
  const high = figure?.high ? parseNumber(figure.high) : null;
  if (!figure || low === null || (figure.high !== null && (high === null || high < low))) {
    return { printed: text, comparator: 'text', min: null, max: null };
  }
  if (high !== null) return { printed: text, comparator: 'range', min: low, max: high };
  const comparator = comparatorOf(figure);
  return {
    printed: text,
    comparator,
    min: comparator === '<' || comparator === '≤' ? null : low,
    max: comparator === '>' || comparator === '≥' ? null : low,
  };
}

/**
 * Writes a figure, range or bound in a language with the precision it was printed with: `89.490,478` → `89,490.478`,
 * `2,5 - 3,0` → `2.5–3.0`, `tối thiểu 13%` → `at least 13%`, `08` → `8`. Vietnamese is given back as printed, spaces tidied.
 * `null` for what is not a figure, or has words that only a translator can render.
 */
export function formatPrinted(printed: string, lang: Language): string | null {
  const figure = readFigure(printed);
  if (
    figure === null ||
    parseValue(printed).comparator === 'text' ||
    figure.rest !== '' ||
    figure.fillers.some((word) => !silentFillers.has(word))
  )
    return null;
  if (lang === 'vi') return tidy(printed);
  const low = formatFigure(figure.low, 'en');
  const high = figure.high === null ? null : formatFigure(figure.high, 'en');
  if (low === null || (figure.high !== null && high === null)) return null;
  const bound = figure.bound === 'up' ? ' or more' : figure.bound === 'down' ? ' or less' : '';
  return `${figure.word?.en ?? ''}${low}${high === null ? '' : `–${high}`}${figure.percent ? '%' : ''}${bound}`;
}

const silentFillers: ReadonlySet<string> = new Set(['từ', 'là', 'đạt', 'ở mức', 'bằng']);

function comparatorOf(figure: FigureExpression): Exclude<Value['comparator'], 'range' | 'text'> {
  if (figure.bound !== null) return figure.bound === 'up' ? '≥' : '≤';
  return figure.word?.comparator ?? '=';
}
