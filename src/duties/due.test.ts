import { describe, expect, it } from 'vitest';
import type { Deadline } from '../corpus/model/values.ts';
import { compareDue, dueKind, dueQuarter, dueQuarters, namesYears } from './due.ts';

const deadline = (kind: Deadline['kind'], from: string | null, to: string | null): Deadline => ({
  text: { vi: '', en: null },
  kind,
  from,
  to,
  every: null,
  condition: null,
});

describe('due dates', () => {
  it('fall in the quarter of their last day', () => {
    expect(dueQuarter(deadline('quarter', '2021-10-01', '2021-12-31'))).toBe('2021-Q4');
    expect(dueQuarter(deadline('period', '2021-01-01', '2025-12-31'))).toBe('2025-Q4');
    expect(dueQuarter(deadline('recurring', '2019-01-01', null))).toBeNull();
  });

  it('fall in each quarter in which they come back, once', () => {
    const recurring = deadline('recurring', null, null);
    expect(dueQuarters(recurring, ['2021-03-19', '2021-06-19', '2021-06-30'])).toEqual(['2021-Q1', '2021-Q2']);
    expect(dueQuarters(recurring, [])).toEqual([]);
    expect(dueQuarters(deadline('quarter', '2021-10-01', '2021-12-31'), [])).toEqual(['2021-Q4']);
    expect(dueQuarters(null, [])).toEqual([]);
  });

  it('name years where nobody wrote a quarter', () => {
    expect(
      (['year', 'period', 'quarter', 'date', 'recurring'] as const).filter((kind) =>
        namesYears(deadline(kind, null, null)),
      ),
    ).toEqual(['year', 'period']);
  });

  it('come in the order of time, with recurring, lifetime, conditional and missing ones after', () => {
    const list = [
      null,
      deadline('conditional', null, null),
      deadline('lifetime', null, null),
      deadline('recurring', null, null),
      deadline('year', '2021-01-01', '2021-12-31'),
      deadline('month', '2021-01-01', '2021-01-31'),
    ];
    expect(list.toSorted(compareDue).map(dueKind)).toEqual([
      'dated',
      'dated',
      'recurring',
      'lifetime',
      'conditional',
      'none',
    ]);
    expect(list.toSorted(compareDue)[0]?.kind).toBe('month');
  });

  it('of the same last day put the one that begins first in front', () => {
    expect(
      compareDue(deadline('year', '2021-01-01', '2021-12-31'), deadline('quarter', '2021-10-01', '2021-12-31')),
    ).toBeLessThan(0);
  });
});
