import { describe, expect, it } from 'vitest';
import { classesOf } from './classes.ts';

const agencies = [
  { id: 'agency/ministries', collective: true, memberOf: [] },
  { id: 'agency/ministries-concerned', collective: true, memberOf: ['agency/ministries'] },
  { id: 'agency/health', collective: false, memberOf: ['agency/ministries'] },
  { id: 'agency/departments', collective: true, memberOf: [] },
  { id: 'agency/project-units', collective: true, memberOf: ['agency/departments'] },
  { id: 'agency/transport-unit', collective: false, memberOf: ['agency/project-units'] },
  { id: 'agency/transport', collective: false, memberOf: ['agency/departments'] },
];
const classes = classesOf(new Map(agencies.map((agency) => [agency.id, agency])));

describe('classes of bodies', () => {
  it('reach their members, and a class without members of its own may reach those of the wider one', () => {
    expect(classes.reaching('agency/health')).toEqual([
      { agency: 'agency/ministries', open: false },
      { agency: 'agency/ministries-concerned', open: true },
    ]);
  });

  it('reach members of classes within them', () => {
    expect(classes.reaching('agency/transport-unit').map((reach) => reach.agency)).toEqual([
      'agency/project-units',
      'agency/departments',
    ]);
  });

  it('with members of their own do not reach other members of the wider class', () => {
    expect(classes.reaching('agency/transport').map((reach) => reach.agency)).toEqual(['agency/departments']);
  });

  it('list bodies, not classes, as members', () => {
    expect(classes.membersOf('agency/departments')).toEqual(['agency/transport-unit', 'agency/transport']);
  });
});
