import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { siteMeasure } from '../page/site-measure.ts';
import { measureWith } from './measure.ts';

const { widthOf, wrap } = siteMeasure;
const seed = 20211;
const words = fc.array(
  fc.constantFrom('Sở', 'Kế', 'hoạch', 'và', 'Đầu', 'tư', 'nghiệp', 'infrastructure', '21.870,55'),
  { minLength: 1, maxLength: 14 },
);

describe('the width of words', () => {
  test('a letter with Vietnamese marks is as wide as its base', () => {
    expect(widthOf('ệ')).toBeCloseTo(widthOf('e'));
    expect(widthOf('ợ')).toBeCloseTo(widthOf('ơ'));
    expect(widthOf('e\u0323\u0302')).toBe(widthOf('ệ'));
  });

  test('figures are of one width, semi-bold is wider, size counts in proportion', () => {
    expect(widthOf('111')).toBeCloseTo(widthOf('888'));
    expect(widthOf('Cộng', 13, true)).toBeGreaterThan(widthOf('Cộng', 13));
    expect(widthOf('Cộng', 26)).toBeCloseTo(2 * widthOf('Cộng', 13));
  });
});

test('a letter that no part of the font has is given room', () => {
  const narrow = measureWith(
    (letter) => (letter === 'i' ? 250 : null),
    () => 500,
  );
  expect(narrow.widthOf('ii', 10)).toBe(5);
  expect(narrow.widthOf('≥', 10)).toBeGreaterThan(8);
});

describe('breaking into lines', () => {
  test(`keeps every word in order and no line too wide, seed ${seed}`, () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 400 }), (list, width) => {
        const lines = wrap(list.join(' '), width);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines) expect(widthOf(line) <= width || !line.includes(' ')).toBe(true);
      }),
      { seed, numRuns: 200 },
    );
  });
});
