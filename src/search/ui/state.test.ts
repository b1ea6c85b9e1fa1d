import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyState, filtersOf, readState, writeState } from './state.ts';
import type { SearchState } from './state.ts';

const seed = 20211120;
const words = fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 3 });
const state: fc.Arbitrary<SearchState> = fc.record({
  query: fc.string(),
  kinds: words,
  documents: words,
  agency: fc.option(fc.string({ minLength: 1 })),
  role: fc.constantFrom('any', 'lead', 'coordinating'),
  due: words,
  groups: words,
  sort: fc.constantFrom('relevance', 'deadline', 'number'),
  together: fc.boolean(),
  plain: fc.subarray(['agency', 'deadline', 'spelling'] as const),
  shown: fc.integer({ min: 10, max: 500 }),
});

describe('the address of the search page', () => {
  it(`restores every state (seed ${seed})`, () => {
    fc.assert(
      fc.property(state, (one) => {
        expect(readState(writeState(one))).toEqual({ ...one, role: one.agency === null ? 'any' : one.role });
      }),
      { seed },
    );
  });
  it('is empty for the empty state', () => expect(writeState(emptyState)).toBe(''));
  it('passes over what it does not know', () => expect(readState('?sort=best&n=-3&plain=x')).toEqual(emptyState));
});

describe('filters', () => {
  it('take any value of a facet and all facets', () => {
    expect(filtersOf({ ...emptyState, kinds: ['task', 'target'], agency: 'agency/so-y-te' })).toEqual({
      kind: { any: ['task', 'target'] },
      any: [{ lead: 'agency/so-y-te' }, { coordinating: 'agency/so-y-te' }],
    });
  });
  it('take one role', () => expect(filtersOf({ ...emptyState, agency: 'a', role: 'lead' })).toEqual({ lead: 'a' }));
  it('are none for a bare query', () => expect(filtersOf({ ...emptyState, query: 'x' })).toBeNull());
});
