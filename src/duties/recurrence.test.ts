import { describe, expect, it } from 'vitest';
import type { Deadline } from '../corpus/model/values.ts';
import { daysOf, recurrenceOf } from './recurrence.ts';

const recurring = (vi: string, every: Deadline['every'], from: string | null = null): Deadline => ({
  text: { vi, en: null },
  kind: 'recurring',
  from,
  to: null,
  every,
  condition: null,
});
const plan2021 = { issued: '2021-01-06', until: '2021-12-31' };
const days = (deadline: Deadline, running = plan2021) => {
  const recurrence = recurrenceOf(deadline, running);
  return recurrence === null ? null : daysOf(recurrence);
};

describe('a duty that comes back', () => {
  it("before the 20th of each quarter's last month is met until the 19th, four times in the plan's year", () => {
    expect(days(recurring('trước ngày 20 tháng cuối quý', 'quarter'))).toEqual([
      '2021-03-19',
      '2021-06-19',
      '2021-09-19',
      '2021-12-19',
    ]);
  });

  it('on a named day falls on it', () => {
    expect(days(recurring('ngày 15 tháng cuối quý', 'quarter'))?.[0]).toBe('2021-03-15');
    expect(days(recurring('trước ngày 15 tháng 12 hằng năm', 'year'))).toEqual(['2021-12-14']);
  });

  it('each year without a day falls on the last of the year, from the year of issue to the end of the plan', () => {
    expect(
      days(recurring('Định kỳ hàng năm (từ năm 2019)', 'year', '2019-01-01'), {
        issued: '2019-11-26',
        until: '2021-12-31',
      }),
    ).toEqual(['2019-12-31', '2020-12-31', '2021-12-31']);
  });

  it('each quarter without a day falls on the last of the quarter', () => {
    expect(days(recurring('định kỳ hàng quý', 'quarter'))).toEqual([
      '2021-03-31',
      '2021-06-30',
      '2021-09-30',
      '2021-12-31',
    ]);
  });

  it('does not come back before it begins or without a cycle', () => {
    expect(days(recurring('hàng quý', 'quarter', '2021-07-01'))).toEqual(['2021-09-30', '2021-12-31']);
    expect(days(recurring('Thường xuyên', null))).toBeNull();
  });
});
