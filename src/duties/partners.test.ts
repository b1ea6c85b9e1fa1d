import { describe, expect, it } from 'vitest';
import { assign, dutyIn, dutyItem } from '../../tests/fixtures/duties.ts';
import { partnersOf } from './partners.ts';

const task = dutyItem({
  assignments: [assign('finance', 'leads'), assign('health', 'coordinates'), assign('transport', 'coordinates')],
});
const target = dutyItem({
  kind: 'target',
  assignments: [assign('health', 'monitors'), assign('statistics', 'monitors'), assign('finance', 'leads')],
});

describe('the partners of a body in a duty', () => {
  it('are those who coordinate, for the one that leads', () => {
    expect(partnersOf(dutyIn('leads', task), 'finance')).toEqual({
      leads: [],
      coordinating: ['health', 'transport'],
      also: [],
    });
  });

  it('are the one that leads and the others, for one that coordinates', () => {
    expect(partnersOf(dutyIn('coordinates', task), 'health')).toEqual({
      leads: ['finance'],
      coordinating: ['transport'],
      also: [],
    });
  });

  it('are those who monitor the same target', () => {
    expect(partnersOf(dutyIn('monitors', target), 'health')).toEqual({
      leads: [],
      coordinating: [],
      also: ['statistics'],
    });
  });
});
