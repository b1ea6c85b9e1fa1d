/* A year in which nothing is due: whether it is better read as a figure, or as a word of the text. */
import type { Understanding } from '../query/types.ts';
import type { Reading } from './reading.ts';

/** Beside words of a subject, and no body whose duties are asked for, a year may stand in the text. */
export const mayBeWord = ({ parts }: Understanding): boolean =>
  parts.some(({ kind }) => kind === 'words') &&
  parts.every(({ kind }) => kind === 'words' || kind === 'deadline' || kind === 'question');

/** The best page of a reading has the year. */
export const hasYear = ({ found: [best] }: Reading, year: number): boolean =>
  best !== undefined && !best.missing.some((one) => one.includes(String(year)));

/** A reading of figures alone that finds something. */
export const isFigures = ({ found, understanding }: Reading): boolean =>
  found.length > 0 && understanding.parts.every(({ kind }) => kind === 'figure');
