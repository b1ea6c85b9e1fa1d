import { describe, expect, it } from 'vitest';
import { billionsOf, formatMoney, parseMoney } from './money.ts';
import { makeUnitTable, unitEntrySchema } from './unit-table.ts';

const units = makeUnitTable(
  [
    { vi: '%', en: '%', kind: 'percent', scale: 0.01, base: '1' },
    { vi: '-', en: '–', kind: 'none', scale: 1, base: '1' },
    { vi: 'Đồng', en: 'VND', pattern: 'VND #', kind: 'money', scale: 1, base: 'VND' },
    { vi: 'Triệu đồng', en: 'VND million', pattern: 'VND # million', kind: 'money', scale: 1e6, base: 'VND' },
    { vi: 'Tỷ đồng', en: 'VND billion', pattern: 'VND # billion', kind: 'money', scale: 1e9, base: 'VND' },
    { vi: 'Nghìn tỷ đồng', en: 'VND trillion', pattern: 'VND # trillion', kind: 'money', scale: 1e12, base: 'VND' },
    { vi: 'USD', en: 'USD', pattern: 'USD #', kind: 'money', scale: 1, base: 'USD' },
    { vi: 'm² sàn/người', en: 'm² of floor area per person', kind: 'rate', scale: 1, base: 'm²' },
    { vi: 'm', en: 'm', kind: 'length', scale: 1, base: 'm' },
    { vi: 'Xã', en: 'communes', kind: 'count', scale: 1, base: 'commune' },
  ].map((entry) => unitEntrySchema.parse(entry)),
);

describe('a table of units', () => {
  it.each([
    ['Tỷ đồng', 'VND billion'],
    ['tỉ đồng', 'VND billion'],
    ['TỶ ĐỒNG', 'VND billion'],
    ['m ² sàn/người', 'm² of floor area per person'],
    ['Đơn vị tính: %', '%'],
    ['Nguồn vốn (tỷ đồng) / Ngân sách địa phương', 'VND billion'],
    ['-', '–'],
  ])('finds %s', (printed, english) => {
    expect(units.find(printed)?.en).toBe(english);
  });

  it('knows no unit that it does not hold', () => {
    expect(units.find('sải')).toBeNull();
    expect(units.find('')).toBeNull();
  });

  it('finds the longest unit in a running text, and only whole words', () => {
    expect(units.matchAt('đạt 29.900USD. Thu', 10)).toMatchObject({ unit: { vi: 'USD' }, end: 13 });
    expect(units.matchAt('12 m² sàn/người', 2)).toMatchObject({ unit: { vi: 'm² sàn/người' } });
    expect(units.matchAt('8 xãm', 1)).toBeNull();
    expect(units.matchAt('5 - 6', 1)).toBeNull();
  });
});

describe('money', () => {
  it('is counted in billions of dong', () => {
    expect(parseMoney('89.490,478', 'Tỷ đồng', units)).toEqual({ amount: 89490.478, printed: '89.490,478' });
    expect(parseMoney('350.000', 'triệu đồng', units)).toEqual({ amount: 350, printed: '350.000' });
    expect(parseMoney('1,1', 'nghìn tỷ đồng', units)).toEqual({ amount: 1100, printed: '1,1' });
    expect(parseMoney('1.450 tỷ đồng', null, units)).toEqual({ amount: 1450, printed: '1.450 tỷ đồng' });
    expect(billionsOf('đồng', units)).toBe(1e-9);
  });

  it('is not read from other currencies, units or words', () => {
    expect(parseMoney('5', 'USD', units)).toBeNull();
    expect(parseMoney('5', 'Xã', units)).toBeNull();
    expect(parseMoney('5', null, units)).toBeNull();
    expect(parseMoney('năm tỷ', 'Tỷ đồng', units)).toBeNull();
    expect(billionsOf('USD', units)).toBeNull();
  });

  it('is written in house style', () => {
    expect(formatMoney(111220.68, 'en')).toBe('VND 111,220.68 billion');
    expect(formatMoney(111220.68, 'vi')).toBe('111.220,68 tỷ đồng');
    expect(formatMoney(9949, 'en', 2)).toBe('VND 9,949.00 billion');
  });
});

it('a unit that goes on is no shorter one', () => {
  const people = makeUnitTable([
    {
      vi: 'Người',
      en: 'people',
      pattern: null,
      patternVi: null,
      variants: [],
      kind: 'count',
      scale: 1,
      base: 'person',
    },
    { vi: '%', en: '%', pattern: null, patternVi: null, variants: [], kind: 'percent', scale: 0.01, base: '1' },
  ]);
  for (const text of ['12 người trên một vạn dân', '12 người/vạn dân', '12 người / 1.000 dân'])
    expect(people.matchAt(text, 2), text).toBeNull();
  for (const text of ['12 người, trên một nửa', '12 người trên địa bàn', '12 %'])
    expect(people.matchAt(text, 2), text).not.toBeNull();
});
