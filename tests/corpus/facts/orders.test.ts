import { describe, expect, it } from 'vitest';
import { assignmentsOf } from '../../../src/duties/index.ts';
import { makeKnowledge } from '../../../src/corpus/knowledge.ts';
import { builtCorpus } from '../built.ts';
import { orderLists } from './order-lists.ts';

const { records } = builtCorpus().corpus;
const pairs = assignmentsOf(makeKnowledge(records));
const short = (ids: readonly string[]) => ids.map((id) => id.slice('agency/'.length)).join(' ');

/** Every order of a body as a line: id, role, last day or cycle, to whom, who reports it on. */
const linesOf = (agency: string) =>
  pairs
    .filter((pair) => pair.agency === agency && pair.order !== null)
    .map(({ order, role, due, rrule, recipients }) => {
      const deadline = records.duties.find(({ id }) => id === order)?.deadline;
      const when =
        role === 'coordinates'
          ? ''
          : rrule !== null
            ? `${due?.to} ${rrule}`
            : (due?.to ?? deadline?.condition?.vi ?? '');
      return `${order} ${role} | ${when} | ${short(recipients.direct)} => ${short(recipients.final)}`
        .replace(/(?: +\|)+ +=> $/, '')
        .trim();
    })
    .toSorted();

describe.each(orderLists)('the orders of $agency', ({ agency, orders }) => {
  it('are these, each with its role, its time and its recipients, and no other', () =>
    expect(linesOf(agency)).toEqual(orders.toSorted()));
});

describe('every order', () => {
  it('never sends anything to who bears it', () => {
    expect(
      pairs.filter(({ agency, recipients }) => [...recipients.direct, ...recipients.final].includes(agency)),
    ).toEqual([]);
  });

  it('outside the chapters on organisation is a duty of the bodies it names', () => {
    const outside = records.duties.filter(({ clause }) => !/\/iii-/.test(clause)).map(({ id }) => id);
    expect(outside).toEqual([
      '108-nq-cp/dieu-3-o1',
      '108-nq-cp/ii-p1-o1',
      '108-nq-cp/ii-1-p1-o1',
      '108-nq-cp/ii-10-p1-o1',
    ]);
  });

  it('for "the others" leaves out the bodies that have a row', () => {
    const to = pairs.filter(({ order }) => order === '108-nq-cp/iii-1-b-p2-o1').map(({ agency }) => agency);
    const rows = new Set(records.tasks.filter(({ document }) => document === '108-nq-cp').flatMap(({ lead }) => lead));
    expect(to.filter((agency) => rows.has(agency) && agency.startsWith('agency/bo-'))).toEqual([]);
    expect(to.length).toBeGreaterThan(1);
  });

  it('reaches the Chairman of the city by Article 3, and no body under the Government', () => {
    const to = pairs.filter(({ order }) => order === '108-nq-cp/dieu-3-o1').map(({ agency }) => agency);
    expect(to).toContain('agency/ubnd-thanh-pho-hai-phong');
    expect(to).not.toContain('agency/uy-ban-quan-ly-von-nha-nuoc-tai-doanh-nghiep');
  });
});
