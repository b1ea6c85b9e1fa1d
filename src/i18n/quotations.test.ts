import { expect, test } from 'vitest';
import { partsOf } from './quotations.ts';

test('Vietnamese that a message quotes is told apart from English that it quotes', () => {
  expect(partsOf('“huyện” wants “rural district”.')).toEqual([
    { text: '“', vietnamese: false },
    { text: 'huyện', vietnamese: true },
    { text: '” wants “', vietnamese: false },
    { text: 'rural district', vietnamese: false },
    { text: '”.', vietnamese: false },
  ]);
});

test.each([
  ['The river is called Cấm.', ['Cấm']],
  ['The island is spelled Bạch Long Vĩ, as everywhere.', ['Bạch Long Vĩ']],
  ['The economic zone is Đình Vũ - Cát Hải.', ['Đình Vũ - Cát Hải']],
  ['The Cấm River and the Government', ['Cấm']],
  ['keeps nông thôn apart from thôn village', ['nông thôn', 'thôn']],
  ['A council issues resolutions (NQ-HĐND), never decrees (NĐ).', ['NĐ']],
])('Vietnamese words stand out of “%s” without quotation marks', (message, words) => {
  expect(partsOf(message).flatMap(({ text, vietnamese }) => (vietnamese ? [text] : []))).toEqual(words);
  expect(
    partsOf(message)
      .map(({ text }) => text)
      .join(''),
  ).toBe(message);
});

test.each([
  'number 10/2017/QĐ-UBND is dated',
  'II.4.đ. Carry out',
  'between d) and e): it is đ).',
  '45/2025/NĐ-CP, 28',
])('numbers and labels are no words: “%s”', (message) => {
  expect(partsOf(message)).toEqual([{ text: message, vietnamese: false }]);
});

test('a message without quotations is one part', () => {
  expect(partsOf('The number is missing.')).toEqual([{ text: 'The number is missing.', vietnamese: false }]);
});
