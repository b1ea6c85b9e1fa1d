import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFigure, formatNumber, parseNumber } from './number.ts';

describe('parseNumber', () => {
  it.each([
    ['89.490,478', 89490.478],
    ['6.600', 6600],
    ['08', 8],
    ['14,732', 14.732],
    ['1.435', 1435],
    ['111.220,68', 111220.68],
    ['0', 0],
    ['-5,2', -5.2],
  ])('reads %s as %d', (printed, number) => {
    expect(parseNumber(printed)).toBe(number);
  });

  it.each(['4.0', '2.11', '1,234,567', '1.23.456', '', '-', 'năm', '1 000', '9'.repeat(400)])(
    'does not take %j for a figure',
    (printed) => {
      expect(parseNumber(printed)).toBeNull();
    },
  );

  it('reads back what it writes in Vietnamese', () => {
    const numbers = fc.oneof(
      fc.integer(),
      fc
        .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
        .map(([n, digits]) => n / 10 ** digits),
    );
    fc.assert(
      fc.property(numbers, (n) => parseNumber(formatNumber(n, 'vi')) === (n === 0 ? 0 : n)),
      { seed: 20210106 },
    );
  });
});

describe('formatNumber', () => {
  it('groups thousands and marks decimals as each language does', () => {
    expect(formatNumber(89490.478, 'vi')).toBe('89.490,478');
    expect(formatNumber(89490.478, 'en')).toBe('89,490.478');
    expect(formatNumber(6600, 'en')).toBe('6,600');
    expect(formatNumber(13.5, 'en', 2)).toBe('13.50');
  });
});

describe('formatFigure', () => {
  it('keeps the decimals that were printed', () => {
    expect(formatFigure('35.000,000', 'en')).toBe('35,000.000');
    expect(formatFigure('08', 'en')).toBe('8');
    expect(formatFigure('4.0', 'en')).toBeNull();
  });
});
