import { expect, test } from 'vitest';
import { joined } from './joined.ts';

test.each([
  ['nghiên', 'g của cây', 'nghiêng của cây'],
  ['bến', 'đò', 'bến đò'],
  ['12.345.678,', '5', '12.345.678,5'],
  ['1.234', '.567', '1.234.567'],
  ['năm 2020,', '2021', 'năm 2020, 2021'],
  ['Quý I', 'năm 2024', 'Quý I năm 2024'],
])('a cell too narrow cuts syllables and amounts, not words: %s | %s', (above, below, text) => {
  expect(joined([above, below], [true, false])).toBe(text);
});

test('a line that does not fill its cell ends a word', () => expect(joined(['nghiên', 'g'])).toBe('nghiên g'));
