import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fits, longestName, shortNames, type Nameable } from './short-names.ts';

const record = (id: string, vi: string, en: string | null = null, siblings = 'x/pl'): Nameable => ({
  id,
  printed: { vi, en },
  place: { vi: `Phụ lục, ${id}`, en: `Annex, ${id}` },
  siblings,
});
const nameOf = (record: Nameable, curated: ReadonlyMap<string, { vi: string; en: string | null }> = new Map()) =>
  shortNames([record], curated).get(record.id);

describe('the short name of a record', () => {
  test('is the one that people wrote', () => {
    const curated = new Map([['a', { vi: 'Tên đặt', en: 'Given name' }]]);
    expect(nameOf(record('a', 'Cầu Bến', 'Ben Bridge'), curated)).toEqual({ vi: 'Tên đặt', en: 'Given name' });
  });

  test('is the printed words where they are a name already', () => {
    expect(nameOf(record('a', 'thu nội địa.', 'domestic revenue'))).toEqual({
      vi: 'Thu nội địa',
      en: 'Domestic revenue',
    });
    expect(nameOf(record('a', 'MỤC ĐÍCH, YÊU CẦU'))).toEqual({ vi: 'Mục đích, yêu cầu', en: null });
  });

  test.each([
    ['a sentence', 'Rà soát '.repeat(9)],
    ['the opening of a list', 'Tổng thu ngân sách, bao gồm:'],
    ['no words', ''],
  ])('is the place for %s: nothing is cut', (_, vi) => {
    expect(nameOf(record('a', vi, null))).toEqual({ vi: 'Phụ lục, a', en: 'Annex, a' });
  });

  test('is the place where only one language is short', () => {
    expect(nameOf(record('a', 'Cầu Bến', 'Bridge '.repeat(12)))).toEqual({ vi: 'Phụ lục, a', en: 'Annex, a' });
  });

  test('tells siblings apart: the same printed words are the name of neither', () => {
    const names = shortNames(
      [record('a', 'Đô thị'), record('b', 'Đô thị'), record('c', 'Đô thị', null, 'y/pl')],
      new Map(),
    );
    expect([...names.values()].map(({ vi }) => vi)).toEqual(['Phụ lục, a', 'Phụ lục, b', 'Đô thị']);
  });

  test('counts siblings whose place is called alike', () => {
    const line = { vi: 'Phần đầu', en: 'Heading' };
    const long = 'Ban hành kèm theo '.repeat(5);
    const names = shortNames(
      ['a', 'b'].map((id) => ({ ...record(id, long), place: line })),
      new Map(),
    );
    expect([...names.values()].map(({ vi }) => vi)).toEqual(['Phần đầu', 'Phần đầu (2)']);
  });

  test('of any printed words never ends in the middle of them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (vi) => {
        const name = nameOf(record('a', vi));
        const whole = vi.replace(/[.,;\s]+$/u, '').toLowerCase();
        expect(name?.vi === 'Phụ lục, a' || name?.vi.toLowerCase() === whole).toBe(true);
      }),
      { seed: 7 },
    );
  });
});

test('a name has one letter or more, and marks on a letter do not count', () => {
  expect([fits(''), fits('ế'.normalize('NFD').repeat(longestName)), fits('a'.repeat(longestName + 1))]).toEqual([
    false,
    true,
    false,
  ]);
});
