import { describe, expect, test } from 'vitest';
import { codes, dedent, outline } from '../../../tests/fixtures/parse/outline.ts';

/** The outline of a table below the label of an annex. */
const table = (...lines: string[]) =>
  outline(['PHỤ LỤC', 'MỘT BẢNG', ...lines].join('\n'))
    .replace(/^annex.*\n/, '')
    .replace(/^ {2}/gm, '');

describe('headers', () => {
  test('of two rows are joined', () => {
    expect(
      table(
        'TT\tNội dung công việc\tThời gian thực hiện\t\tGhi chú',
        '\t\tQuý I\tNăm 2024\t',
        '1\tViệc một\tx\t\t',
        '2\tViệc hai\t\tx\tgấp',
      ),
    ).toBe(
      dedent(`
        table [number, title, period, period, note]
          item 1 | Việc một | x
          item 2 | Việc hai |  | x | gấp
      `),
    );
  });

  test('of two rows with their merged cells repeated are joined, also where a page break prints them again', () => {
    const first = 'TT\tTên dự án\tNguồn vốn\tNguồn vốn';
    const second = 'TT\tTên dự án\tNgân sách địa phương\tVốn khác';
    expect(table(first, second, '1\tA\t5\t6', '', first, second, '2\tB\t7\t8')).toBe(
      'table [number, title, state-budget, other-capital]\n  item 1 | A | 5 | 6\n  item 2 | B | 7 | 8',
    );
  });

  test('may number the columns', () => {
    expect(table('TT\tNhiệm vụ\tThời hạn', '(1)\t(2)\t(3)', '1\tA\t2024')).toBe(
      'table [number, title, deadline]\n  item 1 | A | 2024',
    );
    expect(table('TT\tNhiệm vụ\tKế hoạch năm\tGhi chú', 'A\tB\t1\t2', '1\tX\t5\t')).toBe(
      'table [number, title, value, note]\n  item 1 | X | 5',
    );
  });

  test('may lack a number column', () => {
    expect(table('Nội dung\tĐơn vị tính\tKế hoạch năm', 'Nước sạch\tm3\t10')).toBe(
      'table [title, unit, value]\n  item · | Nước sạch | m3 | 10',
    );
  });

  test('may be lost', () => {
    const lines = ['PHỤ LỤC', 'MỘT BẢNG', '1\tViệc\tSở A\tNăm 2024'];
    expect(outline(lines.join('\n'))).toContain(
      'table [number, title, lead, deadline]\n    item 1 | Việc | Sở A | Năm 2024',
    );
    expect(codes(lines.join('\n'))).toContain('table-without-header');
  });

  test('with an unknown heading say so', () => {
    expect(codes('PHỤ LỤC\nX Y\nTT\tNhiệm vụ\tMàu sắc\n1\tA\tđỏ')).toContain('unknown-column');
  });
});

