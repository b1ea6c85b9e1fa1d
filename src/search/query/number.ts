import type { Claims } from './claims.ts';

/** A number as digits with points and commas, and the words that it covers. */
export interface PrintedNumber {
  /** What the digits may mean, the likelier first. */
  readonly values: readonly number[];
  readonly length: number;
  /** Written with a point, a comma, or four digits and more: seldom a label. */
  readonly sure: boolean;
}

/**
 * What digits may mean: points and commas part either thousands or decimals, whatever the language. Three digits behind a single mark
 * are thousands first (`4.500`), decimals second; anything else behind a single mark is decimals (`13,50`). `[]` for what is no number.
 */
export function numberValues(text: string): number[] {
  const marks = text.replace(/\d/g, '');
  if (!/^\d+([.,]\d+)*$/.test(text)) return [];
  if (marks === '') return [Number(text)];
  const grouped = /^\d{1,3}([.,]\d{3})+$/.test(text) && new Set(marks).size === 1 && !text.startsWith('0');
  const thousands = grouped ? [Number(text.replace(/[.,]/g, ''))] : [];
  const at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const decimal = Number(`${text.slice(0, at).replace(/[.,]/g, '')}.${text.slice(at + 1)}`);
  const before = text.slice(0, at);
  const wellParted = marks.length === 1 || (/^\d{1,3}([.,]\d{3})+$/.test(before) && !before.includes(text[at] ?? ''));
  return [...thousands, ...(wellParted ? [decimal] : [])];
}

/** The number at a word, with all its digits; `null` where none stands or its words are taken. */
export function numberAt(claims: Claims, at: number): PrintedNumber | null {
  const start = claims.tokens[at]?.start;
  if (start === undefined || !claims.free(at)) return null;
  const text = /^\d+(?:[.,]\d+)*/.exec(claims.query.slice(start))?.[0];
  if (text === undefined) return null;
  const values = numberValues(text);
  const length = text.split(/[.,]/).length;
  if (values.length === 0 || !claims.free(at, at + length)) return null;
  const year = /^(19|20)\d\d$/.test(text);
  return { values, length, sure: /[.,]/.test(text) || (text.length > 3 && !year) };
}
