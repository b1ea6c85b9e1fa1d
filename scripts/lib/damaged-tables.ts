import fc from 'fast-check';

/**
 * Texts full of damaged tables, as scans, page breaks and pasting leave them: cells that wrap, marks, empty numbers, too many columns,
 * group rows, titles repeated over merged cells, one row or one cell a line. Nothing in them is a sentence of a real document.
 */

const heading = fc.constantFrom(
  'TT',
  'STT',
  'Nội dung',
  'Nhiệm vụ',
  'Chỉ tiêu',
  'Đơn vị',
  'Cơ quan chủ trì',
  'Cơ quan phối hợp',
  'Thời hạn hoàn thành',
  'Kế hoạch năm 2024',
  'Nguồn vốn (tỷ đồng)',
  'Ghi chú',
  'Sức chứa',
  '',
);
const number = fc.constantFrom(
  '',
  '',
  '1',
  '2',
  '3',
  '1.',
  '2.',
  '12',
  '1.1',
  '2.11',
  'I',
  'II',
  'II.',
  'A',
  'B.',
  'a)',
  'đ)',
  '-',
  '*',
  '(1)',
  '[1]',
  'II Thi công',
  'TỔNG SỐ',
  'Tổng cộng:',
);
const words = fc.constantFrom(
  '',
  '',
  'Lập danh mục bến',
  'Lập danh mục bến',
  '- Giảm hộ nghèo',
  '+ Bến trong đê',
  'a) Bến đò',
  'đ)',
  'và sửa bến',
  'Phao, áo phao',
  '(2) sơn thuyền;',
  'II. Thi công',
  'TỔNG SỐ (31 DỰ ÁN)',
  'Bến **Trăng**',
  '**',
  '*',
  'Gió (*)',
  '<i>Mưa</i>',
  'Bộ Tài chính',
  '2024 - 2025',
  'Quý IV/2024',
  '> 90',
  '89.490,5',
  '-',
  'x',
  '\u0007',
  'hợp  tác\u00a0xã',
);
const row = fc.tuple(number, fc.array(words, { maxLength: 7 })).map(([first, rest]) => [first, ...rest].join('\t'));
/** A title repeated over merged cells. */
const repeated = fc
  .tuple(number, words, fc.integer({ min: 1, max: 6 }))
  .map(([first, title, times]) => [first, ...Array<string>(times).fill(title)].join('\t'));
const header = fc.array(heading, { minLength: 1, maxLength: 7 }).map((cells) => cells.join('\t'));
/** One cell a line, a tab before each. */
const byCell = fc
  .tuple(number, fc.array(fc.oneof(words, heading), { maxLength: 6 }))
  .map(([first, rest]) => [first, ...rest].map((cell) => `\t${cell}`).join('\n'));
const between = fc.constantFrom(
  '',
  '',
  '\n',
  '3',
  '- 3 -',
  'và nuôi trồng thủy sản',
  'Phần còn lại của ô',
  '*',
  '**Ghi chú**',
  '------',
  'II. Bến của huyện',
  'II Thi công',
  'Bảng 2: Việc chuẩn bị',
  'Đơn vị tính: %',
  'PHỤ LỤC 2',
  'NHIỆM VỤ',
  'Nơi nhận:',
  '1. Trưởng thôn phụ trách bến.',
  '(*) Bến chưa có đường.',
  '| TT | Nhiệm vụ |',
  '|---|---|',
  '| 1 | Lập danh mục | x |',
  'TT  Nhiệm vụ          Thời hạn',
  '1   Sửa bến           2024',
  'TT',
  'Nhiệm vụ',
  'Thời hạn',
);
const line = fc.oneof(
  { weight: 5, arbitrary: row },
  { weight: 2, arbitrary: repeated },
  { weight: 2, arbitrary: header },
  { weight: 3, arbitrary: byCell },
  { weight: 3, arbitrary: between },
);

/** A text of a few tables, torn. */
export const damagedTables: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', 'PHỤ LỤC I\nNHIỆM VỤ\n', 'TT\tNội dung\tThời hạn', 'TT\tNội dung'),
    fc.array(line, { minLength: 1, maxLength: 24 }),
  )
  .map(([start, lines]) => [start, ...lines].join('\n'));