describe('rows', () => {
  test('hang below groups in four forms and sub-rows below items', () => {
    expect(
      table(
        'STT\tNội dung\tĐơn vị thực hiện\tThời gian',
        'A\tPhần lớn\t\t',
        'I\tNhóm một\tNhóm một\tNhóm một',
        '1\tViệc\tSở A\t2024',
        '1.1\tViệc nhỏ\tSở A\t2024',
        'II Nhóm hai\t\t\t',
        '2\tViệc hai\tSở B\t2025',
        'a)\tNhỏ a\t\t2026',
        '\t- Nhỏ nữa\tSở C\t',
        '\t+ Nhỏ nhất\tSở C\t',
        '\tb) Nhỏ b\tSở C\t',
        'III. Nhóm ba',
        '3\tViệc ba\tSở D\t2027',
        'TỔNG SỐ (3 VIỆC)\t\t\t',
      ),
    ).toBe(
      dedent(`
        table [number, title, lead, deadline]
          group A | Phần lớn
            group I | Nhóm một
              item 1 | Việc | Sở A | 2024
                item 1.1 | Việc nhỏ | Sở A | 2024
            group II | Nhóm hai
              item 2 | Việc hai | Sở B | 2025
                item a | Nhỏ a |  | 2026
                  item - | Nhỏ nữa | Sở C
                    item + | Nhỏ nhất | Sở C
                item b | Nhỏ b | Sở C
            group III | Nhóm ba
              item 3 | Việc ba | Sở D | 2027
          total · | TỔNG SỐ (3 VIỆC)
      `),
    );
  });

  test('a total and a group keep their figures', () => {
    expect(
      table(
        'TT\tTên dự án\tTổng mức đầu tư',
        '\tTỔNG SỐ (2 DỰ ÁN)\t300,5',
        'I\tGiao thông\t200',
        '1\tCầu\t200',
        'Tổng cộng\t\t300,5',
      ),
    ).toBe(
      'table [number, title, total-investment]\n  total · | TỔNG SỐ (2 DỰ ÁN) | 300,5\n  group I | Giao thông | 200\n    item 1 | Cầu | 200\n  total · | Tổng cộng | 300,5',
    );
  });

  test('an indicator that begins like a total is an item', () => {
    expect(table('TT\tChỉ tiêu\tKế hoạch năm', '1\tTổng số lao động\t5')).toContain('item 1 | Tổng số lao động | 5');
  });

  test('the number of a merged row, printed on its first sub-row, belongs to the row above', () => {
    expect(
      table(
        'TT\tChỉ tiêu\tĐơn vị\tKế hoạch năm',
        '1\tTăng trưởng\t%\t5',
        '\tSản xuất\t%\t6',
        '2\t- Chế biến\t%\t7',
        '\t- Khai khoáng\t%\t8',
      ),
    ).toBe(
      'table [number, title, unit, value]\n  item 1 | Tăng trưởng | % | 5\n  item 2 | Sản xuất | % | 6\n    item - | Chế biến | % | 7\n    item - | Khai khoáng | % | 8',
    );
  });

  test('go on behind a header printed again', () => {
    expect(
      table(
        'TT\tNhiệm vụ\tThời hạn\tCơ quan chủ trì',
        '1\tXây dựng kế hoạch\tSau khi có hướng dẫn của Bộ\tSở Nông nghiệp và',
        '',
        'TT\tNhiệm vụ\tThời hạn\tCơ quan chủ trì',
        '\tphát triển\tLĐTBXH\tPhát triển nông thôn',
        '2\tB\t2024\tSở B',
      ),
    ).toBe(
      'table [number, title, deadline, lead]\n  item 1 | Xây dựng kế hoạch phát triển | Sau khi có hướng dẫn của Bộ LĐTBXH | Sở Nông nghiệp và Phát triển nông thôn\n  item 2 | B | 2024 | Sở B',
    );
  });

  test('go on over line breaks, page numbers and page breaks without a header', () => {
    expect(
      table(
        'TT\tTên dự án\tCơ quan chủ trì\tCơ quan phối hợp',
        '1\tXây dựng cầu và',
        'đường dẫn\tSở Giao thông\tSở Tài chính',
        '2\tXây trường\tSở Giáo dục\tSở Tài chính và',
        'các quận, huyện',
        '',
        '12',
        '',
        '3\tXây chợ\tSở Công Thương\tUBND huyện',
        '\ttrung tâm\t\t',
      ),
    ).toBe(
      dedent(`
        table [number, title, lead, coordinating]
          item 1 | Xây dựng cầu và đường dẫn | Sở Giao thông | Sở Tài chính
          item 2 | Xây trường | Sở Giáo dục | Sở Tài chính và các quận, huyện
          item 3 | Xây chợ trung tâm | Sở Công Thương | UBND huyện
      `),
    );
  });

  test('with more cells than columns lose nothing', () => {
    expect(table('TT\tNhiệm vụ\tThời hạn', '1\tA\t2024\tthừa')).toContain('item 1 | A | 2024 thừa');
  });

  test('with more cells than any table are running text', () => {
    expect(outline(`1. Việc${'\tx'.repeat(100)}`)).toBe(`clause 1: Việc${' x'.repeat(100)}`);
  });
});

