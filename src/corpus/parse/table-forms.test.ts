import { describe, expect, test } from 'vitest';
import { codes, outline, parseText } from '../../../tests/fixtures/parse/outline.ts';

type Rows = readonly (readonly string[])[];

const tables: Record<string, Rows> = {
  'of tasks in groups': [
    ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn hoàn thành'],
    ['I', 'Chuẩn bị'],
    ['1', 'Lập danh mục bến Sen', 'Bộ Tài chính', 'Bộ Nội vụ', '6/2024'],
    ['2', 'Thẩm định vốn', 'Bộ Nội vụ', 'Bộ Tài chính', 'Quý III/2024'],
    ['II', 'Thi công'],
    ['3', 'Rải đá bến Sen', 'Bộ Y tế', 'Bộ Tài chính', '12/2024'],
  ],
  'of targets': [
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2024'],
    ['1', 'Tỷ lệ thuyền có phao', '%', '95'],
    ['2', 'Số bến có đèn', 'Bến', '40'],
    ['3', 'Thuyền được cấp phép', 'Chiếc', '1.200'],
  ],
  'whose numbers start again': [
    ['TT', 'Tên dự án', 'Tổng mức đầu tư', 'Ghi chú'],
    ['A', 'Bến trong đê'],
    ['1', 'Bến Sen Trắng', '90', 'x'],
    ['2', 'Bến Sen Hồng', '40,5', 'x'],
    ['B', 'Bến ngoài đê'],
    ['1', 'Bến Súng', '12', 'x'],
  ],
};

const width = (rows: Rows) => rows[0]?.length ?? 0;
const padded = (row: readonly string[], rows: Rows) =>
  Array.from({ length: width(rows) }, (_, index) => row[index] ?? '');
const tabbed = (rows: Rows) => rows.map((row) => padded(row, rows).join('\t')).join('\n');
const fixed = (rows: Rows, gap: number) => {
  const widths = padded([], rows).map((_, index) => Math.max(...rows.map((row) => (row[index] ?? '').length)) + gap);
  return rows
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('')
        .trimEnd(),
    )
    .join('\n');
};

const forms: Record<string, (rows: Rows) => string> = {
  'one cell a line': (rows) => rows.flat().join('\n'),
  'one cell a line, rows apart': (rows) => rows.map((row) => row.join('\n')).join('\n\n'),
  'one cell a line, numbers with a full stop': (rows) =>
    rows.map(([first, ...rest], index) => [index === 0 ? first : `${first}.`, ...rest].join('\n')).join('\n'),
  'one cell a line, wrapped before small letters': (rows) =>
    rows
      .flat()
      .map((cell) => cell.replace(/ (?=\p{Ll}{3})/u, '\n'))
      .join('\n'),
  Markdown: (rows) =>
    rows
      .map((row) => `| ${padded(row, rows).join(' | ')} |`)
      .toSpliced(1, 0, `|${'---|'.repeat(width(rows))}`)
      .join('\n'),
  'Markdown without outer bars': (rows) =>
    rows
      .map((row) => padded(row, rows).join(' | '))
      .toSpliced(1, 0, Array(width(rows)).fill(':--').join(' | '))
      .join('\n'),
  'bars without a ruling': (rows) => rows.map((row) => `|${padded(row, rows).join('|')}|`).join('\n'),
  'bars with borders': (rows) => {
    const border = `+${'-----+'.repeat(width(rows))}`;
    return [border, ...rows.flatMap((row) => [`| ${padded(row, rows).join(' | ')} |`, border])].join('\n');
  },
  'columns of spaces, wide': (rows) => fixed(rows, 3),
  'columns of spaces, close': (rows) => fixed(rows, 2),
};

const read = (table: string) =>
  outline(`PHỤ LỤC I\nBẾN SÔNG\n\n${table}\n\nGhi chú: Bến Sen.`).replace(/(\p{L}|\d)\.(?= \|)/gu, '$1');

describe.each(Object.entries(forms))('a table in the form %j', (_, form) => {
  test.each(Object.entries(tables))('%s is read as with tabs', (__, rows) => {
    expect(read(form(rows))).toBe(read(tabbed(rows)));
    expect(codes(`PHỤ LỤC I\nBẾN SÔNG\n\n${form(rows)}`)).toEqual(['no-type-line']);
  });
});

test('columns of spaces go on over wrapped lines', () => {
  expect(
    read(
      [
        'TT  Nhiệm vụ              Cơ quan chủ trì    Thời hạn',
        '1   Lập danh mục bến và   Bộ Nông nghiệp và  6/2024',
        '    đo độ sâu             Môi trường',
        '2   Sửa bến               Bộ Nội vụ          7/2024',
      ].join('\n'),
    ),
  ).toContain('item 1 | Lập danh mục bến và đo độ sâu | Bộ Nông nghiệp và Môi trường | 6/2024\n    item 2 | Sửa bến');
});

test('a page number between the rows of a table laid out with spaces is no cell', () => {
  const { tree } = parseText(
    [
      'PHỤ LỤC I - BẾN SÔNG',
      'TT  Nhiệm vụ       Cơ quan chủ trì  Thời hạn',
      '1   Sửa bến        Bộ Y tế          2024',
      '',
      '                   2',
      '    của xã',
      '2   Sơn bến        Bộ Công an       2025',
    ].join('\n'),
  );
  expect(tree.omissions.map(({ reason, text }) => [reason, text])).toContainEqual(['page-number', '2']);
  const shown = outline(
    'PHỤ LỤC I - BẾN SÔNG\n| TT | Nhiệm vụ | Cơ quan chủ trì |\n|---|---|---|\n| 1 | Bến A \\| B | Bộ Y tế |',
  );
  expect(shown).toContain('annex I: BẾN SÔNG');
  expect(shown).toContain('item 1 | Bến A \\| B | Bộ Y tế');
});

describe('what may be a table and cannot be read is text, and said so', () => {
  test.each([
    ['an empty cell left out', 'TT\nNhiệm vụ\nCơ quan chủ trì\nThời hạn\n1\nSửa bến\n2024\n2\nSơn bến\nBộ Y tế\n2025'],
    ['a number missing', 'TT\nNhiệm vụ\nThời hạn\n1\nSửa bến\n2024\n3\nSơn bến\n2025'],
    ['a cell wrapped before a capital', 'TT\nNhiệm vụ\nThời hạn\n1\nSửa bến\nSen\n2024\n2\nSơn bến\n2025'],
    ['columns one space apart', 'TT Nhiệm vụ Cơ quan chủ trì Thời hạn\n1 Sửa bến Bộ Y tế 2024'],
    [
      'a cell over the edge of its column',
      'TT  Nhiệm vụ     Cơ quan chủ trì  Thời hạn\n1   Sửa bến sông dài Bộ Y tế     2024',
    ],
    ['bars without rows', '| TT | Nhiệm vụ | Thời hạn |'],
  ])('%s', (_, table) => {
    expect(codes(`PHỤ LỤC I\nBẾN SÔNG\n\n${table}`)).toContain('table-suspected');
    expect(outline(`PHỤ LỤC I\nBẾN SÔNG\n\n${table}`)).not.toContain('table [');
  });

  test.each([
    ['TT&TT là đơn vị của xã.'],
    ['Số bến và nhiệm vụ của xã.'],
    ['Bến Sen | Bến Súng'],
    ['TT\nMột đoạn văn về bến đò của xã Sen Trắng và việc sửa chữa trong năm tới.'],
  ])('and prose is not suspected: %j', (text) => {
    expect(codes(`1. Việc.\n\n${text}`)).not.toContain('table-suspected');
  });
});
