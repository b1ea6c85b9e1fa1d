import { describe, expect, test } from 'vitest';
import { codes, dedent, outline, outlineWithLines, parseText } from '../../../tests/fixtures/parse/outline.ts';

describe('levels', () => {
  test.each([
    ['1. Về bến\na) sửa bến;\nb) sơn bến.', 'clause 1: Về bến\n  point a: sửa bến;\n  point b: sơn bến.'],
    ['1. Làm theo các điểm\na) và b) khoản 2.', 'clause 1: Làm theo các điểm a) và b) khoản 2.'],
    ['1. Làm theo điểm a),\nb) khoản 2.', 'clause 1: Làm theo điểm a), b) khoản 2.'],
    ['1. Làm như đã nêu ở\nđiểm\na) khoản 2 và\nĐiều 5. Hết.', 'clause 1: Làm như đã nêu ở điểm a) khoản 2 và'],
    ['I- Chung\n1- Một\n2- Hai', 'section I: Chung\n  clause 1: Một\n  clause 2: Hai'],
    ['Điều 1- Bến\nĐiều 2- Phà', 'article 1: Bến\narticle 2: Phà'],
  ])('begin below a heading without a mark, not in mid-sentence: %j', (text, tree) => {
    expect(outline(text)).toContain(tree);
    expect(outline(text)).not.toContain('article 5');
  });

  test('from parts to plus items, some skipped', () => {
    expect(
      outline(`
        A. NHIỆM VỤ CHUNG
        I. MỤC TIÊU
        1. Thứ nhất
        1.1. Nhỏ hơn một
        1.2. Nhỏ hơn hai
        2. Thứ hai
        2.1. Nhỏ
        2.1.a. Nhỏ nữa
        2.1.b. Nhỏ nữa
        3. Thứ ba:
        a) Điểm a:
        (i) Một;
        (ii) Hai.
        b) Điểm b
        - Gạch
        + Cộng
        - Gạch hai
        B. NHIỆM VỤ KHÁC
        I- ĐẦU TIÊN
        - Gạch ngay dưới mục
      `),
    ).toBe(
      dedent(`
        part A: NHIỆM VỤ CHUNG
          section I: MỤC TIÊU
            clause 1: Thứ nhất
              clause 1.1: Nhỏ hơn một
              clause 1.2: Nhỏ hơn hai
            clause 2: Thứ hai
              clause 2.1: Nhỏ
                clause 2.1.a: Nhỏ nữa
                clause 2.1.b: Nhỏ nữa
            clause 3: Thứ ba:
              point a: Điểm a:
                subpoint i: Một;
                subpoint ii: Hai.
              point b: Điểm b
                - Gạch
                  + Cộng
                - Gạch hai
        part B: NHIỆM VỤ KHÁC
          section I: ĐẦU TIÊN
            - Gạch ngay dưới mục
      `),
    );
  });

  test('chapters and sections take their titles from the next line', () => {
    expect(
      outline(`
        Chương I
        NHỮNG QUY ĐỊNH
        CHUNG
        Mục 1
        PHẠM VI
        Điều 1. Phạm vi điều chỉnh
        Luật này quy định.
        Chương II: TỔ CHỨC
        Điều 2. Tổ chức
        1. Một.
      `),
    ).toBe(
      dedent(`
        chapter I: NHỮNG QUY ĐỊNH CHUNG
          section 1: PHẠM VI
            article 1: Phạm vi điều chỉnh
              <text> Luật này quy định.
        chapter II: TỔ CHỨC
          article 2: Tổ chức
            clause 1: Một.
      `),
    );
  });

  test('sections inside an article stand below it', () => {
    expect(
      outline(`
        Điều 1. Phê duyệt Đề án với nội dung sau:
        I. QUAN ĐIỂM
        1. Phát triển.
        II. MỤC TIÊU
        Điều 2. Hiệu lực từ ngày ký.
      `),
    ).toBe(
      dedent(`
        article 1: Phê duyệt Đề án với nội dung sau:
          section I: QUAN ĐIỂM
            clause 1: Phát triển.
          section II: MỤC TIÊU
        article 2: Hiệu lực từ ngày ký.
      `),
    );
  });

  test('a tab behind a label or before a paragraph is a space', () => {
    expect(outline('1.\tViệc một.\n\tĐoạn một.\n\tĐoạn hai.\n\tĐoạn ba.\na)\tĐiểm;\n-\tGạch.')).toBe(
      dedent(`
        clause 1: Việc một.
          <text> Đoạn một.
          <text> Đoạn hai.
          <text> Đoạn ba.
          point a: Điểm;
            - Gạch.
      `),
    );
  });
});