describe('what a page break or a neighbour spoils', () => {
  const tasks = 'TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời hạn';

  test.each([
    [
      'counts on behind the break',
      ['1\t(1) sửa bến; (2) sơn;\tBộ Nông\t\t2024', '\t(3) Lắp đèn.\tnghiệp và Môi trường\t\t'],
      'item 1 | (1) sửa bến; (2) sơn; (3) Lắp đèn. | Bộ Nông nghiệp và Môi trường |  | 2024',
    ],
    [
      'counts on with a body in capitals',
      ['1\tViệc: (1) sửa bến\tBộ Y tế\t\t2024', '\t(2) Sơn thuyền\t\tBộ Nội vụ\t'],
      'item 1 | Việc: (1) sửa bến (2) Sơn thuyền | Bộ Y tế | Bộ Nội vụ | 2024',
    ],
    [
      'goes on with a capital in mid-list',
      ['1\tKiểm tra phao, áo\tBộ Nội vụ\t\t2024', '\tPhao cứu sinh\t\t\t'],
      'item 1 | Kiểm tra phao, áo Phao cứu sinh | Bộ Nội vụ |  | 2024',
    ],
  ])('a row %s', (_, rows, read) => {
    expect(table(tasks, ...rows, '2\tViệc hai\tBộ Y tế\t\t2025')).toBe(
      `table [number, title, lead, coordinating, deadline]\n  ${read}\n  item 2 | Việc hai | Bộ Y tế |  | 2025`,
    );
  });

  test('an unnumbered row with a body of its own stays a row', () => {
    expect(table(tasks, '1\tViệc một\tBộ Y tế\t\t2024', '\tViệc nữa\tBộ Nội vụ\t\t2025')).toContain(
      'item · | Việc nữa | Bộ Nội vụ |  | 2025',
    );
  });

  test.each([
    ['2024 và những', 'năm tiếp theo', '2024 và những năm tiếp theo', ''],
    ['Thường xuyên, từ', 'quý II', 'Thường xuyên, từ quý II', ''],
    ['2024 và những năm tiếp theo', 'năm tiếp theo', '2024 và những năm tiếp theo', ' |  |  | năm tiếp theo'],
  ])('a group stays one beside the end of the row above: %j, %j', (above, stray, read, left) => {
    expect(
      table(tasks, `1\tViệc một\tBộ Y tế\t\t${above}`, `II\tThi công\t\t\t${stray}`, '2\tViệc hai\tBộ Y tế\t\t2025'),
    ).toBe(
      `table [number, title, lead, coordinating, deadline]\n  item 1 | Việc một | Bộ Y tế |  | ${read}\n  group II | Thi công${left}\n    item 2 | Việc hai | Bộ Y tế |  | 2025`,
    );
  });

  test('an item with a Roman number and bodies in small letters is no group', () => {
    expect(table(tasks, 'I\tViệc một\tcác bộ, ngành\t\t2025')).toContain('item I | Việc một | các bộ, ngành');
  });

  test('a section before a header begins another table', () => {
    const text = table(
      'I. Bến của tỉnh',
      'Bến\tTổ trực',
      'Bến Sông\tTổ Chèo',
      'II. Bến của huyện',
      'Bến\tTổ trực',
      'Bến Suối\tTổ Cầu',
      'III. Bến của xã',
      'Bến, bãi\tTổ trực',
      'Bến Đầm\tTổ Lưới',
      'IV. Bến của thôn',
    );
    expect(text.match(/^table /gm)).toHaveLength(3);
    expect(text).toContain('section II: Bến của huyện');
    expect(text).toContain('section IV: Bến của thôn');
  });

  test.each([
    [
      'Nhóm nhu cầu\tDấu hiệu\tMức',
      '1. Đi lại\tThuyền\tKhông có',
      'table [title, other, other]\n  item · | 1. Đi lại | Thuyền | Không có',
    ],
    ['Thứ tự\tLoại bến\tSức chứa', '1\tBến Sen\t60', 'table [number, title, other]\n  item 1 | Bến Sen | 60'],
    ['Bậc\tTên bậc\tMức', 'I\tBến lớn\tCao', 'table [number, title, other]\n  item I | Bến lớn | Cao'],
  ])('unknown headings above the first number are a header: %j', (header, row, read) => {
    expect(table(header, row)).toBe(read);
    expect(codes(`PHỤ LỤC\nBẢNG\n${header}\n${row}`)).toContain('unknown-column');
  });

  test('periods below a spanning heading are a second header', () => {
    expect(table('TT\tNội dung công việc\tThời kỳ\t', '\t\t2023-2025\t2026 - 2030', '1\tVẽ bản đồ\tx\t')).toContain(
      'item 1 | Vẽ bản đồ | x',
    );
  });
});
