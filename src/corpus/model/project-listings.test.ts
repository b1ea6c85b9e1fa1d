import { expect, test } from 'vitest';
import { projectInvestments, projectSupervisors } from './project-listings.ts';
import type { Listing } from './records.ts';

const body = (agency: string | null, basis: Listing['supervisors'][number]['basis']) => ({
  agency,
  basis,
  evidence: null,
});
const row = (supervisors: Listing['supervisors'], ...printed: readonly string[]): Listing => ({
  row: 'x/pl-1',
  number: '1',
  source: { document: 'x', lines: [1, 1] },
  milestone: 'key',
  section: null,
  title: { vi: '', en: null },
  totalInvestment: printed[0] === undefined ? null : { amount: Number(printed[0]), printed: printed[0] },
  stateBudget: null,
  otherCapital: null,
  supervisors,
  cells: [],
});

test('a body that one row states is stated, and a row without a body leaves nothing open then', () => {
  const rows = [
    row([body('agency/a', 'corroborated')]),
    row([body(null, 'unresolved')]),
    row([body('agency/a', 'stated')]),
  ];
  expect(projectSupervisors(rows)).toEqual([body('agency/a', 'stated')]);
  expect(projectSupervisors(rows.slice(1, 2))).toEqual([body(null, 'unresolved')]);
});

test('rows that print different sums keep them all, the same sum once', () => {
  expect(
    projectInvestments([row([], '90'), row([]), row([], '90'), row([], '120')]).map(({ printed }) => printed),
  ).toEqual(['90', '120']);
});
