import { describe, expect, test } from 'vitest';
import { columns as table } from '../../../tests/fixtures/parse/outline.ts';
import { columnsOf, roleOf, usualColumns } from './columns.ts';

describe('roles of columns', () => {
  test.each([
    ['TT', 'number'],
    ['Số TT', 'number'],
    ['NHIỆM VỤ', 'title'],
    ['**Tên dự án**', 'title'],
    ['Cơ quan chủ trì', 'lead'],
    ['Cơ quan phối hợp', 'coordinating'],
    ['Cơ quan chủ trì theo dõi, đánh giá', 'monitor'],
    ['Thời hạn hoàn thành', 'deadline'],
    ['Cấp trình', 'submitted-to'],
    ['Sản phẩm', 'deliverable'],
    ['Đơn vị tính', 'unit'],
    ['Kế hoạch năm 2021', 'value'],
    ['Quý I', 'period'],
    ['9 tháng', 'period'],
    ['2024', 'period'],
    ['Tổng mức đầu tư', 'total-investment'],
    ['Ghi chú', 'note'],
  ])('%s', (heading, role) => {
    expect(roleOf(heading, table)).toBe(role);
  });

  test.each(['', 'Màu sắc', 'x'.repeat(500)])('%j has none', (heading) => {
    expect(roleOf(heading, table)).toBeNull();
  });
});

test('a heading that spans is joined with what stands below it', () => {
  const { columns, unknown } = columnsOf(
    ['TT', 'Dự án', 'Nguồn vốn', '', 'Màu'],
    ['', '', 'Ngân sách địa phương', 'Vốn khác', ''],
    table,
  );
  expect(columns.map((column) => [column.role, column.heading])).toEqual([
    ['number', 'TT'],
    ['title', 'Dự án'],
    ['state-budget', 'Nguồn vốn / Ngân sách địa phương'],
    ['other-capital', 'Nguồn vốn / Vốn khác'],
    ['other', 'Màu'],
  ]);
  expect(unknown).toEqual([4]);
});

test('a lost header gives the usual order for that many columns', () => {
  expect(usualColumns(6, table).map((column) => column.role)).toEqual([
    'number',
    'title',
    'lead',
    'coordinating',
    'deliverable',
    'deadline',
  ]);
  expect(
    usualColumns(9, table)
      .map((column) => column.role)
      .slice(0, 3),
  ).toEqual(['number', 'title', 'other']);
});
