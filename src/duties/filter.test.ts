import { describe, expect, it } from 'vitest';
import { type FilterEntry, matches } from './filter.ts';
import { agencyCounter, countsOf } from './filter-counts.ts';

const entry = (kind: string, due: string, ...who: [string, string][]): FilterEntry => ({
  facets: { kind: [kind], due: [due] },
  who,
});
const entries = [
  entry('task', 'dated', ['transport', 'leads'], ['health', 'coordinates']),
  entry('task', 'recurring', ['health', 'leads'], ['ministries', 'coordinates']),
  entry('target', 'dated', ['health', 'monitors']),
];
const any = { facets: {}, agencies: null };

describe('filters', () => {
  it('leave everything while nothing is chosen', () => {
    expect(entries.every((item) => matches(item, any))).toBe(true);
  });

  it('widen within a facet and narrow between facets', () => {
    const chosen = { facets: { kind: ['task', 'target'], due: ['dated'] }, agencies: null };
    expect(entries.map((item) => matches(item, chosen))).toEqual([true, false, true]);
  });

  it('take agency and role as one: a body that only coordinates does not lead', () => {
    const chosen = { facets: { role: ['leads'] }, agencies: new Set(['health']) };
    expect(entries.map((item) => matches(item, chosen))).toEqual([false, true, false]);
  });

  it('reach a body through the classes that count for it', () => {
    expect(
      entries.map((item) => matches(item, { facets: {}, agencies: new Set(['transport', 'ministries']) })),
    ).toEqual([true, true, false]);
  });

  it('count what each option would leave, its own facet left open', () => {
    const chosen = { facets: { kind: ['target'], due: ['dated'] }, agencies: null };
    expect(Object.fromEntries(countsOf(entries, chosen, 'kind'))).toEqual({ task: 1, target: 1 });
    expect(Object.fromEntries(countsOf(entries, { facets: {}, agencies: new Set(['health']) }, 'role'))).toEqual({
      coordinates: 1,
      leads: 1,
      monitors: 1,
    });
    expect(agencyCounter(entries, { facets: { due: ['dated'] }, agencies: null })(new Set(['health']))).toBe(2);
  });

  it('count for a set of bodies what choosing it would leave, whatever else is chosen', () => {
    const own: FilterEntry = { facets: { kind: ['task'], role: ['leads'] }, who: null };
    const all = [...entries, own, entry('project', 'none')];
    for (const facets of [{}, { role: ['leads'] }, { kind: ['task'], role: ['coordinates', 'monitors'] }])
      for (const chosen of [null, new Set(['transport'])])
        for (const set of [['health'], ['transport', 'ministries'], ['nobody'], []].map((ids) => new Set(ids)))
          expect(agencyCounter(all, { facets, agencies: chosen })(set)).toBe(
            all.filter((item) => matches(item, { facets, agencies: set })).length,
          );
  });

  it('leave out what the source gives to nobody, once a body is chosen', () => {
    const nobody = entry('project', 'none');
    expect(matches(nobody, any)).toBe(true);
    expect(matches(nobody, { facets: {}, agencies: new Set(['health']) })).toBe(false);
  });

  it('of a list of one body read the roles from the entries themselves', () => {
    const own: FilterEntry = { facets: { role: ['leads'] }, who: null };
    expect(matches(own, { facets: { role: ['leads'] }, agencies: null })).toBe(true);
    expect(matches(own, { facets: { role: ['monitors'] }, agencies: null })).toBe(false);
  });
});
