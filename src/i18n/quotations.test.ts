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

test('a message without quotations is one part', () => {
  expect(partsOf('The number is missing.')).toEqual([{ text: 'The number is missing.', vietnamese: false }]);
});
