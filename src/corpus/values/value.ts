import type { Value } from '../model/values.ts';
import { readFigure, type FigureExpression } from './figure.ts';
import { tidy } from './fold.ts';
import { parseNumber } from './number.ts';

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

function comparatorOf(figure: FigureExpression): Exclude<Value['comparator'], 'range' | 'text'> {
  if (figure.bound !== null) return figure.bound === 'up' ? '≥' : '≤';
  return figure.word?.comparator ?? '=';
}
