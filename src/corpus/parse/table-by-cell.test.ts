import { describe, expect, test } from 'vitest';
import { codes, dedent, outline } from '../../../tests/fixtures/parse/outline.ts';

/** An annex whose table is printed one cell a line: one block of cells a row. */
const annex = (...rows: string[][]) =>
  ['PHỤ LỤC', 'MỘT BẢNG', '', ...rows.flatMap((row) => [...row.map((cell) => `\t${cell}`), ''])].join('\n');
const table = (...rows: string[][]) =>
  outline(annex(...rows))
    .replace(/^annex.*\n/, '')
    .replace(/^ {2}/gm, '');
const header = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'];

describe('a table of one cell a line', () => {
  test('has a header, groups in three forms, items and a total', () => {
    expect(
      table(
        header,
        ['I', 'Nhóm một', 'Nhóm một', 'Nhóm một'],
        ['1', 'Việc một', 'Sở Y tế', 'Năm 2024'],
        ['II', 'Nhóm hai'],
        ['2', 'Việc hai', 'Sở A', 'Năm 2025'],
        ['III. Nhóm ba'],
        ['3', 'Việc ba', 'Sở B', 'Hằng năm'],
        ['TỔNG SỐ'],
      ),
    ).toBe(
      dedent(`
        table [number, title, lead, deadline]
          group I | Nhóm một
            item 1 | Việc một | Sở Y tế | Năm 2024
          group II | Nhóm hai
            item 2 | Việc hai | Sở A | Năm 2025
          group III | Nhóm ba
            item 3 | Việc ba | Sở B | Hằng năm
          total · | TỔNG SỐ
      `),
    );
  });

  test('wraps its cells at the margin', () => {
    expect(
      outline('PHỤ LỤC\n\n\tTT\n\tNhiệm vụ\n\tThời hạn\n\n \t1\n\tMột việc kéo dài\nsang dòng sau\n\tNăm 2024'),
    ).toContain('item 1 | Một việc kéo dài sang dòng sau | Năm 2024');
  });

  test('leaves out a header printed again and fills the row that the page break cut', () => {
    expect(
      table(header, ['1', 'Việc một'], header, ['Sở Y tế', 'Năm 2024'], ['2', 'Việc hai', 'Sở A', 'Năm 2025']),
    ).toBe(
      'table [number, title, lead, deadline]\n  item 1 | Việc một | Sở Y tế | Năm 2024\n  item 2 | Việc hai | Sở A | Năm 2025',
    );
  });

  test('without its header and its first cells begins with a fragment', () => {
    const text = annex(
      ['Sở A', 'Năm 2023'],
      ['2.11', 'Việc', 'Sở B', 'Năm 2024'],
      ['2.12', 'Việc', 'Sở C', 'Năm 2025'],
    );
    expect(outline(text)).toBe(
      dedent(`
        annex : MỘT BẢNG
          table [number, title, lead, deadline]
            fragment · |  | Sở A | Năm 2023
            item 2.11 | Việc | Sở B | Năm 2024
            item 2.12 | Việc | Sở C | Năm 2025
      `),
    );
    expect(codes(text)).toEqual(['no-type-line', 'table-without-header', 'table-fragment']);
  });

  test('ends where another part begins', () => {
    expect(outline(`${annex(header, ['1', 'Việc', 'Sở A', '2024'])}\nPHỤ LỤC 2\nTÊN KHÁC`)).toMatch(
      /item 1 \| Việc \| Sở A \| 2024\nannex 2: TÊN KHÁC$/,
    );
  });
});
