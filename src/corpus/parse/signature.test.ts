import { describe, expect, test } from 'vitest';
import { dedent, outline } from '../../../tests/fixtures/parse/outline.ts';

describe('a signature', () => {
  test('stands before the recipients or behind them', () => {
    expect(
      outline(
        '1. Việc.\nTM. ỦY BAN NHÂN DÂN\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\n(Đã ký)\n\nNguyễn Văn An\nNơi nhận:\n- Lưu: VT.',
      ),
    ).toBe(
      dedent(`
        clause 1: Việc.
        signature
          capacity: TM. ỦY BAN NHÂN DÂN
          office: KT. CHỦ TỊCH
          office: PHÓ CHỦ TỊCH
          signed: (Đã ký)
          name: Nguyễn Văn An
        recipients Nơi nhận:
          - Lưu: VT.
      `),
    );
  });

  test.each([
    'T/M BỘ CHÍNH TRỊ\nTỔNG BÍ THƯ\nNguyễn Văn An',
    'CHỦ TỊCH QUỐC HỘI\n[đã ký]\nTrần Thị Bé',
    'KT.BỘ TRƯỞNG\nTHỨ TRƯỞNG\nLê Văn Cường',
    'Q. GIÁM ĐỐC\nĐặng Thị Dung',
  ])('begins with a capacity or an office: %j', (text) => {
    expect(outline(`1. Việc.\n${text}`)).toMatch(
      /\nsignature\n(?: {2}(?:capacity|office|signed): .+\n)+ {2}name: [^\n]+$/,
    );
  });

  test.each([
    ['GIÁM ĐỐC\n(Đã ký)\nĐẶNG THỊ DUNG', '  signed: (Đã ký)\n  name: ĐẶNG THỊ DUNG'],
    ['TM. HỘI ĐỒNG\n(Ký tên, đóng dấu)\nTS. Lê Văn Cường', '  signed: (Ký tên, đóng dấu)\n  name: TS. Lê Văn Cường'],
    ['TM. HỘI ĐỒNG\n(Đã ký)\nCHỦ TỊCH', '  signed: (Đã ký)\n  office: CHỦ TỊCH'],
  ])('has a mark that it is signed, then a name, in capitals too: %j', (text, lines) => {
    expect(outline(`1. Việc.\n${text}`)).toContain(lines);
  });

  test('is no heading in capitals that names an office', () => {
    expect(outline('CHỦ TỊCH ỦY BAN NHÂN DÂN\nCăn cứ Luật A;')).not.toContain('signature');
    expect(outline('I. CHỦ TỊCH NƯỚC\nNhiệm vụ và quyền hạn.')).not.toContain('signature');
  });
});
