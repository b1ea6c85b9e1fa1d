import { expect, test } from 'vitest';
import { formatCount, formatDate, formatLines, formatMoney, formatNumber, formatValue } from './format.ts';

test('numbers use the marks of each language', () => {
  expect(formatNumber(89490.478, 'vi')).toBe('89.490,478');
  expect(formatNumber(89490.478, 'en')).toBe('89,490.478');
});

test('dates are written out in English and in figures in Vietnamese', () => {
  expect(formatDate('2021-01-06', 'en')).toBe('6 January 2021');
  expect(formatDate('2021-01-06', 'vi')).toBe('06/01/2021');
});

test('money is in billions of dong', () => {
  expect(formatMoney({ amount: 1490.478, printed: '1.490,478' }, 'vi')).toBe('1.490,478 tỷ đồng');
  expect(formatMoney({ amount: 1490.478, printed: '1.490,478' }, 'en')).toBe('VND 1,490.478 billion');
});

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
