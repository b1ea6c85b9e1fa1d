import { describe, expect, test } from 'vitest';
import { dedent, outline } from '../../../tests/fixtures/parse/outline.ts';

/** The outline behind one article. */
const behind = (text: string) => outline(`Điều 1. Thi hành.\n${text}`).replace(/^article.*\n/, '');

describe('recipients', () => {
  test('stand beside a signature whose last lines have nothing on the left', () => {
    expect(
      behind('Nơi nhận: | KT. CHỦ TỊCH\n- Như Điều 1; | PHÓ CHỦ TỊCH\n- Lưu: VT. | (Đã ký)\n | Nguyễn Văn An'),
    ).toBe(
      dedent(`
        recipients Nơi nhận:
          - Như Điều 1;
          - Lưu: VT.
        signature
          capacity: KT. CHỦ TỊCH
          office: PHÓ CHỦ TỊCH
          signed: (Đã ký)
          name: Nguyễn Văn An
      `),
    );
  });

  test('wrap, nest and end with the archive', () => {
    expect(
      behind(
        'Nơi nhận:\n\n- Ban Bí thư;\n- Các bộ,\ncơ quan ngang bộ;\n- VPCP: các Vụ;\n+ Vụ A;\n- Lưu: VT, QHĐP (2b)\n\nĐoạn văn khác.',
      ),
    ).toBe(
      dedent(`
        recipients Nơi nhận:
          - Ban Bí thư;
          - Các bộ, cơ quan ngang bộ;
          - VPCP: các Vụ;
            + Vụ A;
          - Lưu: VT, QHĐP (2b)
        <text> Đoạn văn khác.
      `),
    );
  });

  test('lie on one line, the signature behind them', () => {
    expect(behind('Nơi nhận: - Như trên; - Các Sở; - Lưu: VT, KT (2b).\tTHỦ TƯỚNG Nguyễn Văn An')).toBe(
      dedent(`
        recipients Nơi nhận:
          - Như trên;
          - Các Sở;
          - Lưu: VT, KT (2b).
        signature
          office: THỦ TƯỚNG
          name: Nguyễn Văn An
      `),
    );
    expect(behind('Nơi nhận: - Như trên; - Lưu: VT. THỦ TƯỚNG Nguyễn Văn An')).toContain(
      '- Lưu: VT.\nsignature\n  office: THỦ TƯỚNG\n  name: Nguyễn Văn An',
    );
  });

  test('lie on one line before a signature on behalf of another', () => {
    expect(behind('Nơi nhận: - Như trên; - Lưu: VT. KT. BỘ TRƯỞNG THỨ TRƯỞNG (Đã ký) Trần Thị Bé')).toBe(
      dedent(`
        recipients Nơi nhận:
          - Như trên;
          - Lưu: VT.
        signature
          capacity: KT. BỘ TRƯỞNG
          office: THỨ TRƯỞNG
          signed: (Đã ký)
          name: Trần Thị Bé
      `),
    );
  });

  test('share their heading line with the office, the name standing below', () => {
    expect(behind('Noi nhận: THỦ TƯỞNG\n- Ban Bí thư;\n- Lưu: VT.\n\n\nNguyễn Văn An')).toBe(
      dedent(`
        recipients Noi nhận:
          - Ban Bí thư;
          - Lưu: VT.
        signature
          office: THỦ TƯỞNG
          name: Nguyễn Văn An
      `),
    );
  });

  test('stand in a column beside the signature', () => {
    expect(
      behind('Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Như Điều 1;\tCHỦ TỊCH\n- Sở Y tế;\n- Lưu: VT.\tNguyễn Văn An'),
    ).toBe(
      dedent(`
        recipients Nơi nhận:
          - Như Điều 1;
          - Sở Y tế;
          - Lưu: VT.
        signature
          capacity: TM. ỦY BAN NHÂN DÂN
          office: CHỦ TỊCH
          name: Nguyễn Văn An
      `),
    );
  });

  test('stand beside the signature with a wide gap between', () => {
    expect(
      behind('Nơi nhận:   TM. ỦY BAN NHÂN DÂN\n- Như Điều 1;   CHỦ TỊCH\n- Sở Y  tế;\n- Lưu: VT.\nNguyễn Văn An'),
    ).toBe(
      dedent(`
        recipients Nơi nhận:
          - Như Điều 1;
          - Sở Y tế;
          - Lưu: VT.
        signature
          capacity: TM. ỦY BAN NHÂN DÂN
          office: CHỦ TỊCH
          name: Nguyễn Văn An
      `),
    );
  });

  test('come without dashes', () => {
    expect(behind('Nơi nhận:\nNhư Điều 1;\nLưu: VT.\nGIÁM ĐỐC\nPGS.TS. Nguyễn Văn An')).toBe(
      dedent(`
        recipients Nơi nhận:
          <text> Như Điều 1;
          <text> Lưu: VT.
        signature
          office: GIÁM ĐỐC
          name: PGS.TS. Nguyễn Văn An
      `),
    );
  });

  test('may be lost', () => {
    expect(behind('Nơi nhận:')).toBe('recipients Nơi nhận:');
  });

  test.each([
    [
      'behind a bar',
      'Nơi nhận:\n- Như Điều 1;\n- Sở Y tế;\n- Lưu: VT. | KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nNguyễn Văn An',
    ],
    [
      'behind bars on each line',
      'Nơi nhận: | KT. GIÁM ĐỐC\n- Như Điều 1; | PHÓ GIÁM ĐỐC\n- Sở Y tế; | Nguyễn Văn An\n- Lưu: VT.',
    ],
    [
      'with letters set apart',
      'Nơi nhận:\n- Như Điều 1;\n- Sở Y tế;\n- Lưu: VT.\n\nK T. GIÁM ĐỐ C\nPHÓ GIÁM ĐỐ C\n\nNguyễn Văn An',
    ],
    [
      'on one line with letters set apart',
      'Nơi nhận: - Như Điều 1; - S ở Y t ế; - L ưu: VT. K T. GIÁM ĐỐ C PHÓ GIÁM ĐỐ C Nguyễ n V ă n An',
    ],
  ])('have the signature %s', (_, text) => {
    expect(behind(text)).toBe(
      dedent(`
        recipients Nơi nhận:
          - Như Điều 1;
          - Sở Y tế;
          - Lưu: VT.
        signature
          capacity: KT. GIÁM ĐỐC
          office: PHÓ GIÁM ĐỐC
          name: Nguyễn Văn An
      `),
    );
  });

  test('keep a bar that stands before no signature', () => {
    expect(behind('Nơi nhận:\n- Sở Y tế | Sở Tài chính;\n- Lưu: VT.')).toContain('- Sở Y tế | Sở Tài chính;');
  });
});
