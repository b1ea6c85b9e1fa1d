import { describe, expect, test } from 'vitest';
import { knowledgeOf } from '../../../tests/fixtures/knowledge.ts';
import type { NoteRecord, ProjectRecord, ProvisionRecord } from '../../corpus/model/records.ts';
import { moneyAnnexes, sumOf } from './sums.ts';

const url = { vi: '', en: '' };
const text = { vi: '', en: null };
const source = { document: 'a', lines: [1, 1] as [number, number] };
const money = (amount: number) => ({ amount, printed: String(amount) });

function provision(id: string, kind: ProvisionRecord['kind'], parent: string | null, sum?: number): ProvisionRecord {
  const stated =
    sum === undefined ? {} : { sums: { totalInvestment: money(sum), stateBudget: null, otherCapital: null } };
  return {
    id,
    name: text,
    kind,
    parent,
    url,
    document: 'a',
    source,
    label: null,
    text,
    references: [],
    mentions: [],
    ...stated,
  };
}
function project(row: string, amount: number): ProjectRecord {
  const costs = { totalInvestment: money(amount), stateBudget: null, otherCapital: null };
  const listing = {
    row,
    number: '1',
    source,
    milestone: 'key' as const,
    section: null,
    title: text,
    supervisors: [],
    cells: [],
    ...costs,
  };
  return {
    id: `project/${row}`,
    name: text,
    url,
    document: 'a',
    source,
    title: text,
    aliases: [],
    listings: [listing],
    partOf: null,
    places: [],
    unresolved: [],
  };
}
const finding = (also: string[]): NoteRecord => ({
  id: 'note/a',
  url,
  kind: 'finding',
  severity: 'major',
  rule: 'total-against-rows',
  where: 'g',
  also,
  source,
  printed: null,
  read: null,
  reason: text,
  evidence: null,
});
const group = (notes: NoteRecord[]) =>
  moneyAnnexes(
    knowledgeOf({
      provisions: [
        provision('x', 'annex', null),
        provision('g', 'group', 'x', 10),
        provision('r1', 'row', 'g'),
        provision('r2', 'row', 'g'),
      ],
      projects: [project('r1', 10), project('r2', 5)],
      notes,
    }),
  )[0]?.groups[0];

describe('rows that a stated total leaves out', () => {
  test('are those that the finding on the total names', () =>
    expect(group([finding(['r2'])])?.rows.map(({ leftOut, note }) => [leftOut, note])).toEqual([
      [false, null],
      [true, 'note/a'],
    ]));

  test('are none where the finding names every row, for want of an explanation', () =>
    expect(group([finding(['r1', 'r2'])])?.rows.map(({ leftOut }) => leftOut)).toEqual([false, false]));

  test('are none where nothing was found', () => {
    expect(group([])?.rows.map(({ leftOut }) => leftOut)).toEqual([false, false]);
    expect(group([])).toMatchObject({ summed: { total: 15 }, stated: { total: 10 } });
  });
});

test('sums keep to hundredths', () => {
  const amounts = (total: number) => ({ total, budget: 0, other: 0 });
  expect(sumOf([amounts(0.1), amounts(0.2)]).total).toBe(0.3);
});
