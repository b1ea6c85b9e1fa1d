import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureEntry } from '../corpus/model/result.ts';
import type { Value } from '../corpus/model/values.ts';
import { parseValue } from '../corpus/values/index.ts';
import type { PlannedFigure } from './plan.ts';
import { judgeFigure } from './verdict.ts';

const year = { from: '2021-01-01', to: '2021-12-31' };

function plan(value: Value, more: Partial<PlannedFigure> = {}): PlannedFigure {
  return { value, unit: { vi: '%', en: '%' }, ...year, measure: null, unclear: false, ...more };
}

function entry(figure: Partial<NonNullable<FigureEntry['figure']>>, more: Partial<FigureEntry> = {}): FigureEntry {
  return {
    id: 'x1',
    record: 'a/pl1-1',
    also: [],
    kind: 'result',
    figure: { unit: '%', comparator: '=', measure: null, ...figure },
    period: year,
    territory: 'old',
    status: 'final',
    differs: null,
    note: null,
    source: {
      title: 't',
      lang: 'vi',
      publisher: 'p',
      kind: 'official',
      date: '2022',
      url: 'https://a.vn/b',
      fromAddress: [],
    },
    quote: 'q',
    entered: { by: 'a', on: '2022-01-01' },
    checked: null,
    ...more,
  } as FigureEntry;
}

const printed = (text: string): Value => parseValue(text);

describe('a verdict is arithmetic', () => {
  it.each([
    ['13,50', { value: 12.86 }, 0.01, 'missed'],
    ['13,50', { value: 13.5 }, 0.01, 'met'],
    ['89.490,478', { value: 90400, comparator: '>' }, 1, 'met'],
    ['159', { value: 150, comparator: '>' }, 1, 'one-sided'],
    ['204.000', { value: 174000, comparator: '<' }, 1000, 'missed'],
    ['150', { value: 174, comparator: '<' }, 1, 'one-sided'],
    ['53.000,000', { value: 54000, comparator: '≈' }, 1000, 'met'],
    ['53.600,000', { value: 54000, comparator: '≈' }, 1000, 'rounding'],
    ['35.000,000', { value: 35000 }, 1000, 'rounding'],
    ['8', { value: 8 }, 1, 'met'],
    ['46,5', { value: 50 }, 1, 'met'],
    ['12,4', { value: 12 }, 1, 'rounding'],
    ['2,5 - 3,0', { value: 3.13 }, 0.01, 'met'],
    ['2,5 - 3,0', { value: 2.7 }, 0.01, 'met'],
    ['2,5 - 3,0', { comparator: 'range', min: 2.4, max: 2.6 }, 0.1, 'one-sided'],
    ['tối thiểu là 13', { value: 12.6 }, 0.1, 'missed'],
    ['< 5', { value: 4.9 }, 0.1, 'met'],
    ['< 5', { value: 5 }, 0.1, 'missed'],
    ['≤ 9,0', { value: 9 }, 0.1, 'met'],
    ['≤ 9,0', { value: 8, comparator: '>' }, 1, 'one-sided'],
  ] as const)('a plan of %s and %o', (text, figure, step, expected) => {
    const judged = judgeFigure(entry(figure), plan(printed(text)), step);
    expect(judged.verdict ?? judged.noVerdict).toBe(expected);
  });

  it.each([
    ['< 5', '<', 5, false, 'met'],
    ['< 5', '<', 5, true, 'one-sided'],
    ['≤ 5', '<', 5, true, 'met'],
    ['≤ 5', '>', 5, false, 'missed'],
    ['≤ 5', '>', 5, true, 'one-sided'],
    ['13,5', '<', 13.5, false, 'missed'],
    ['13,5', '<', 13.5, true, 'one-sided'],
    ['> 13,5', '>', 13.5, false, 'met'],
  ] as const)(
    'a plan of %s and %s %d, the figure itself left in: %s',
    (text, comparator, value, inclusive, expected) => {
      const judged = judgeFigure(entry({ value, comparator }), plan(printed(text)), 0.1, inclusive);
      expect(judged.verdict ?? judged.noVerdict).toBe(expected);
    },
  );

  it('holds an index against an index as it is', () => {
    const index = plan(printed('117,0'), { measure: 'index' });
    expect(judgeFigure(entry({ value: 118.15, measure: 'index' }), index, 0.01).verdict).toBe('met');
    expect(judgeFigure(entry({ value: 111.38, measure: 'index' }), index, 0.01).verdict).toBe('missed');
  });

  it('calls what lies before the planned year a year before it, no part', () => {
    const by2025 = plan(printed('6,4'), { from: null, to: '2025-12-31' });
    const at = (from: string, to: string) =>
      judgeFigure(entry({ value: 4.4 }, { kind: 'interim', period: { from, to } }), by2025, 0.1).noVerdict;
    expect([at('2020-01-01', '2020-12-31'), at('2025-01-01', '2025-06-30')]).toEqual(['earlier', 'interim']);
  });

  it('holds growth against an index as 100 + growth', () => {
    const index = plan(printed('117,0'), { measure: 'index' });
    expect(judgeFigure(entry({ value: 18.15, measure: 'growth' }), index, 0.01).verdict).toBe('met');
    expect(judgeFigure(entry({ value: 16.9, measure: 'growth' }), index, 0.01).verdict).toBe('missed');
  });

  it('names an estimate as one', () => {
    const judged = (status: FigureEntry['status']) =>
      judgeFigure(entry({ value: 12.38 }, { status }), plan(printed('13,50')), 0.01).verdict;
    expect([judged('estimate'), judged('preliminary'), judged('final')]).toEqual([
      'missed-by-estimate',
      'missed-by-estimate',
      'missed',
    ]);
  });

  it.each([
    ['interim', { kind: 'interim' }],
    ['context', { kind: 'context' }],
    ['announced', { status: 'announced' }],
    ['differs', { differs: { vi: 'a', en: 'b' } }],
    ['rank', { figure: undefined, rank: { index: 'PCI', place: 1, of: 63 } }],
    ['period', { period: { from: '2021-01-01', to: '2021-11-30' } }],
    ['territory', { territory: 'merged' }],
    ['territory', { territory: 'unknown' }],
  ] as const)('gives none where what is compared is not the same: %s', (why, more) => {
    expect(judgeFigure(entry({ value: 99 }, more as Partial<FigureEntry>), plan(printed('13,50')), 0.01)).toEqual({
      verdict: null,
      noVerdict: why,
    });
  });

  it('gives none where more may be worse, unless the plan says at most', () => {
    const unemployment = plan(printed('3,77'), { unclear: true });
    expect(judgeFigure(entry({ value: 4.2 }), unemployment, 0.1).noVerdict).toBe('direction');
    expect(judgeFigure(entry({ value: 4.2 }), plan(printed('≤ 3,77'), { unclear: true }), 0.1).verdict).toBe('missed');
  });

  it('never turns a better figure into a worse verdict (seeded)', () => {
    const figures = fc.double({ min: 0, max: 1000, noNaN: true });
    fc.assert(
      fc.property(figures, figures, fc.constantFrom('100', '≥ 100', '50 - 100', 'khoảng 100'), (a, b, text) => {
        const rank = (value: number) => {
          const { verdict } = judgeFigure(entry({ value }), plan(printed(text)), 0.01);
          return verdict === 'met' ? 2 : verdict === 'missed' ? 0 : 1;
        };
        expect(rank(Math.max(a, b))).toBeGreaterThanOrEqual(rank(Math.min(a, b)));
      }),
      { seed: 17 },
    );
  });
});
