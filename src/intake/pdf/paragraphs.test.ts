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

test('recipients beside a signature are read apart, whatever heights their lines have', () => {
  const at = (baseline: number, ...parts: readonly [text: string, left: number][]): PrintedLine => ({
    baseline,
    height: 12,
    parts: parts.map(([text, left]) => ({ text, left, right: left + text.length * 5 })),
  });
  const closing = [
    at(300, ['Các xã thực hiện Kế hoạch này.', 80]),
    at(262, ['TM. ỦY BAN NHÂN DÂN', 340]),
    at(255, ['Nơi nhận:', 80]),
    at(247, ['CHỦ TỊCH', 370]),
    at(243, ['- Các xã;', 80]),
    at(232, ['- Lưu: VT.', 80], ['(Đã ký)', 372]),
    at(200, ['Nguyễn Văn Đường', 350]),
  ];
  expect(flowOf(closing).blocks).toEqual(
    [
      'Các xã thực hiện Kế hoạch này.',
      'Nơi nhận:',
      '- Các xã;',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      '(Đã ký)',
      'Nguyễn Văn Đường',
    ].map((text) => ({ kind: 'line', text })),
  );
});
