import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { englishOfFigure, printFigure } from './print-figure.ts';
import { makeUnitTable, unitEntrySchema } from './unit-table.ts';

const units = makeUnitTable(
  z
    .array(unitEntrySchema)
    .parse(parse(readFileSync(new URL('../../../content/registry/units.yaml', import.meta.url), 'utf8'))),
);
const whole = (printed: string, unit: string) => printFigure(printed, { printed: unit, entry: units.find(unit) }).whole;

describe('a figure alone', () => {
  it.each([
    ['89.490,478', '89,490.478'],
    ['35.000,000', '35,000.000'],
    ['2,5 - 3,0', '2.5–3.0'],
    ['< 9,0', '< 9.0'],
    ['<5', '< 5'],
    ['08', '8'],
    ['tối thiểu 13%', 'at least 13%'],
    ['từ 44% - 45%', '44–45%'],
    ['khoảng 6,4', 'about 6.4'],
    ['từ 50% trở lên', '50% or more'],
  ])('of %s is %s, and in Vietnamese as printed', (printed, english) => {
    expect(englishOfFigure(printed)).toBe(english);
    expect(printFigure(printed, null).alone.vi).toBe(printed);
  });

  it.each(['Giảm ít nhất là 10% so với năm 2015', '-', 'Không còn', '22 - 20', '12 người', 'tăng 5'])(
    '%s waits for a translator',
    (printed) => {
      expect(printFigure(printed, null).alone).toEqual({ vi: printed, en: null });
    },
  );
});

describe('a figure with its unit', () => {
  it.each([
    ['22,3', 'Tỷ USD', '22,3 tỷ USD', 'USD 22.3 billion'],
    ['2,5 - 3,0', 'TỶ USD', '2,5 - 3,0 tỷ USD', 'USD 2.5–3.0 billion'],
    ['6.600', 'USD/người', '6.600 USD/người', 'USD 6,600 per person'],
    ['tối thiểu là 13', '%', 'tối thiểu là 13%', 'at least 13%'],
    ['44% - 45%', '%', '44% - 45%', '44–45%'],
    ['ít nhất 35.000', 'tỷ đồng', 'ít nhất 35.000 tỷ đồng', 'at least VND 35,000 billion'],
    ['< 9,0', '-', '< 9,0', '< 9.0'],
    ['8.250', '1.000 lượt', '8.250 nghìn lượt', '8,250 thousand visits'],
    ['0,20', 'Điểm %', '0,20 điểm %', '0.20 percentage points'],
    ['14,732', 'Tỷ Kwh', '14,732 tỷ kWh', '14.732 billion kWh'],
    ['365 - 375', 'Chiếc', '365 - 375 chiếc', '365–375'],
    ['08', 'Xã', '08 xã', '8 communes'],
  ])('%s in %s is “%s”, “%s”', (printed, unit, vi, en) => {
    expect(whole(printed, unit)).toEqual({ vi, en });
  });

  it('has no English where its unit is not in the table', () => {
    expect(whole('12', 'Mẫu Bắc Bộ')).toEqual({ vi: '12 mẫu Bắc Bộ', en: null });
  });

  it.each(['Không còn', 'Giảm ít nhất là 10% so với năm 2015'])('%s has words of its own and takes none', (printed) => {
    expect(whole(printed, '%')).toEqual({ vi: printed, en: null });
  });
});
