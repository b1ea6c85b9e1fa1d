import { expect, test } from 'vitest';
import { romanNumeral, romanValue } from './roman.ts';

test('every numeral that is written is read as its number', () => {
  for (let value = 1; value < 400; value++) expect(romanValue(romanNumeral(value))).toBe(value);
});

test.each(['', 'IIII', 'VX', 'IC', 'A', 'ii', 'XIVI', 'XXXX'])('“%s” is no numeral', (text) => {
  expect(romanValue(text)).toBeNull();
});

test('what is above the greatest asked for is none', () => {
  expect([romanValue('C', 89), romanValue('XC', 89), romanValue('LXXXIX', 89)]).toEqual([null, null, 89]);
});
