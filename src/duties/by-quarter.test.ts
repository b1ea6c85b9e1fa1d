import { expect, test } from 'vitest';
import type { Deadline } from '../corpus/model/values.ts';
import { byQuarter, countDues } from './by-quarter.ts';
import type { Duty } from './duty.ts';

const deadline = (kind: Deadline['kind'], to: string | null): Deadline => ({
  text: { vi: '', en: null },
  kind,
  from: null,
  to,
  every: kind === 'recurring' ? 'quarter' : null,
  condition: null,
});
/** Of a duty only its deadline is asked. */
const duty = (due: Deadline | null) => ({ deadline: due }) as Duty;
const plan = duty(deadline('date', '2021-01-31'));
const report = duty(deadline('recurring', null));
const year = duty(deadline('year', '2021-12-31'));
const quarters = byQuarter([year, plan, duty(null), report], (one) =>
  one === report ? ['2021-03-19', '2021-06-19'] : [],
);

test('each duty stands in the quarter of its last day, each time of what comes back in its own, in order of days', () =>
  expect(
    quarters.map(({ quarter, dues }) => [quarter, ...dues.map(({ day, again }) => `${day}${again ? ' again' : ''}`)]),
  ).toEqual([
    ['2021-Q1', '2021-01-31', '2021-03-19 again'],
    ['2021-Q2', '2021-06-19 again'],
    ['2021-Q4', '2021-12-31'],
  ]));

test('what falls due until the end of a quarter is counted with all times before', () =>
  expect(quarters.map((_, index) => countDues(quarters.slice(0, index + 1)))).toEqual([2, 3, 4]));
