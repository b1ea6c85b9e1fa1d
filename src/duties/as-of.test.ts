import { describe, expect, it } from 'vitest';
import { countStandings, nextOn, standingOn, type DueDays } from './as-of.ts';

describe('as of a day', () => {
  it('a deadline that ends that day is not over yet', () => {
    expect(standingOn('2021-06-30', '2021-06-30')).toBe('now');
    expect(standingOn('2021-07-01', '2021-06-30')).toBe('passed');
  });

  it('one in the same quarter is due now, one after it later', () => {
    expect(standingOn('2021-07-01', '2021-09-30')).toBe('now');
    expect(standingOn('2021-07-01', '2021-12-31')).toBe('later');
  });

  it('a duty without a last day stays open', () => {
    expect(standingOn('2031-01-01', null)).toBe('open');
    expect(
      countStandings(
        '2021-07-01',
        [null, '2021-01-31', '2021-08-31'].map((day) => ({ day, days: [] })),
      ),
    ).toEqual({
      passed: 1,
      now: 1,
      later: 0,
      open: 1,
      times: 0,
    });
  });

  it('a recurring duty counts at each of its times, and is passed after the last', () => {
    const quarters: DueDays = { day: null, days: ['2021-03-19', '2021-06-19', '2021-09-19', '2021-12-19'] };
    const counts = (day: string) => Object.entries(countStandings(day, [quarters])).find(([, count]) => count > 0)?.[0];
    expect(['2021-01-05', '2021-03-20', '2021-06-01', '2021-12-19', '2021-12-20'].map(counts)).toEqual([
      'now',
      'later',
      'now',
      'now',
      'passed',
    ]);
  });

  it('the times of recurring duties that are over are counted; that of the day itself is not over', () => {
    const reports: DueDays = { day: null, days: ['2021-03-19', '2021-06-19', '2021-09-19'] };
    const once: DueDays = { day: '2021-01-31', days: [] };
    expect(
      ['2021-03-19', '2021-06-30', '2022-01-01'].map((day) => countStandings(day, [reports, once, reports]).times),
    ).toEqual([0, 4, 6]);
    expect(countStandings('2021-06-30', [reports])).toEqual({ passed: 0, now: 0, later: 1, open: 0, times: 2 });
  });

  it('the next time of a recurring duty is found, or none', () => {
    expect(nextOn('2021-04-01', ['2021-03-19', '2021-06-19'])).toBe('2021-06-19');
    expect(nextOn('2022-01-01', ['2021-03-19', '2021-06-19'])).toBeNull();
  });
});
