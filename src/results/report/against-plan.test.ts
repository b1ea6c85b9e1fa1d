import { expect, it } from 'vitest';
import { againstPlan, countStandings, type PlannedRow } from './against-plan.ts';
import type { FilledReport, ReportedRow } from './form.ts';

const row = (id: string, more: Partial<PlannedRow> = {}): PlannedRow => ({
  id,
  record: id,
  unit: null,
  titles: { vi: id, en: null },
  annex: 'a/pl1',
  place: id,
  title: id,
  href: '/',
  plan: null,
  goal: null,
  due: '2021-12-31',
  when: null,
  ...more,
});
const said = (id: string, more: Partial<ReportedRow>): ReportedRow => ({
  cell: 'I1',
  row: id,
  record: id,
  unit: null,
  value: null,
  scope: 'quarter',
  state: null,
  text: null,
  cause: null,
  proposal: null,
  ...more,
});
const plans = [
  row('a', { goal: 159 }),
  row('b', { due: '2021-03-31' }),
  row('c', { due: '2021-03-31' }),
  row('d'),
  row('e'),
  row('f'),
];
const report: FilledReport = {
  sheet: 'Báo cáo',
  agency: 'agency/x',
  lang: 'vi',
  quarter: { year: 2021, quarter: 2 },
  by: 'A',
  on: '2021-06-18',
  handedOut: [...plans.map(({ id }) => id), 'gone'],
  remarks: [],
  rows: [
    said('a', { value: 40 }),
    said('a', { value: 79.5, scope: 'cumulative' }),
    said('b', { state: 'on-track' }),
    said('c', { state: 'done' }),
    said('d', { state: 'missed' }),
    said('e', { state: 'not-started' }),
  ],
};

it('holds every row that was handed out against its plan, and says why it counts as late', () => {
  const rows = againstPlan(report, (id) => plans.find((plan) => plan.id === id) ?? null);
  expect(rows.map(({ planned, standing, passed, share }) => [planned.id, standing, passed, share])).toEqual([
    ['a', 'open', false, 0.5],
    ['b', 'late', true, null],
    ['c', 'done', false, null],
    ['d', 'late', false, null],
    ['e', 'open', false, null],
    ['f', 'missing', false, null],
  ]);
  expect(countStandings(rows)).toEqual({ done: 1, late: 2, open: 2, missing: 1 });
});
