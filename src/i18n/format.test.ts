import { expect, test } from 'vitest';
import { formatCount, formatLines, formatValue } from './format.ts';

test('values keep their comparison, ranges their two ends, words their wording', () => {
  expect(formatValue({ printed: '> 90', comparator: '>', min: 90, max: null }, 'en')).toBe('> 90');
  expect(formatValue({ printed: '≤ 9,0', comparator: '≤', min: null, max: 9 }, 'en')).toBe('≤ 9');
  expect(formatValue({ printed: '2,5 - 3,0', comparator: 'range', min: 2.5, max: 3 }, 'vi')).toBe('2,5–3');
  expect(formatValue({ printed: 'Giảm', comparator: 'text', min: null, max: null }, 'vi')).toBe('Giảm');
});

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
