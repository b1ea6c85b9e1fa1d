import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { resultWordsSchema } from '../../corpus/model/result.ts';
import { makeUnitTable, unitEntrySchema } from '../../corpus/values/index.ts';
import { findFigure, wordCount } from './figure.ts';

const words = resultWordsSchema.parse(parse(readFileSync('content/registry/results.yaml', 'utf8')));
const units = makeUnitTable(
  [
    { vi: '%', en: '%', kind: 'percent', scale: 0.01, base: '1' },
    { vi: '% GRDP', en: '% of GRDP', kind: 'percent', scale: 0.01, base: 'GRDP' },
    { vi: 'Tỷ đồng', en: 'VND billion', kind: 'money', scale: 1e9, base: 'VND' },
    { vi: 'Nghìn tỷ đồng', en: 'VND trillion', kind: 'money', scale: 1e12, base: 'VND' },
    { vi: 'Tỷ USD', en: 'USD billion', kind: 'money', scale: 1e9, base: 'USD' },
    { vi: 'Triệu USD', en: 'USD million', kind: 'money', scale: 1e6, base: 'USD' },
    { vi: 'Lượt người', en: 'person-times', kind: 'count', scale: 1, base: 'person-time' },
  ].map((entry) => unitEntrySchema.parse(entry)),
);
describe('a figure in a passage', () => {
  it.each([
    ['đạt trên 90.400 tỷ đồng', 90400, 'Tỷ đồng', { step: 1, comparator: '>' }],
    ['ước đạt trên 90 nghìn tỷ đồng', 90000, 'Tỷ đồng', { step: 1000, comparator: '>' }],
    ['thu khoảng 54 nghìn tỷ', 54000, 'Tỷ đồng', { step: 1000, comparator: '≈' }],
    ['gần 174 nghìn tỷ đồng', 174000, 'Tỷ đồng', { step: 1000, comparator: '<' }],
    ['ước tăng 12,38%, cao nhất', 12.38, '%', { step: 0.01, comparator: '=', falls: false }],
    ['chiếm khoảng 12,8% GRDP của vùng', 12.8, '%', { step: 0.1, comparator: '≈' }],
    ['giảm 2,5% so với cùng kỳ', 2.5, '%', { falls: true }],
    ['over 25 billion USD', 25, 'Tỷ USD', { comparator: '>' }],
    ['result of 91.81%', 91.81, '%', { step: 0.01 }],
    ['đạt 0,92 tỷ USD', 920, 'Triệu USD', { step: 10 }],
    ['tăng 13,6 - 14,2%', 14.2, '%', { comparator: 'range', falls: false }],
    ['tăng từ 13,6 đến 14,2%', 13.6, '%', { comparator: 'range' }],
    ['tăng 13,6% trở lên', 13.6, '%', { comparator: '>' }],
    ['tăng trưởng: -13,6%', 13.6, '%', { comparator: '=', falls: true }],
    ['cho khoảng 27.000 lượt lao động', 27000, 'Lượt người', { comparator: '≈' }],
  ] as const)('%s has %d %s', (passage, value, unit, expected) => {
    expect(findFigure(passage, value, unit, units, words)).toMatchObject(expected);
  });

  it.each([
    ['đạt 25 tỷ EUR', 25, 'Tỷ USD'],
    ['đạt 25.000 tỷ USD', 25, 'Tỷ USD'],
    ['đạt 90.500 tỷ đồng', 90.5, 'Tỷ đồng'],
    ['reached VND 90,500 billion', 90.5, 'Tỷ đồng'],
    ['đạt 90.400 tỷ USD', 90400, 'Tỷ đồng'],
    ['năm 2021 tăng cao', 12.38, '%'],
    ['tăng 12,8%', 12.8, '% GRDP'],
    ['tăng 112,38%', 12.38, '%'],
    ['đạt 12,38 nghìn tỷ đồng', 12.38, 'Tỷ đồng'],
  ])('%s has no %d %s', (passage, value, unit) => {
    expect(findFigure(passage, value, unit, units, words)).toBeNull();
  });

  it('counts words, not dashes', () => expect(wordCount('công nghiệp - xây dựng đạt 19,9%')).toBe(6));
});
