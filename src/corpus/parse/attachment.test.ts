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

  test('may have a title of any length', () => {
    const title = `Thực hiện chủ trương thay ${'cầu tre, cầu gỗ, bến đò ngang, '.repeat(8)}và lan can`;
    const tree = outline(
      `QUYẾT ĐỊNH\nĐiều 1. Ban hành.\nCHƯƠNG TRÌNH HÀNH ĐỘNG\n${title}\n\n(Kèm theo Quyết định số 1/QĐ)\nI. MỤC TIÊU`,
    );
    expect(tree).toContain(
      `attachment\n  header type: CHƯƠNG TRÌNH HÀNH ĐỘNG\n  header title: ${title}\n  header issued-with: (Kèm theo Quyết định số 1/QĐ)\n  section I: MỤC TIÊU`,
    );
  });

  const decision = 'QUYẾT ĐỊNH\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch sửa bến.';
  const signed = 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Đã ký)\nNguyễn Văn Bến';

  test.each([
    ['KẾ HOẠCH\n\nSỬA BẾN ĐÒ', ['type: KẾ HOẠCH', 'title: SỬA BẾN ĐÒ']],
    ['NỘI QUY\nBến đò Sen\nnăm 2024', ['type: NỘI QUY', 'title: Bến đò Sen', 'title: năm 2024']],
    ['ĐỀ ÁN\nSỬA BẾN\n\nGIAI ĐOẠN 2024 - 2026', ['type: ĐỀ ÁN', 'title: SỬA BẾN', 'title: GIAI ĐOẠN 2024 - 2026']],
    ['KẾ HOẠCH SỬA BẾN ĐÒ NĂM 2024', ['type: KẾ HOẠCH SỬA BẾN ĐÒ NĂM 2024']],
    ['KẾ HOẠCH', ['type: KẾ HOẠCH']],
    [
      'QUY CHẾ\nBẾN ĐÒ (Ban hành kèm theo Quyết định số 2/QĐ)',
      ['type: QUY CHẾ', 'title: BẾN ĐÒ', 'issued-with: (Ban hành kèm theo Quyết định số 2/QĐ)'],
    ],
  ])('begins behind the signature with its type in capitals: %j', (head, lines) => {
    expect(outline(`${decision}\n\n${signed}\n\n${head}\n\nI. MỤC ĐÍCH\n1. Sửa mười bến.`)).toContain(
      `attachment\n${lines.map((line) => `  header ${line}`).join('\n')}\n  section I: MỤC ĐÍCH\n    clause 1: Sửa mười bến.`,
    );
  });

  test('begins behind the recipients where no signature stands', () => {
    expect(outline(`${decision}\n\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.\n\nQUY TRÌNH\nQua đò\n\nBước một.`)).toContain(
      'attachment\n  header type: QUY TRÌNH\n  header title: Qua đò\n  opening\n    <text> Bước một.',
    );
  });

  test('is none before the document has closed', () => {
    expect(outline('CHỈ THỊ\nI. VIỆC\n1. Bến:\n\nKẾ HOẠCH\n\nMột đoạn.')).not.toContain('attachment');
  });
});
