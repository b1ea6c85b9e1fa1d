import { expect, test } from 'vitest';
import { quarterCode, quarterEnd, quarterOf, quartersBetween, readQuarter } from './quarter.ts';
import { quarterName } from './quarter-name.ts';

test('a day lies in its quarter', () => {
  expect(['2021-01-01', '2021-03-31', '2021-04-01', '2021-12-31'].map(quarterOf).map(quarterCode)).toEqual([
    '2021-Q1',
    '2021-Q1',
    '2021-Q2',
    '2021-Q4',
  ]);
});

test('a code is read, also as older addresses write it', () => {
  const quarter = { year: 2021, quarter: 4 };
  expect([readQuarter('2021-Q4'), readQuarter('2021-4')]).toEqual([quarter, quarter]);
  expect(['2021', '2021-5', '2021-2025', ''].map(readQuarter)).toEqual([null, null, null, null]);
});

test('a quarter is told in each language, with its year and without', () => {
  expect([quarterName({ year: 2021, quarter: 4 }, 'vi'), quarterName({ year: 2021, quarter: 4 }, 'en')]).toEqual([
    'Quý IV/2021',
    'Q4 2021',
  ]);
  expect(quarterName({ year: null, quarter: 2 }, 'vi')).toBe('Quý II');
});

test('quarters end on their last day and follow each other', () => {
  expect(quarterEnd({ year: 2021, quarter: 4 })).toBe('2021-12-31');
  expect(quartersBetween(2020, 2021).map(quarterCode)).toHaveLength(8);
});
