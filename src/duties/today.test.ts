import { describe, expect, it } from 'vitest';
import type { SuccessorEntry } from '../corpus/model/registry.ts';
import { stepsFrom, stepsTo, todaysBodies } from './today.ts';

const basis = { number: '1/2025/X', date: '2025-02-01', title: { vi: 'Văn bản', en: 'Instrument' } };
const entry = (body: string, vi: string, id: string | null, from: string): SuccessorEntry => ({
  body,
  successors: [{ vi, en: vi, id, scope: null }],
  from,
  basis,
  note: null,
});
const entries = [
  entry('agency/planning', 'Finance', 'agency/finance', '2025-03-01'),
  entry('agency/district', 'Wards', null, '2025-07-01'),
  entry('agency/district', 'City', null, '2025-01-01'),
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
    expect(bodies.map(({ slug, steps }) => [slug, steps.map((step) => step.body)])).toEqual([
      ['city', ['agency/district']],
      ['finance', ['agency/planning']],
      ['wards', ['agency/district']],
    ]);
  });
});