describe('labels that are not what they should be', () => {
  const numbers = (text: string) =>
    [...outline(text).matchAll(/^ *(?:section|clause|point) (\S+):/gm)].map((match) => match[1]);

  test('repeated ones are kept and remarked', () => {
    expect(numbers('1. Một.\n2. Hai.\n2. Ba.\n3. Bốn.')).toEqual(['1', '2', '2', '3']);
    expect(codes('1. Một.\n2. Hai.\n2. Ba.\n3. Bốn.')).toContain('label-repeated');
    expect(numbers('1. Một:\na) x;\nb) x;\nb) x;\nc) x.')).toEqual(['1', 'a', 'b', 'b', 'c']);
  });

  test('f) stands between e) and g)', () => {
    expect(codes('1. Một:\na) x;\nb) x;\nc) x;\nd) x;\nđ) x;\ne) x;\nf) x;\ng) x.')).toEqual(['no-type-line']);
  });

  test('a skipped đ) is remarked', () => {
    expect(numbers('1. Một:\na) x;\nb) x;\nc) x;\nd) x;\ne) x.')).toEqual(['1', 'a', 'b', 'c', 'd', 'e']);
    expect(codes('1. Một:\na) x;\nb) x;\nc) x;\nd) x;\ne) x.')).toContain('label-out-of-order');
  });

  test('©) is c), and a stray figure behind a label is text', () => {
    expect(outline('1. Một:\na) x;\nb) x;\n©) x;\nd) 1 y.')).toBe(
      'clause 1: Một:\n  point a: x;\n  point b: x;\n  point c: x;\n  point d: 1 y.',
    );
  });

  test('Il. behind II. is III.', () => {
    expect(numbers('I. MỘT\nII. HAI\nIl. BA\nIV. BỐN')).toEqual(['I', 'II', 'III', 'IV']);
    expect(codes('I. MỘT\nII. HAI\nIl. BA\nIV. BỐN')).toEqual(['no-type-line', 'label-misread']);
  });

  test('1. in capitals is I. when II. follows, and 1. when 2. does', () => {
    expect(numbers('1. MỘT\n1. Việc.\n2. Việc.\nII. HAI')).toEqual(['I', '1', '2', 'II']);
    expect(numbers('1. MỘT\na) Việc.\n2. HAI\na) Việc.')).toEqual(['1', 'a', '2', 'a']);
  });

  test('l. in small letters below a section is clause 1', () => {
    expect(numbers('I. MỘT\nl. Việc.\n2. Việc.')).toEqual(['I', '1', '2']);
  });

  test('a figure at the beginning of a wrapped line is text', () => {
    expect(
      outline(
        '1. Phấn đấu đến hết năm kế hoạch tổng kim ngạch xuất khẩu của thành phố đạt\n1.000 USD một người, tỷ lệ hộ nghèo theo chuẩn mới giảm xuống dưới mức\n5. phần trăm.',
      ),
    ).toMatch(/^clause 1: [^\n]+$/);
  });

  test('a series that begins elsewhere is kept where it stands apart', () => {
    expect(numbers('4. Bốn.\n\n5. Năm.')).toEqual(['4', '5']);
  });
});

