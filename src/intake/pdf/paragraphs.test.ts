import { expect, test } from 'vitest';
import type { PrintedLine } from './lines.ts';
import { flowOf } from './paragraphs.ts';

const line = (baseline: number, ...texts: string[]): PrintedLine => ({
  baseline,
  height: 12,
  parts: texts.map((text, index) => ({ text, left: 100 + index * 200, right: 180 + index * 200 })),
});

test('what may be a table without rules is said: the head of numbered rows, or very many parted lines', () => {
  expect(flowOf([line(700, 'TT Nội dung', 'Cơ quan'), line(680, 'Sửa bến')]).unruled).toBe(1);
  const many = Array.from({ length: 13 }, (_, index) => [
    line(700 - index * 40, 'Bến', 'Xã'),
    line(680 - index * 40, 'đò'),
  ]).flat();
  expect(flowOf(many).unruled).toBe(1);
  expect(flowOf([line(700, 'ỦY BAN', 'CỘNG HÒA'), line(680, 'XÃ SEN', 'Độc lập')]).unruled).toBe(0);
});
