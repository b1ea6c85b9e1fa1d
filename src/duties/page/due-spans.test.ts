import { expect, test } from 'vitest';
import { dueSpans } from './due-spans.ts';

test('what names a year only stands behind the quarters of that year', () => {
  const quarters = [
    [{ year: 2021, quarter: 4 }, ['a', 'b']],
    [{ year: 2022, quarter: 1 }, ['c']],
  ] as const;
  const spans = dueSpans<string>(quarters, [['2021', ['d']]], 'en');
  expect(spans.map(({ id, dues }) => `${id} ${dues.join('')}`)).toEqual(['q2021-4 ab', 'y2021 d', 'q2022-1 c']);
  expect(spans[0]?.name).toBe('Q4 2021');
});
