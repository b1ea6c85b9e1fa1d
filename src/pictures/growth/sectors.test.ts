import { expect, test } from 'vitest';
import { knowledgeOf } from '../../../tests/fixtures/knowledge.ts';
import type { ScenarioRecord } from '../../corpus/model/records.ts';
import { indexRange, sectorsOf, wholeOf } from './sectors.ts';

function scenario(
  id: string,
  number: string | null,
  parent: string | null,
  indices: readonly (number | null)[],
): ScenarioRecord {
  const values = indices.map((index) => ({
    period: { vi: '', en: null },
    from: '2021-01-01',
    to: '2021-12-31',
    value: { printed: '', comparator: '=' as const, min: index, max: index },
    index,
  }));
  return {
    id,
    name: { vi: '', en: null },
    number,
    parent,
    values,
    cells: [],
    unresolved: [],
    url: { vi: '', en: '' },
    document: 'a',
    source: { document: 'a', lines: [1, 1] },
    sector: { vi: id, en: null },
    base: { vi: '', en: null },
  };
}
const knowledge = knowledgeOf({
  scenarios: [
    scenario('all', null, null, [112, 113.5]),
    scenario('2', '2', null, [118, 119]),
    scenario('2-a', 'a', '2', [73, 71.57]),
    scenario('2-a.1', null, '2-a', [null, 121]),
  ],
});
const sectors = sectorsOf(knowledge);

test('parts stand below what they are part of', () => {
  expect(sectors.map((sector) => sector.depth)).toEqual([0, 0, 1, 2]);
});

test('the whole is the row without a number at the top, not a part without one', () => {
  expect(wholeOf(sectors)?.record.id).toBe('all');
});

test('the scale reaches over all figures and 100, in fives', () => {
  expect(indexRange(sectors)).toEqual([70, 125]);
  expect(indexRange(sectors.slice(0, 2))).toEqual([100, 120]);
});
