import { describe, expect, it } from 'vitest';
import { assign, dutyItem, dutyPlace, onDay } from '../../../tests/fixtures/duties.ts';
import { bodiesByRole, rowData } from './duty-row.ts';

const group = { number: 'II', title: { vi: 'Nhóm', en: null } };
const project = dutyItem({
  kind: 'project',
  deadline: onDay('2021-12-31'),
  assignments: [
    assign('agency/health', 'coordinates'),
    assign('agency/finance', 'leads'),
    assign('agency/ward', 'named'),
  ],
  places: [
    dutyPlace({ annex: 'x/pl5', group, milestone: 'groundbreaking', deadline: onDay('2021-06-30') }),
    dutyPlace({ annex: 'x/pl5', group, milestone: 'inauguration', deadline: onDay('2021-12-01') }),
    dutyPlace({ annex: 'x/pl6' }),
  ],
});

describe('a row of the list of all duties', () => {
  it('names the bodies by what they do, who leads first, and leaves out those merely named', () => {
    expect(bodiesByRole(project)).toEqual([
      { role: 'leads', bodies: ['agency/finance'] },
      { role: 'coordinates', bodies: ['agency/health'] },
    ]);
  });

  it('carries every place, milestone and quarter once', () => {
    expect(rowData(project, 7)).toEqual({
      'data-who': 'health:coordinates finance:leads',
      'data-place': 'x/pl5 x/pl5:II x/pl6',
      'data-milestone': 'groundbreaking inauguration',
      'data-quarter': '2021-Q4 2021-Q2',
      'data-first': 'finance',
      'data-number': undefined,
      'data-order': 7,
    });
  });

  it('carries the quarter of every day on which the duty comes back', () => {
    const days = ['2021-03-19', '2021-06-19'];
    expect(rowData(dutyItem({ kind: 'standing' }), 0, days)['data-quarter']).toBe('2021-Q1 2021-Q2');
  });

  it('of a standing duty without bodies, places and day says so by leaving out', () => {
    expect(rowData(dutyItem({ kind: 'standing', number: '3.a' }), 0)).toEqual({
      'data-who': '',
      'data-place': '',
      'data-milestone': undefined,
      'data-quarter': undefined,
      'data-first': undefined,
      'data-number': '3.a',
      'data-order': 0,
    });
  });
});
