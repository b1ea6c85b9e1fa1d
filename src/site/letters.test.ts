import { expect, test } from 'vitest';
import { lettered } from './letters.ts';

const names = (list: readonly string[], lang: 'vi' | 'en') =>
  lettered(list, (text) => ({ text, lang }), lang).letters.map(({ letter, anchor }) => `${letter} ${anchor}`);

test('a name stands under its letter without marks; d and đ are two letters in Vietnamese, one in English', () => {
  expect(names(['Ổn định', 'Đồ Sơn', 'Dương Kinh', 'đảo Cát Bà', 'Oanh'], 'vi')).toEqual([
    'D az-d',
    'Đ az-dd',
    'O az-o',
  ]);
  expect(names(['Do Son', 'Đồ Sơn'], 'en')).toEqual(['D az-d']);
  expect(names(['07 công viên', '3 tuyến', 'An'], 'vi')).toEqual(['0–9 az-0', 'A az-a']);
});

test('only the first row under a letter has its anchor, and every row stays', () => {
  const { rows } = lettered(['b', 'a', 'ă', 'á'], (text) => ({ text, lang: 'vi' }), 'vi');
  expect(rows.map(({ item }) => item)).toHaveLength(4);
  expect(rows.flatMap(({ anchor }) => anchor ?? [])).toEqual(['az-a', 'az-b']);
});
