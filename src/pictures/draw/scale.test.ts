import { expect, test } from 'vitest';
import { linear, stepOf } from './scale.ts';

test('numbers are placed in proportion, downwards too', () => {
  expect(linear([0, 10], [0, 100])(2.5)).toBe(25);
  expect(linear([70, 120], [200, 100])(120)).toBe(100);
  expect(linear([5, 5], [7, 9])(5)).toBe(7);
});

test('steps are round and not too many', () => {
  expect(stepOf(60660, 4)).toBe(20000);
  expect(stepOf(9, 3)).toBe(5);
  expect(stepOf(100, 5)).toBe(20);
});
