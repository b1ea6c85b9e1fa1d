import { describe, expect, test } from 'vitest';
import { dedent, outline } from '../../../tests/fixtures/parse/outline.ts';

describe('an attachment', () => {
  test('restarts the articles behind the signature, with a head of its own', () => {
    expect(
      outline(`
        QUYẾT ĐỊNH
        Ban hành Quy chế
        Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.
        Điều 2. Hiệu lực.
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        Nguyễn Văn An

        ỦY BAN NHÂN DÂN
        -------
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        QUY CHẾ
        LÀM VIỆC CỦA BAN
        (Ban hành kèm theo Quyết định số 1/QĐ-UBND
        ngày 3 tháng 4 năm 2024)
        Lời nói đầu.
        Chương I
        QUY ĐỊNH CHUNG
        Điều 1. Phạm vi
        Điều 2. Đối tượng
        BỘ Y TẾ
        3
        Phụ lục I
        MẪU BÁO CÁO
      `),
    ).toBe(
      dedent(`
        header type: QUYẾT ĐỊNH
        header title: Ban hành Quy chế
        article 1: Ban hành kèm theo Quyết định này Quy chế làm việc.
        article 2: Hiệu lực.
        signature
          capacity: TM. ỦY BAN NHÂN DÂN
          office: CHỦ TỊCH
          name: Nguyễn Văn An
        attachment
          header issuer: ỦY BAN NHÂN DÂN
          header motto: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          header type: QUY CHẾ
          header title: LÀM VIỆC CỦA BAN
          header issued-with: (Ban hành kèm theo Quyết định số 1/QĐ-UBND ngày 3 tháng 4 năm 2024)
          opening
            <text> Lời nói đầu.
          chapter I: QUY ĐỊNH CHUNG
            article 1: Phạm vi
            article 2: Đối tượng
        header issuer: BỘ Y TẾ
        annex I: MẪU BÁO CÁO
      `),
    );
  });

  test('may be several', () => {
    const tree = outline(
      'QUYẾT ĐỊNH\nVề hai quy định\nĐiều 1. Ban hành.\nKẾ HOẠCH\nNĂM NAY\nKèm theo Quyết định số 1/QĐ\nI. MỤC TIÊU\nQUY ĐỊNH\n(kèm theo Quyết định số 1/QĐ)\nĐiều 1. Phạm vi.',
    );
    expect(tree.match(/^attachment$/gm)).toHaveLength(2);
    expect(tree).toContain('  section I: MỤC TIÊU\nattachment\n');
  });

  test('is none without the words that tie it to the document', () => {
    expect(outline('I. VIỆC\nKẾ HOẠCH NĂM NAY\nMột đoạn.')).not.toContain('attachment');
  });
});
