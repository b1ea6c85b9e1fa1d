import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayBefore, findDates, isoOf, parseDate } from './date.ts';
import { formatDate } from './print-date.ts';

describe('dates', () => {
  it.each([
    ['ngày 24 tháng 01 năm 2019', '2019-01-24'],
    ['19 tháng 6 năm 2015', '2015-06-19'],
    ['4/9/2018', '2018-09-04'],
    ['06/01/2021', '2021-01-06'],
    ['24-3-2005', '2005-03-24'],
    ['ngày 15 / 11 /2024', '2024-11-15'],
    ['NGÀY 24 THÁNG 01 NĂM 2019', '2019-01-24'],
  ])('reads %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
    expect(parseDate(text.normalize('NFD'))).toBe(date);
  });

  it.each(['31/2/2020', '29/02/2021', '4/13/2018', '4/9/18', '1/2000', 'ngày', '', '4/9-2018'])(
    'does not take %j for a day',
    (text) => {
      expect(parseDate(text)).toBeNull();
    },
  );

  it('are found in running text with their place', () => {
    const text = 'số 24/2018/QĐ-UBND ngày 4/9/2018 và ngày 24 tháng 01 năm 2019';
    expect(findDates(text).map(({ start, end, date }) => [text.slice(start, end), date])).toEqual([
      ['ngày 4/9/2018', '2018-09-04'],
      ['ngày 24 tháng 01 năm 2019', '2019-01-24'],
    ]);
  });

  it('are written in house style', () => {
    expect(formatDate('2021-01-06', 'en')).toBe('6 January 2021');
    expect(formatDate('2021-01-06', 'vi')).toBe('06/01/2021');
  });

  it('come back from both forms', () => {
    const days = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (iso) => {
        const [year, month, day] = iso.split('-').map(Number);
        expect(isoOf(year ?? 0, month ?? 0, day ?? 0)).toBe(iso);
        expect(parseDate(formatDate(iso, 'vi'))).toBe(iso);
        expect(parseDate(`ngày ${day} tháng ${month} năm ${year}`)).toBe(iso);
        expect(dayBefore(iso) < iso).toBe(true);
      }),
      { seed: 20210106 },
    );
  });

  it('know the day before', () => {
    expect(dayBefore('2021-03-01')).toBe('2021-02-28');
  });
});
