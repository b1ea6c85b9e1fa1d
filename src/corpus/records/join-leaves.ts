import type { Leaf } from '../model/tree.ts';

/** Two leaves read as one text, with a space between. */
export function joinLeaves(first: Leaf, second: Leaf): Leaf {
  const shift = first.value.length + 1;
  const move = <T extends { readonly start: number; readonly end: number }>(stretch: T): T => ({
    ...stretch,
    start: stretch.start + shift,
    end: stretch.end + shift,
  });
  return {
    value: `${first.value} ${second.value}`,
    spans: [...first.spans, ...second.spans],
    readings: [...first.readings, ...second.readings.map(move)],
    marks: [...first.marks, ...second.marks.map(move)],
  };
}
