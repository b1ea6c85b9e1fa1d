import { expect, test } from 'vitest';
import { decimalPads, isFigure } from './figure-columns.ts';

test('figures with fewer decimals lack those that the longest has, after the decimal mark of the language', () => {
  expect(decimalPads(['1.300', '1.490,478', '100,0'], ',')).toEqual([',000', null, '00']);
  expect(decimalPads(['1,300', '1,490.478', '≥ 9'], '.')).toEqual(['.000', null, '.000']);
});

test('what does not end in a digit lacks nothing, and counts for nobody', () => {
  expect(decimalPads(['như trên', '1,5', '', '2,25 %'], ',')).toEqual([null, null, null, null]);
  expect(decimalPads([], ',')).toEqual([]);
});

test('a value of twenty characters or more is words', () => {
  expect([isFigure('1.490,478'), isFigure(''), isFigure('giảm ít nhất 10% so với cùng kỳ')]).toEqual([
    true,
    true,
    false,
  ]);
});
