import { describe, expect, test } from 'vitest';
import { dedent, outline } from '../../../tests/fixtures/parse/outline.ts';

describe('an annex', () => {
  test('has a title, its instrument, a unit, captions, tables and notes', () => {
    expect(
      outline(
        [
          'PHỤ LỤC 1',
          'CHỈ TIÊU CHỦ YẾU',
          'CỦA KẾ HOẠCH',
          '',
          '(Kèm theo Chỉ thị số 1/CT-UBND, ngày 1/1/2024',
          'của Ủy ban nhân dân thành phố)',
          '',
          'Đơn vị tính: %',
          'Bảng 1: Kinh tế',
          'TT\tChỉ tiêu\tKế hoạch năm 2024',
          '1\tTăng trưởng\t5',
          '',
          '[1] Theo giá so sánh.',
          'Bảng 2: Xã hội',
          'TT\tChỉ tiêu\tKế hoạch năm 2024',
          '1\tViệc làm\t6',
        ].join('\n'),
      ),
    ).toBe(
      dedent(`
        annex 1: CHỈ TIÊU CHỦ YẾU CỦA KẾ HOẠCH
          issued with: (Kèm theo Chỉ thị số 1/CT-UBND, ngày 1/1/2024 của Ủy ban nhân dân thành phố)
          <unit> Đơn vị tính: %
          <caption> Bảng 1: Kinh tế
          table [number, title, value]
            item 1 | Tăng trưởng | 5
          <footnote> [1] Theo giá so sánh.
          <caption> Bảng 2: Xã hội
          table [number, title, value]
            item 1 | Việc làm | 6
      `),
    );
  });

  test('has its title on the line of its label', () => {
    expect(outline('Phụ lục II: Chỉ tiêu theo ngành\nI. NÔNG NGHIỆP\n1. Lúa.')).toBe(
      'annex II: Chỉ tiêu theo ngành\n  section I: NÔNG NGHIỆP\n    clause 1: Lúa.',
    );
  });

  test('goes on numbering its clauses behind a table', () => {
    expect(
      outline(
        'PHỤ LỤC\n1. Bảng một\nTT\tNhiệm vụ\tThời hạn\n1\tA\t2024\n2. Bảng hai\nTT\tNhiệm vụ\tThời hạn\n1\tB\t2025',
      ),
    ).toBe(
      dedent(`
        annex :
          clause 1: Bảng một
          table [number, title, deadline]
            item 1 | A | 2024
          clause 2: Bảng hai
          table [number, title, deadline]
            item 1 | B | 2025
      `),
    );
  });

  test('is titled by a list of projects, which is no attachment of its own', () => {
    expect(
      outline('PHỤ LỤC 5\nDANH MỤC DỰ ÁN TRỌNG ĐIỂM\n(Kèm theo Chỉ thị số 1/CT)\n1. Cầu.\nPHỤ LỤC 6\nDANH MỤC KHÁC'),
    ).toBe(
      dedent(`
        annex 5: DANH MỤC DỰ ÁN TRỌNG ĐIỂM
          issued with: (Kèm theo Chỉ thị số 1/CT)
          clause 1: Cầu.
        annex 6: DANH MỤC KHÁC
      `),
    );
  });

  test('may be empty', () => {
    expect(outline('PHỤ LỤC 1\nPHỤ LỤC 2')).toBe('annex 1:\nannex 2:');
  });

  test.each([
    ['PHỤ LỤC I\nNHIỆM VỤ', 'annex I: NHIỆM VỤ'],
    ['Phụ lục 2: Danh mục bến', 'annex 2: Danh mục bến'],
    ['PHỤ LỤC\nDANH MỤC BẾN', 'annex : DANH MỤC BẾN'],
  ])('may follow the title of the document at once: %j', (label, read) => {
    expect(outline(`KẾ HOẠCH\nBến sông năm 2024\n\n${label}\n\n1. Việc.`)).toBe(
      `header type: KẾ HOẠCH\nheader title: Bến sông năm 2024\n${read}\n  clause 1: Việc.`,
    );
  });

  test('may be tied to the document on the line of its title', () => {
    expect(outline('PHỤ LỤC I\nNHIỆM VỤ NĂM 2024 (Kèm theo Quyết định số 1/QĐ-UBND)\n\n1. Việc.')).toBe(
      'annex I: NHIỆM VỤ NĂM 2024\n  issued with: (Kèm theo Quyết định số 1/QĐ-UBND)\n  clause 1: Việc.',
    );
  });
});
