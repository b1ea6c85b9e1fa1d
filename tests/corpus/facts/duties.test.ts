import { describe, expect, it } from 'vitest';
import { builtCorpus } from '../built.ts';
import { readByHand } from './documents.ts';

const { records } = builtCorpus().corpus;
const duty = (id: string) => records.duties.find((record) => record.id === id);
const boundBy = (id: string) =>
  records.links.filter((link) => link.type === 'binds' && link.from === id).map((link) => link.to);

describe('the duties of the Directive', () => {
  it('fall due in January, every quarter and before 20 November', () => {
    expect(
      ['b-o1', 'd-o2', 'dd-o1']
        .map((point) => duty(`01-ct-ubnd/iii-1-${point}`)?.deadline)
        .map((when) => [when?.kind, when?.to, when?.every]),
    ).toEqual([
      ['month', '2021-01-31', null],
      ['recurring', null, 'quarter'],
      ['date', '2021-11-19', null],
    ]);
  });

  it('bind every department and district by its class', () => {
    const bound = boundBy('01-ct-ubnd/iii-1-b');
    for (const id of ['agency/so-tai-chinh', 'agency/ubnd-huyen-cat-hai', 'agency/thanh-tra-thanh-pho'])
      expect(bound).toContain(id);
    expect(bound.some((id) => id.startsWith('agency/bo-') && id !== 'agency/bo-chi-huy-quan-su-thanh-pho')).toBe(false);
  });

  it('bind each task, target and project that the quarterly report covers', () => {
    const bound = new Set(boundBy('01-ct-ubnd/iii-1-d'));
    expect(duty('01-ct-ubnd/iii-1-d-o2')?.scope).toHaveLength(7);
    expect(
      records.tasks.filter((task) => task.document === '01-ct-ubnd' && !bound.has(task.id)).map((task) => task.id),
    ).toEqual([]);
    expect(
      records.projects
        .filter(
          (project) =>
            !bound.has(project.id) &&
            project.listings.some((listing) => listing.supervisors.every(({ agency }) => agency === null)),
        )
        .map((project) => project.id),
    ).toEqual([]);
  });

  it('are named on every task that they bind', () => {
    const task = records.tasks.find(({ id }) => id === '01-ct-ubnd/pl4-45');
    expect(task?.duties).toEqual(
      expect.arrayContaining(['01-ct-ubnd/iii-1-b', '01-ct-ubnd/iii-1-d', '01-ct-ubnd/iii-1-dd']),
    );
  });
});

describe('the duties of the Resolution', () => {
  it('bind ministries and the city, each to its own', () => {
    expect(boundBy('108-nq-cp/iii-1-a-p2')).toContain('agency/bo-giao-thong-van-tai');
    expect(boundBy('108-nq-cp/iii-2-p3')).toContain('agency/ubnd-thanh-pho-hai-phong');
    expect(duty('108-nq-cp/iii-2-p3-o1')?.deadline).toMatchObject({ kind: 'recurring', every: 'year' });
  });

  it('bind tasks by their lead body', () => {
    expect(records.tasks.find(({ id }) => id === '108-nq-cp/pl-2.11')?.duties).toContain('108-nq-cp/iii-1-b-p1');
    expect(records.tasks.find(({ id }) => id === '108-nq-cp/pl-3.1')?.duties).toContain('108-nq-cp/iii-2-p3');
  });
});

describe('every duty', () => {
  it('has bearers, and every link of it a reason', () => {
    expect(
      records.duties
        .filter(
          (record) =>
            readByHand.has(record.document) && record.bearers.agencies.length + record.bearers.classes.length === 0,
        )
        .map((record) => record.id),
    ).toEqual([]);
    expect(records.links.filter((link) => link.type === 'binds' && link.evidence === null)).toEqual([]);
  });
});

describe('bodies that expedite projects', () => {
  const graded = records.projects
    .flatMap((project) => project.listings)
    .filter((listing) => listing.milestone === 'key' && listing.supervisors.every(({ basis }) => basis !== 'stated'));

  it('are not stated for 14 key projects: 8 are corroborated by another annex, 6 are not', () => {
    expect(graded).toHaveLength(14);
    expect(Object.groupBy(graded, (listing) => listing.supervisors[0]?.basis ?? '')).toMatchObject({
      corroborated: { length: 8 },
      unresolved: { length: 6 },
    });
  });

  it('stand with the row that says so, and are never guessed', () => {
    for (const { supervisors } of graded) {
      for (const { agency, basis, evidence } of supervisors) {
        if (basis === 'corroborated') expect(evidence?.row).toMatch(/pl[67]-/);
        else expect(agency).toBeNull();
      }
    }
  });
});
