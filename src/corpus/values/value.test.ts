import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../tests/fixtures/any-text.ts';
import { valueSchema } from '../model/values.ts';
import { formatNumber } from './number.ts';
import { englishOfFigure } from './print-figure.ts';
import { parseValue } from './value.ts';

describe('parseValue', () => {
  it.each([
    ['13,50', '=', 13.5, 13.5],
    ['08', '=', 8, 8],
    ['khoảng 6,4%', '≈', 6.4, 6.4],
    ['14.740 USD', '=', 14740, 14740],
    ['29.900USD', '=', 29900, 29900],
    ['> 90', '>', 90, null],
    ['<5', '<', null, 5],
    ['≤ 9,0', '≤', null, 9],
    ['trên 80%', '>', 80, null],
    ['tối thiểu là 13%', '≥', 13, null],
    ['ít nhất 3%', '≥', 3, null],
    ['thấp nhất là 12,5%', '≥', 12.5, null],
    ['từ 50% trở lên', '≥', 50, null],
    ['không quá 10', '≤', null, 10],
    ['Giảm ít nhất là 10% so với biên chế công chức được giao năm 2015', '≥', 10, null],
    ['20 - 22', 'range', 20, 22],
    ['2,5 - 3,0', 'range', 2.5, 3],
    ['từ 44% - 45%', 'range', 44, 45],
    ['180.000 đến 190.000', 'range', 180000, 190000],
    ['300.000 - 310.000 tỷ đồng', 'range', 300000, 310000],
  ] as const)('reads %s as %s', (printed, comparator, min, max) => {
    expect(parseValue(printed)).toEqual({ printed, comparator, min, max });
  });

  it.each(['-', '', 'Không còn', '1/2000', '4.0', '4/9/2018', '22 - 20', '06 - 2021/QĐ', 'Hoàn thành 100%'])(
    'keeps %j as a text',
    (printed) => {
      expect(parseValue(printed)).toEqual({ printed, comparator: 'text', min: null, max: null });
    },
  );

  it('understands every figure and every range that it is given', () => {
    const figure = fc.integer({ min: 0, max: 1e8 }).map((n) => n / 100);
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        expect(parseValue(formatNumber(a, 'vi'))).toMatchObject({ comparator: '=', min: a, max: a });
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(parseValue(`${formatNumber(low, 'vi')} - ${formatNumber(high, 'vi')}`)).toMatchObject({
          comparator: 'range',
          min: low,
          max: high,
        });
      }),
      { seed: 20210106 },
    );
  });

  it('never fails, whatever it is given', () => {
    const texts = anyText(
      'tối thiểu',
      '<',
      '≤',
      '1',
      '.',
      ',',
      '000',
      '-',
      '%',
      ' ',
      'đến',
      'so với',
      'trở lên',
      'từ',
      '(',
      '\t',
    );
    fc.assert(
      fc.property(texts, (text) => {
        valueSchema.parse(parseValue(text));
        englishOfFigure(text);
      }),
      { seed: 20210106 },
    );
  });
});
