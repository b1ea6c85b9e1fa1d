import { expect, test } from 'vitest';
import { shorten } from './shorten.ts';

test('a long text ends after a whole word, marked', () => {
  expect(shorten('Tăng cường kỷ cương', 13)).toBe('Tăng cường…');
  expect(shorten('Tăng cường kỷ cương', 13, ' […]')).toBe('Tăng cường […]');
});

test('a short text stays as it is', () => {
  expect(shorten('Tăng', 4)).toBe('Tăng');
});
