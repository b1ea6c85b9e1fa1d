import { describe, expect, test } from 'vitest';
import { annexLabel } from './annex-label.ts';

describe('labels of annexes', () => {
  test.each([
    ['PHỤ LỤC', null],
    [' PHỤ LỤC 1 ', '1'],
    ['Phụ lục III', 'III'],
    ['PHỤ LỤC SỐ 02', '02'],
    ['Phụ lục 1a', '1a'],
    ['**PHỤ LỤC 4**', '4'],
    ['Phụ lục II: Chỉ tiêu theo ngành', 'II'],
    ['PHỤ LỤC 3 DANH MỤC DỰ ÁN', '3'],
    ['PHỤ LỤC (Kèm theo Quyết định số 1)', null],
  ])('%s', (text, number) => {
    expect(annexLabel(text)?.number).toBe(number);
    expect(annexLabel(text)).not.toBeNull();
  });

  test.each([
    'Phụ lục kèm theo Nghị quyết này.',
    'Phụ lục 1 và Phụ lục 3',
    'Phụ lục 5, 6, 7',
    'Phụ lục 2: các bảng sau;',
    'tại Phụ lục 1',
  ])('%s is a sentence', (text) => {
    expect(annexLabel(text)).toBeNull();
  });
});