describe('paragraphs', () => {
  test('go on over hard wraps, page breaks, page numbers and form feeds', () => {
    expect(
      outlineWithLines(
        [
          '1. Tăng cường công tác quản lý nhà nước về tài nguyên và môi trường của',
          'Ủy ban nhân dân các quận, huyện, bảo đảm phát triển bền vững trên địa bàn',
          'thành phố.',
          '',
          '\f12',
          '',
          '2. Tập trung chỉ đạo thực hiện nghiêm các quy định của pháp luật về đầu tư công và',
          '',
          '- 3 -',
          '',
          'đẩy nhanh tiến độ các dự án.',
        ].join('\n'),
      ),
    ).toBe(
      dedent(`
        clause 1: Tăng cường công tác quản lý nhà nước về tài nguyên và môi trường của Ủy ban nhân dân các quận, huyện, bảo đảm phát triển bền vững trên địa bàn thành phố.  [1,2,3]
        clause 2: Tập trung chỉ đạo thực hiện nghiêm các quy định của pháp luật về đầu tư công và đẩy nhanh tiến độ các dự án.  [7,11]
      `),
    );
  });

  test('a number that a wrapped sentence left alone is no page number', () => {
    expect(outline('1. Hoàn thành toàn bộ các nhiệm vụ được giao trong năm trước ngày\n20\ntháng này.')).toBe(
      'clause 1: Hoàn thành toàn bộ các nhiệm vụ được giao trong năm trước ngày 20 tháng này.',
    );
  });

  test('behind a dash item belong to the clause, unless the item announces them', () => {
    expect(outline('1. Việc:\n- Gạch một;\n- Gạch hai.\nĐoạn của khoản.\n- Gạch ba:\nĐoạn của gạch.')).toBe(
      dedent(`
        clause 1: Việc:
          - Gạch một;
          - Gạch hai.
          <text> Đoạn của khoản.
          - Gạch ba:
            <text> Đoạn của gạch.
      `),
    );
  });

  test('behind a closed list of points belong to the clause', () => {
    expect(
      outline(
        '1. Xếp loại:\na) Tốt;\nb) Khá.\nKết quả được thông báo.\n2. Việc khác:\na) Điểm dài. Có hai câu.\nĐoạn của điểm.',
      ),
    ).toBe(
      dedent(`
        clause 1: Xếp loại:
          point a: Tốt;
          point b: Khá.
          <text> Kết quả được thông báo.
        clause 2: Việc khác:
          point a: Điểm dài. Có hai câu.
            <text> Đoạn của điểm.
      `),
    );
  });

  test('a dash alone on its line takes the next line', () => {
    expect(outline('1. Việc\n-\nCác cấp ủy.')).toBe('clause 1: Việc\n  - Các cấp ủy.');
  });

  test('the preamble keeps its bases apart', () => {
    expect(
      outline(
        'Căn cứ Luật A;\nCăn cứ quan điểm chỉ đạo, Chính phủ ban hành.\nXét đề nghị của Bộ trưởng,\nQUYẾT NGHỊ:\n1. Việc.',
      ),
    ).toBe(
      dedent(`
        opening
          <legal-basis> Căn cứ Luật A;
          <text> Căn cứ quan điểm chỉ đạo, Chính phủ ban hành.
          <proposal> Xét đề nghị của Bộ trưởng,
          <enacting> QUYẾT NGHỊ:
        clause 1: Việc.
      `),
    );
  });

  test('lines of mere markup or control characters make no paragraph', () => {
    expect(outline('1. Việc.\n**\n\u0001\u0002\n2. Việc.')).toBe('clause 1: Việc.\nclause 2: Việc.');
  });

  test.each([
    [
      '1. Gửi danh mục bến cho Bộ\n\n2\n\nTài chính trong tháng 5.',
      'clause 1: Gửi danh mục bến cho Bộ Tài chính trong tháng 5.',
    ],
    [
      '1. Việc của Ủy ban nhân dân xã\n- 3 -\nSen Trắng và xã Sen Hồng.',
      'clause 1: Việc của Ủy ban nhân dân xã Sen Trắng và xã Sen Hồng.',
    ],
    [
      '1. Các bến phải nạo vét trong năm và báo cáo kết quả cho ông\n\n7\n\nNguyễn Văn Đò.',
      'clause 1: Các bến phải nạo vét trong năm và báo cáo kết quả cho ông Nguyễn Văn Đò.',
    ],
    [
      '1. Mục tiêu bến sông\n\n2\n\nĐến năm 2030, mọi bến có đèn.',
      'clause 1: Mục tiêu bến sông\n  <text> Đến năm 2030, mọi bến có đèn.',
    ],
    ['1. Sửa bến.\n\n2\n\nBến Sen sửa sau.', 'clause 1: Sửa bến.\n  <text> Bến Sen sửa sau.'],
  ])('a page number stands inside a sentence that goes on with a capital, or not: %j', (text, read) => {
    expect(outline(text)).toBe(read);
  });

  test('a syllable that a line end cut in two is one again, and its hyphen declared', () => {
    const text = '1. Gồm khảo sát và chươ-\nng trình rải đá.';
    expect(outline(text)).toBe('clause 1: Gồm khảo sát và chương trình rải đá.');
    expect(parseText(text).tree.omissions).toMatchObject([{ reason: 'hyphen', text: '-' }]);
    expect(outline('QUYẾT ĐỊNH\nVề việc ban hà-\nnh quy chế\n\nĐiều 1. Việc.')).toContain(
      'header title: Về việc ban hành quy chế\n',
    );
  });

  test.each([
    ['c) Ảnh; d) Giấy phép;\nđ) Đơn.', 'point c: Ảnh;\n  point d: Giấy phép;\n  point đ: Đơn.'],
    ['c) Ảnh; d) Giấy; đ) Đơn.', 'point c: Ảnh;\n  point d: Giấy;\n  point đ: Đơn.'],
    ['c) Ảnh nêu tại điểm a; b) khoản 2.', 'point c: Ảnh nêu tại điểm a; b) khoản 2.'],
    ['c) Ảnh; xem điểm d) khoản 2.', 'point c: Ảnh; xem điểm d) khoản 2.'],
  ])('points on one line are split where the letter is the next in order: %j', (text, read) => {
    expect(outline(`Điều 1. Hồ sơ:\na) Đơn;\nb) Bản vẽ;\n${text}`)).toBe(
      `article 1: Hồ sơ:\n  point a: Đơn;\n  point b: Bản vẽ;\n  ${read}`,
    );
  });
});

test('a page number between dashes is none of a sentence that it parts', () => {
  const { tree } = parseText('1. Sửa bến đò của xã và các bến đò khác trên sông\n- 2 -\ngồm cả bến phà.');
  expect(tree.omissions.map(({ reason, text }) => [reason, text])).toEqual([['page-number', '- 2 -']]);
});
