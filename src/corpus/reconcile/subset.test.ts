import fc from 'fast-check';
import { expect, it } from 'vitest';
import { subsetWithSum } from './subset.ts';

it('finds the one amount that a total leaves out', () => {
  expect(subsetWithSum([777.51, 232.18, 826.66, 116.41, 1600, 2200, 17370.55], 17370.56, 0.04)).toEqual([6]);
});

it('finds two amounts where no single one explains the difference', () => {
  expect(subsetWithSum([10, 20, 40, 80], 50, 0.01)).toEqual([0, 2]);
});

it('explains nothing when several amounts would do', () => {
  expect(subsetWithSum([4500, 300, 4500], 4500, 0.02)).toBeNull();
});

it('explains nothing when no set of three comes to the sum', () => {
  expect(subsetWithSum([1, 2, 4, 8], 15, 0.01)).toBeNull();
});

it('gives a set that comes to the sum, whenever it gives one', () => {
  const amounts = fc.array(
    fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 300_000 }), (list, cents) => {
      const found = subsetWithSum(list, cents / 100, 0.01);
      if (found !== null)
        expect(Math.abs(found.reduce((sum, index) => sum + (list[index] ?? 0), 0) - cents / 100)).toBeLessThanOrEqual(
          0.01 + 1e-9,
        );
    }),
    { seed: 7, verbose: true },
  );
});
