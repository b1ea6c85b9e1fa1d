import type { DeadlinePart, FigurePart, NumberPart, QueryPart } from '../query/types.ts';

/** A part of a query that the records answer: a place, a time, a figure. */
export type RecordPart = NumberPart | DeadlinePart | FigurePart;
export const isRecordPart = (part: QueryPart): part is RecordPart =>
  part.kind === 'number' || part.kind === 'deadline' || part.kind === 'figure';
