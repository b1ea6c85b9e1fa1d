import { expect, test } from 'vitest';
import type { AgencyRecord } from '../../corpus/model/records.ts';
import { bodiesOf, drawnOf } from './counts.ts';

const agency = (id: string, lead: number, supervised = 0): AgencyRecord => ({
  id,
  url: { vi: '', en: '' },
  name: { vi: id, en: null },
  abbreviations: [],
  variants: [],
  level: 'city',
  parent: null,
  territory: 'national',
  collective: false,
  memberOf: [],
  counts: { lead, coordinating: 0, monitored: 0, supervised },
});

test('bodies with nothing to do are left out, the busiest stands first', () => {
  expect(
    bodiesOf([agency('a', 1), agency('b', 0), agency('c', 2, 3)]).map((body) => [body.agency.id, body.total]),
  ).toEqual([
    ['c', 5],
    ['a', 1],
  ]);
});

test('bodies with equally much to do are drawn together or not at all', () => {
  const bodies = bodiesOf([agency('a', 9), agency('b', 4), agency('c', 4), agency('d', 1)]);
  expect(drawnOf(bodies, 2).map((body) => body.agency.id)).toEqual(['a', 'b', 'c']);
  expect(drawnOf(bodies, 9)).toHaveLength(4);
});
