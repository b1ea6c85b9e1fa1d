import { expect, test } from 'vitest';
import { gridsOf } from './grid.ts';
import { type RuledLine, ruledLines } from './rules.ts';
import { joined } from './joined.ts';

const across = (at: number, from: number, to: number): RuledLine => ({ axis: 'horizontal', at, from, to });
const down = (at: number, from: number, to: number): RuledLine => ({ axis: 'vertical', at, from, to });

test('lines that touch make a grid; a border that is missing merges the cells beside it', () => {
  const [grid] = gridsOf([
    ...[100, 60].map((at) => across(at, 0, 90)),
    across(80, 0, 30),
    ...[0, 30, 90].map((at) => down(at, 60, 100)),
  ]);
  expect(grid?.cells.map(({ row, column, rows, columns }) => [row, column, rows, columns])).toEqual([
    [0, 0, 1, 1],
    [0, 1, 2, 1],
    [1, 0, 1, 1],
  ]);
});

test('tables that do not touch are two, from the top down', () => {
  const box = (top: number): RuledLine[] => [
    across(top, 0, 50),
    across(top - 20, 0, 50),
    down(0, top - 20, top),
    down(50, top - 20, top),
  ];
  expect(gridsOf([...box(100), ...box(300)]).map((grid) => grid.ys[0])).toEqual([300, 100]);
});

test('strokes and thin filled shapes are lines, after the page has moved them; clips and letters are not', () => {
  const path = (paint: number, ...numbers: number[]) => ({ name: 'constructPath', args: [paint, [numbers]] });
  expect(
    ruledLines([
      { name: 'save', args: [] },
      { name: 'transform', args: [1, 0, 0, 1, 10, 5] },
      path(20, 0, 0, 0, 1, 40, 0),
      { name: 'restore', args: [] },
      path(22, 0, 0, 0, 1, 1, 0, 1, 1, 30, 1, 0, 30, 4),
      path(28, 0, 0, 0, 1, 500, 0),
      path(20, 0, 0, 0, 1, 2, 0),
    ]),
  ).toEqual([across(5, 10, 50), down(0.5, 0, 30)]);
});

test('printed lines join with a space, but not inside a number that a cell cut or behind a close hyphen or slash', () => {
  expect(joined(['giai đoạn 2021-', '2030'])).toBe('giai đoạn 2021-2030');
  expect(joined(['Người/', 'vạn dân'])).toBe('Người/vạn dân');
  expect(joined(['12/202', '5'], [true, false])).toBe('12/2025');
  expect(joined(['năm 2021', '15 đề án'], [false, false])).toBe('năm 2021 15 đề án');
  expect(joined(['100', '.'])).toBe('100.');
  expect(joined(['khoa học -', 'công nghệ'])).toBe('khoa học - công nghệ');
});
