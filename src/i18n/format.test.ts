import { expect, test } from 'vitest';
import { formatCount, formatLines } from './format.ts';

test('a single line is not written as a range', () => {
  expect(formatLines([69, 69], 'en')).toBe('line 69');
  expect(formatLines([69, 71], 'vi')).toBe('dòng 69–71');
});

test('English has a singular', () => {
  const noun = { vi: 'nhiệm vụ', en: ['task', 'tasks'] } as const;
  expect(formatCount(1, noun, 'en')).toBe('1 task');
  expect(formatCount(116, noun, 'en')).toBe('116 tasks');
  expect(formatCount(116, noun, 'vi')).toBe('116 nhiệm vụ');
});
