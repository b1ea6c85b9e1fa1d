import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extentOf, type Lines, linesAnchor, nest } from './lines.ts';

test('a stretch is named by its first and last line, one line by its number', () => {
  expect(linesAnchor([69, 71])).toBe('L69-L71');
  expect(linesAnchor([69, 69])).toBe('L69');
});

test('a clause reaches over its points, and no further', () => {
  const record = (id: string, first: number, last = first) => ({
    id,
    source: { document: 'x', lines: [first, last] as const },
  });
  const placed = [
    record('x/ii', 60),
    record('x/ii-4', 67),
    record('x/ii-4-a', 69, 71),
    record('x/ii-4-a-p1', 72),
    record('x/ii-5', 74),
  ];
  expect(extentOf('x/ii-4', [67, 67], placed)).toEqual([67, 72]);
  expect(extentOf('x/ii', [60, 60], placed)).toEqual([60, 74]);
  expect(extentOf('x/ii-5', [74, 74], placed)).toEqual([74, 74]);
});

test('stretches that cross others are told apart; the rest close as often as they open, in order', () => {
  const { opens, closes, crossing } = nest([
    [1, 9],
    [2, 4],
    [3, 6],
    [5, 6],
  ]);
  expect([...opens]).toEqual([
    [1, ['L1-L9']],
    [2, ['L2-L4']],
    [5, ['L5-L6']],
  ]);
  expect([...closes]).toEqual([
    [9, 1],
    [4, 1],
    [6, 1],
  ]);
  expect([...crossing]).toEqual([[3, ['L3-L6']]]);
});

test('whatever the stretches, no line closes what is not open', () => {
  const range = fc
    .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 9 }))
    .map(([first, length]): Lines => [first, first + length]);
  fc.assert(
    fc.property(fc.uniqueArray(range, { selector: linesAnchor }), (ranges) => {
      const { opens, closes, crossing } = nest(ranges);
      let depth = 0;
      for (let line = 1; line < 50; line++) {
        depth += opens.get(line)?.length ?? 0;
        depth -= closes.get(line) ?? 0;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      expect([...opens.values(), ...crossing.values()].flat().length).toBe(ranges.length);
    }),
    { seed: 7 },
  );
});
