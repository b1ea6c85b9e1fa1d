import { describe, expect, test } from 'vitest';
import { leftOutRows, roundingOf, sumOf } from './sums.ts';

const row = (total: number, budget = total) => ({ total, budget, other: Math.round((total - budget) * 100) / 100 });
const rows = [row(1201), row(68.8), row(540, 0), row(1600, 0), row(17370.55, 0)];

describe('rows that a stated total leaves out', () => {
  test('none where the total agrees', () => {
    expect(leftOutRows(rows, sumOf(rows))).toEqual([]);
  });

  test('none where rounding alone parts them', () => {
    const sum = sumOf(rows);
    expect(leftOutRows(rows, { ...sum, total: sum.total - roundingOf(rows.length) + 0.001 })).toEqual([]);
  });

  test('the one row whose amounts are missing from all three columns', () => {
    expect(leftOutRows(rows, sumOf(rows.slice(0, 4)))).toEqual([rows[4]]);
  });

  test('two rows where no single one explains the difference', () => {
    expect(leftOutRows(rows, sumOf([rows[0], rows[2], rows[4]].filter((entry) => entry !== undefined)))).toEqual([
      rows[1],
      rows[3],
    ]);
  });

  test('no row is accused when only one column would fit', () => {
    const sum = sumOf(rows);
    expect(leftOutRows(rows, { ...sum, total: Math.round((sum.total - 1600) * 100) / 100 })).toEqual([]);
  });
});

test('sums keep to hundredths', () => {
  expect(sumOf([row(0.1), row(0.2)]).total).toBe(0.3);
});
