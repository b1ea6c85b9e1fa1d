import { describe, expect, it } from 'vitest';
import { classesOf } from './classes.ts';
import { dutiesOf, dutySections } from './duties-of.ts';
import type { DutyAssignment, DutyItem, DutyRole } from './duty.ts';

const agencies = [
  { id: 'agency/ministries', collective: true, memberOf: [] },
  { id: 'agency/concerned', collective: true, memberOf: ['agency/ministries'] },
  { id: 'agency/health', collective: false, memberOf: ['agency/ministries'] },
  { id: 'agency/transport', collective: false, memberOf: ['agency/ministries'] },
];
const classes = classesOf(new Map(agencies.map((agency) => [agency.id, agency])));
const assign = (agency: string, role: DutyRole): DutyAssignment => ({
  agency: `agency/${agency}`,
  role,
  basis: 'stated',
  rows: [],
});
const item = (id: string, to: string | null, ...assignments: DutyAssignment[]): DutyItem => ({
  id,
  kind: 'task',
  document: 'x',
  number: null,
  title: { vi: id, en: null },
  places: [],
  deadline:
    to === null ? null : { text: { vi: to, en: null }, kind: 'date', from: null, to, every: null, condition: null },
  deliverable: null,
  figure: null,
  unreadDeadline: null,
  recipients: { direct: [], final: [] },
  clauses: [],
  notes: [],
  lines: [1, 1],
  url: { vi: '/', en: '/' },
  assignments,
  except: [],
});
const duties = (agency: string, ...items: DutyItem[]) =>
  dutiesOf(`agency/${agency}`, items, classes).map(
    (duty) => `${duty.role} ${duty.item.id} ${duty.through?.agency ?? 'itself'}`,
  );

describe('the duties of a body', () => {
  it('come in order of due date, then of role', () => {
    expect(
      duties(
        'health',
        item('late', '2021-12-31', assign('health', 'leads')),
        item('b', '2021-06-30', assign('health', 'monitors')),
        item('a', '2021-06-30', assign('health', 'leads')),
      ),
    ).toEqual(['leads a itself', 'monitors b itself', 'leads late itself']);
  });

  it('reach it through its class, surely or perhaps', () => {
    const found = dutiesOf(
      'agency/health',
      [item('open', null, assign('concerned', 'coordinates')), item('sure', null, assign('ministries', 'reports'))],
      classes,
    );
    expect(found.map((duty) => duty.through)).toEqual([
      { agency: 'agency/concerned', open: true },
      { agency: 'agency/ministries', open: false },
    ]);
  });

  it('that name it leave its class unsaid, for it alone', () => {
    const both = item('a', null, assign('health', 'leads'), assign('concerned', 'coordinates'));
    expect(duties('health', both)).toEqual(['leads a itself']);
    expect(duties('transport', both)).toEqual(['coordinates a agency/concerned']);
  });

  it('keep what binds its class where it is named only as the receiver', () => {
    expect(
      duties('health', item('report', null, assign('ministries', 'reports'), assign('health', 'receives'))),
    ).toEqual(['reports report agency/ministries', 'receives report itself']);
  });

  it('are parted: its own and its reports, then what it shares with others, then texts', () => {
    const found = dutiesOf(
      'agency/health',
      [
        item('a', null, assign('health', 'leads')),
        item('b', null, assign('concerned', 'coordinates')),
        { ...item('c', null, assign('ministries', 'reports')), kind: 'standing' },
        item('d', null, assign('ministries', 'named')),
        item('e', null, assign('health', 'named')),
      ],
      classes,
    );
    const names = Object.fromEntries(
      Object.entries(dutySections(found)).map(([name, list]) => [
        name,
        list.map((duty: (typeof found)[number]) => duty.item.id),
      ]),
    );
    expect(names).toEqual({ own: ['a', 'c'], collective: ['b'], receives: [], named: ['e'], namedCollectively: ['d'] });
  });

  it('of a class are those that name the class', () => {
    expect(
      duties('concerned', item('a', null, assign('concerned', 'coordinates'), assign('ministries', 'reports'))),
    ).toEqual(['coordinates a itself']);
  });
});
