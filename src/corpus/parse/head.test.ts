import { describe, expect, test } from 'vitest';
import { codes, dedent, outline } from '../../../tests/fixtures/parse/outline.ts';

const heads: readonly (readonly [string, string, string])[] = [
  [
    'one line each, with rules',
    `
    ỦY BAN NHÂN DÂN THÀNH PHỐ
    -------
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    ---------------
    Số: 01 /CT-UBND
    Hải Phòng, ngày 06 tháng 01 năm 2021
    CHỈ THỊ
    Về công tác của năm
    HOA TỐC
    1. Một việc.
    `,
    `
    header issuer: ỦY BAN NHÂN DÂN THÀNH PHỐ
    header motto: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    header motto: Độc lập - Tự do - Hạnh phúc
    header number: Số: 01 /CT-UBND
    header place-date: Hải Phòng, ngày 06 tháng 01 năm 2021
    header type: CHỈ THỊ
    header title: Về công tác của năm
    header stamp: HOA TỐC
    clause 1: Một việc.
    `,
  ],
  [
    'two columns joined by a space',
    `
    CHÍNH PHỦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    ------- Độc lập - Tự do - Hạnh phúc
    Số: 12/NQ-CP Hà Nội, ngày 01 tháng 02 năm 2024
    NGHỊ QUYẾT
    `,
    `
    header issuer: CHÍNH PHỦ
    header motto: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    header motto: Độc lập - Tự do - Hạnh phúc
    header number: Số: 12/NQ-CP
    header place-date: Hà Nội, ngày 01 tháng 02 năm 2024
    header type: NGHỊ QUYẾT
    `,
  ],
  [
    'two columns joined by a bar',
    `
    SỞ Y TẾ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    VĂN PHÒNG | Độc lập - Tự do - Hạnh phúc
    Số: 7/KH-SYT | Hải Phòng, ngày 3 tháng 4 năm 2024
    KẾ HOẠCH
    `,
    `
    header issuer: SỞ Y TẾ
    header motto: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    header issuer: VĂN PHÒNG
    header motto: Độc lập - Tự do - Hạnh phúc
    header number: Số: 7/KH-SYT
    header place-date: Hải Phòng, ngày 3 tháng 4 năm 2024
    header type: KẾ HOẠCH
    `,
  ],
  [
    'two columns joined by a tab, with an electronic signature',
    `
    BỘ TÀI CHÍNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    -------\tĐộc lập - Tự do - Hạnh phúc
    Số: 7/QĐ-BTC\tTP. Hồ Chí Minh, ngày 3 tháng 4 năm 2024
    Người ký: CỔNG THÔNG TIN
    Thời gian ký: 01.02.2024 10:00:00 +07:00
    QUYẾT ĐỊNH
    VỀ VIỆC BAN HÀNH

    QUY CHẾ LÀM VIỆC
    BỘ TRƯỞNG BỘ TÀI CHÍNH
    Căn cứ Nghị định số 1/2024/NĐ-CP;
    QUYẾT ĐỊNH:
    Điều 1. Ban hành.
    `,
    `
    header issuer: BỘ TÀI CHÍNH
    header motto: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    header motto: Độc lập - Tự do - Hạnh phúc
    header number: Số: 7/QĐ-BTC
    header place-date: TP. Hồ Chí Minh, ngày 3 tháng 4 năm 2024
    header stamp: Người ký: CỔNG THÔNG TIN
    header stamp: Thời gian ký: 01.02.2024 10:00:00 +07:00
    header type: QUYẾT ĐỊNH
    header title: VỀ VIỆC BAN HÀNH
    header title: QUY CHẾ LÀM VIỆC
    header enacting: BỘ TRƯỞNG BỘ TÀI CHÍNH
    opening
      <legal-basis> Căn cứ Nghị định số 1/2024/NĐ-CP;
      <enacting> QUYẾT ĐỊNH:
    article 1: Ban hành.
    `,
  ],
  [
    'reversed, the number without a space',
    `
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc

    BỘ Y TẾ
    Số:3467/QĐ-BYT
    QUYẾT ĐỊNH
    Giá dịch vụ áp dụng tại
    Bệnh viện A
    `,
    `
    header motto: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    header motto: Độc lập - Tự do - Hạnh phúc
    header issuer: BỘ Y TẾ
    header number: Số:3467/QĐ-BYT
    header type: QUYẾT ĐỊNH
    header title: Giá dịch vụ áp dụng tại
    header title: Bệnh viện A
    `,
  ],
  [
    'of the Party',
    `
    BAN CHẤP HÀNH TRUNG ƯƠNG
    ĐẢNG CỘNG SẢN VIỆT NAM
    Số 5-NQ/TW
    NGHỊ QUYẾT
    của Bộ Chính trị
    về một việc

    Lời mở đầu.
    `,
    `
    header issuer: BAN CHẤP HÀNH TRUNG ƯƠNG
    header motto: ĐẢNG CỘNG SẢN VIỆT NAM
    header number: Số 5-NQ/TW
    header type: NGHỊ QUYẾT
    header title: của Bộ Chính trị
    header title: về một việc
    opening
      <text> Lời mở đầu.
    `,
  ],
  [
    'with the type before its number',
    `
    QUỐC HỘI
    Luật số: 1/2025/QH15
    LUẬT
    ĐẤT ĐAI
    Căn cứ Hiến pháp;
    Quốc hội ban hành Luật Đất đai.
    Chương I
    QUY ĐỊNH CHUNG
    `,
    `
    header issuer: QUỐC HỘI
    header number: Luật số: 1/2025/QH15
    header type: LUẬT
    header title: ĐẤT ĐAI
    opening
      <legal-basis> Căn cứ Hiến pháp;
      <enacting> Quốc hội ban hành Luật Đất đai.
    chapter I: QUY ĐỊNH CHUNG
    `,
  ],
  [
    'of a letter, which names no type',
    `
    UBND THÀNH PHỐ
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Số: 5/SYT-VP
    V/v báo cáo tháng
    Hải Phòng, ngày 3 tháng 4 năm 2024
    Kính gửi: Các đơn vị.
    `,
    `
    header issuer: UBND THÀNH PHỐ
    header motto: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    header number: Số: 5/SYT-VP
    header title: V/v báo cáo tháng
    header place-date: Hải Phòng, ngày 3 tháng 4 năm 2024
    opening
      <text> Kính gửi: Các đơn vị.
    `,
  ],
];

test.each(heads)('reads a head %s', (_, text, tree) => {
  expect(outline(text)).toBe(dedent(tree));
});

describe('a text without a head', () => {
  test('begins with its opening, and says so', () => {
    expect(outline('Một đoạn văn.')).toBe('opening\n  <text> Một đoạn văn.');
    expect(codes('Một đoạn văn.')).toEqual(['no-type-line']);
  });

  test('finds no type line behind its first provision', () => {
    expect(outline('1. Một việc.\nQUYẾT ĐỊNH')).not.toContain('header');
  });
});

test.each([
  ['Thực hiện Nghị quyết số 1-NQ/TU ngày 2/3/2024', 'title'],
  ['Triển khai Chỉ thị số 1/CT-UBND', 'title'],
  ['Sửa đổi Quyết định số 2/QĐ-UBND', 'title'],
  ['Quyết định số 2/QĐ-UBND ngày 2/3/2024', 'title'],
  ['Luật số: 1/2019/QH14', 'number'],
  ['Số 1-NQ/TU', 'number'],
])('a title that cites a number is no number: %j', (line, role) => {
  expect(outline(`KẾ HOẠCH\n${line}\nI. Bến`)).toContain(`header ${role}: ${line}`);
});
