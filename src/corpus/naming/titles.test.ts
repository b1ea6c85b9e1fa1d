import { expect, test } from 'vitest';
import { excerpt } from './titles.ts';

test('a long text ends after a whole word, without the punctuation behind it, marked', () => {
  expect(excerpt('Tăng cường kỷ cương', 12)).toBe('Tăng cường…');
  expect(excerpt('Tăng cường; kỷ cương', 12, ' […]')).toBe('Tăng cường […]');
});

test('a word that ends where the room ends is kept whole', () => {
  expect(excerpt('Tăng cường kỷ cương', 10)).toBe('Tăng cường…');
});

test('a short text stays as it is', () => {
  expect(excerpt('Tăng', 4)).toBe('Tăng');
});
