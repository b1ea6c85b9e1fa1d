import { expect, it } from 'vitest';
import type { QueryPart, Understanding } from '../query/types.ts';
import { data } from '../../../tests/fixtures/search/query-data.ts';
import { goalsAsked } from './goals.ts';
import type { RecordRow } from './row.ts';

const rows: readonly RecordRow[] = [
  { id: 'x/i-a', kind: 'goal', horizon: '2025' },
  { id: 'x/i-b', kind: 'goal', horizon: '2030' },
  { id: 'x/ii', kind: 'provision' },
];
const goal: QueryPart = { kind: 'record-kind', of: 'goal', start: 0, end: 8 };
const year = (start: number, end: number): QueryPart => ({
  kind: 'deadline',
  start,
  end,
  due: { kind: 'year', year: 2030, before: false, relation: 'in', through: null },
});
const asked = (query: string, ...parts: QueryPart[]) =>
  goalsAsked({ query, parts } satisfies Understanding, rows, data.tables.time);

it('are those of the year, with or without the word for them', () => {
  expect(asked('mục tiêu 2030', goal, year(9, 13))).toEqual(['x/i-b']);
  expect(asked('2030', year(0, 4))).toEqual(['x/i-b']);
});
it('are all goals where no year is named', () => expect(asked('mục tiêu', goal)).toEqual(['x/i-a', 'x/i-b']));
it('are none where deadlines or nothing are asked for', () => {
  expect(asked('hạn 2030', year(0, 8))).toEqual([]);
  expect(asked('')).toEqual([]);
});
