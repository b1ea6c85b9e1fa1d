import { expect, test } from 'vitest';
import type { AgencyRecord, TaskRecord } from '../../corpus/model/records.ts';
import { pairsOf } from './pairs.ts';

const agency = (id: string): AgencyRecord => ({
  id,
  url: { vi: '', en: '' },
  name: { vi: id, en: null },
  abbreviations: [],
  variants: [],
  level: 'central',
  parent: null,
  territory: 'national',
  collective: false,
  memberOf: [],
  counts: { lead: 0, coordinating: 0, monitored: 0, supervised: 0 },
});
const task = (lead: string[], coordinating: string[]): TaskRecord => ({
  id: 'a/1',
  name: { vi: '', en: null },
  url: { vi: '', en: '' },
  document: 'a',
  source: { document: 'a', lines: [1, 1] },
  number: '1',
  group: null,
  title: { vi: '', en: null },
  lead,
  coordinating,
  monitors: [],
  submittedTo: [],
  deliverable: null,
  reportsTo: [],
  deadline: null,
  duties: [],
  cells: [],
  unresolved: [],
});

test('each cell counts the tasks of one pair, the busiest first', () => {
  const pairs = pairsOf(
    [task(['x'], ['y', 'z']), task(['x'], ['z']), task(['y'], ['x']), task(['x'], [])],
    ['x', 'y', 'z', 'idle'].map(agency),
  );
  expect(pairs.leads.map((entry) => [entry.agency.id, entry.tasks])).toEqual([
    ['x', 3],
    ['y', 1],
  ]);
  expect(pairs.coordinating.map((entry) => [entry.agency.id, entry.tasks])).toEqual([
    ['z', 2],
    ['x', 1],
    ['y', 1],
  ]);
  expect(pairs.cells).toEqual([
    [2, 0],
    [0, 1],
    [1, 0],
  ]);
  expect(pairs.alone).toBe(1);
});
