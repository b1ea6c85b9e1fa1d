import { describe, expect, it } from 'vitest';
import type { SuccessorEntry } from '../corpus/model/registry.ts';
import { dutyIn, dutyItem } from '../../tests/fixtures/duties.ts';
import { dutiesToday, isDivided, knownToday, rowToday, stepsFrom, stepsTo, todaysBodies } from './today.ts';

const basis = {
  number: '1/2025/X',
  date: '2025-02-01',
  title: { vi: 'Văn bản', en: 'Instrument' },
  url: null,
  followedBy: [],
};
const entry = (
  body: string,
  vi: string,
  id: string | null,
  from: string,
  part: Partial<SuccessorEntry['successors'][number]> = {},
): SuccessorEntry => ({
  body,
  successors: [{ vi, en: vi, id, scope: null, until: null, rows: [], ...part }],
  from,
  basis,
  note: null,
  checked: false,
});
const entries = [
  entry('agency/planning', 'Finance', 'agency/finance', '2025-03-01'),
  entry('agency/district', 'Wards', null, '2025-07-01'),
  entry('agency/district', 'City', null, '2025-01-01', { until: '2025-06-30' }),
  entry('agency/city', 'City (new)', 'agency/city', '2025-07-01'),
];

describe("the overlay of today's names", () => {
  it('tells in order of time what became of a body', () => {
    expect(stepsFrom('agency/district', entries).map((step) => step.name.vi)).toEqual(['City', 'Wards']);
  });

  it('tells whose duties a body of the register took over, itself left out', () => {
    expect(stepsTo('agency/finance', entries).map((step) => step.body)).toEqual(['agency/planning']);
    expect(stepsTo('agency/city', entries)).toEqual([]);
  });

  it('lists the bodies of today with the bodies that they took over', () => {
    const bodies = todaysBodies(
      entries,
      entries.map(({ body }) => ({ id: body })),
      (name) => name.toLowerCase(),
    );
    // A city that ended before today is none of them.
    expect(bodies.map(({ slug, steps }) => [slug, steps.map((step) => step.body)])).toEqual([
      ['finance', ['agency/planning']],
      ['wards', ['agency/district']],
    ]);
  });

  it('gives each row of a divided body to one successor, and leaves the rest open', () => {
    const scope = { vi: 'x', en: 'x' };
    const divided = [
      entry('agency/labour', 'Home', 'agency/home', '2025-03-01', { scope, rows: ['x/pl1-1'] }),
      entry('agency/labour', 'Health', 'agency/health', '2025-03-01', { scope }),
    ];
    expect(isDivided('agency/labour', divided)).toBe(true);
    expect(rowToday('agency/labour', 'x/pl1-1', divided)?.id).toBe('agency/home');
    expect(rowToday('agency/labour', 'x/pl1-2', divided)).toBeNull();
    const duty = (id: string) => dutyIn('monitors', dutyItem({ id }));
    const duties: Readonly<Record<string, ReturnType<typeof duty>[]>> = {
      'agency/labour': [duty('x/pl1-1'), duty('x/pl1-2')],
      'agency/health': [duty('x/pl1-3')],
    };
    const today = todaysBodies(divided, [{ id: 'agency/labour' }], (name) => name);
    expect(
      today.map((body) => [body.slug, dutiesToday(body, divided, (id) => duties[id] ?? []).map(({ item }) => item.id)]),
    ).toEqual([
      ['Health', ['x/pl1-3']],
      ['Home', ['x/pl1-1']],
    ]);
  });

  it('tells what goes on under its name from what nobody looked up', () => {
    expect(['agency/planning', 'agency/finance', 'agency/port'].map((body) => knownToday(body, entries))).toEqual([
      'ended',
      'goes-on',
      'not-looked-up',
    ]);
  });
});
