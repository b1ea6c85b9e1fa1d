import { expect, test } from 'vitest';
import { romanNumeral, romanValue } from './roman.ts';

test('numerals from 1 to 89 are read as they are written', () => {
  for (let value = 1; value < 90; value++) expect(romanValue(romanNumeral(value))).toBe(value);
});

test.each(['', 'IIII', 'VX', 'IC', 'A'])('%j is no numeral', (text) => {
  expect(romanValue(text)).toBeNull();
});
