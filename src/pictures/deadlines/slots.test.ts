import { expect, test } from 'vitest';
import type { TaskRecord } from '../../corpus/model/records.ts';
import type { Deadline } from '../../corpus/model/values.ts';
import { slotColumns, slotOf } from './slots.ts';

function task(kind: Deadline['kind'] | null, from: string | null = null, to: string | null = null): TaskRecord {
  const deadline = kind === null ? null : { text: { vi: '', en: null }, kind, from, to, every: null, condition: null };
  return {
    id: 'a/1',
    name: { vi: '', en: null },
    url: { vi: '', en: '' },
    document: 'a',
    source: { document: 'a', lines: [1, 1] },
    number: '1',
    group: null,
    title: { vi: '', en: null },
    lead: [],
    coordinating: [],
    monitors: [],
    submittedTo: [],
    deliverable: null,
    reportsTo: [],
    deadline,
    duties: [],
    cells: [],
    unresolved: [],
  };
}

test('a month stands in its quarter, a year stays a year', () => {
  expect(slotOf(task('month', '2021-10-01', '2021-10-31'))).toEqual({ kind: 'quarter', year: 2021, quarter: 4 });
  expect(slotOf(task('year', '2021-01-01', '2021-12-31'))).toEqual({ kind: 'year', year: 2021 });
});

test('what has no last day is told apart', () => {
  expect(
    [task('recurring', '2019-01-01'), task('lifetime'), task('conditional'), task(null)].map(
      (each) => slotOf(each).kind,
    ),
  ).toEqual(['recurring', 'lifetime', 'conditional', 'none']);
});

test('columns run through whole years of quarters, then the year, periods, and what has no date', () => {
  const columns = slotColumns([
    task('conditional'),
    task('period', '2021-01-01', '2025-12-31'),
    task('year', '2021-01-01', '2021-12-31'),
    task('quarter', '2021-04-01', '2021-06-30'),
  ]);
  expect(columns.map((slot) => (slot.kind === 'quarter' ? slot.quarter : slot.kind))).toEqual([
    1,
    2,
    3,
    4,
    'year',
    'period',
    'conditional',
  ]);
});

test('yearly tasks share a column whenever they begin', () => {
  expect(slotColumns([task('recurring', '2019-01-01'), task('recurring')])).toHaveLength(1);
});
