import { describe, expect, test } from 'vitest';
import { labelAt } from './label.ts';

describe('labels by their shape', () => {
  test.each([
    ['Phần thứ hai', 'part', '2', 2],
    ['PHẦN I', 'part', 'I', 1],
    ['A. NHIỆM VỤ', 'part', 'A', 1],
    ['Chương IV', 'chapter', 'IV', 4],
    ['CHƯƠNG 2: TỔ CHỨC', 'chapter', '2', 2],
    ['Mục 1', 'section', '1', 1],
    ['IX. KINH PHÍ', 'section', 'IX', 9],
    ['II- MỤC TIÊU', 'section', 'II', 2],
    ['I-QUAN ĐIỂM', 'section', 'I', 1],
    ['IV/ Tổ chức', 'section', 'IV', 4],
    ['Il. NHIỆM VỤ', 'section', 'II', 2],
    ['l. NHIỆM VỤ', 'section', 'I', 1],
    ['Điều 12. Hiệu lực', 'article', '12', 12],
    ['Điều 5a. Bổ sung', 'article', '5a', 5],
    ['1. Giao Sở Y tế', 'clause', '1', 1],
    ['11. Giao Sở Y tế', 'clause', '11', 11],
    ['3/ Giao Sở Y tế', 'clause', '3', 3],
    ['1.2. Chỉ tiêu', 'clause', '1.2', 2],
    ['2.1 Chỉ tiêu', 'clause', '2.1', 1],
    ['2.1.a. Chỉ tiêu', 'clause', '2.1.a', 1],
    ['a) Rà soát', 'point', 'a', 1],
    ['đ) Rà soát', 'point', 'đ', 5],
    ['x) Rà soát', 'point', 'x', 22],
    ['f) Rà soát', 'point', 'f', 6.5],
    ['©) Rà soát', 'point', 'c', 3],
    ['(ii) Rà soát', 'subpoint', 'ii', 2],
  ])('%s', (text, level, number, ordinal) => {
    expect(labelAt(text, 0)).toMatchObject({ level, number, ordinal });
  });

  test.each([
    'Điều 12 Luật này',
    'Chương trình hành động',
    'Mục tiêu chung',
    'Phần mềm quản lý',
    '2021. Năm',
    '1.000 tấn',
    '12/5/2020',
    'V-League',
    'I-IV năm 2020',
    'ab) c',
    'A.B',
    '(x)',
    'IIII. Sai',
  ])('%s is none', (text) => {
    expect(labelAt(text, 0)).toBeNull();
  });

  test('ends behind its punctuation', () => {
    expect(labelAt('  a) xem', 2)).toMatchObject({ start: 2, end: 4 });
  });

  test('is doubtful where strokes may be lost', () => {
    expect(labelAt('Il. X', 0)?.doubtful).toBe(true);
    expect(labelAt('II. X', 0)?.doubtful).toBe(false);
  });
});
