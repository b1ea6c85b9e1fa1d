import { describe, expect, it } from 'vitest';
import { compareFacts } from './compare.ts';
import { testReader } from '../../../tests/fixtures/translation/fact-reader.ts';

function difference(vi: string, en: string): { missing: string[]; added: string[] } {
  const { missing, added } = compareFacts(testReader.vi(vi), testReader.en(en));
  return { missing: missing.map(({ text }) => text), added: added.map(({ text }) => text) };
}

/** The same facts, each language in its own way. */
const same: readonly (readonly [vi: string, en: string])[] = [
  ['đạt 89.490,478 tỷ đồng', 'reach VND 89,490.478 billion'],
  ['14,732 Tỷ Kwh', '14.732 billion kWh'],
  ['đạt 180.000 đến 190.000 tỷ đồng', 'reach VND 180–190 trillion'],
  ['đạt 180.000 đến 190.000 tỷ đồng', 'reach VND 180,000 to 190,000 billion'],
  ['đạt 180.000 đến 190.000 tỷ đồng', 'reach between VND 180 trillion and VND 190 trillion'],
  ['đạt 180.000 đến 190.000 tỷ đồng', 'reach from VND 180 trillion to 190 trillion'],
  ['300.000 - 310.000 tỷ đồng', 'VND 300,000–310,000 billion'],
  ['đạt 14.740 USD', 'reach USD 14,740'],
  ['đạt 29.900USD', 'US$29,900'],
  ['vốn 1.000 tỷ', 'capital of VND 1 trillion'],
  ['một tỷ đồng, 2,34 triệu đồng', 'one billion dong and VND 2.34 million'],
  ['08 xã nông thôn mới kiểu mẫu', 'eight model new-style rural communes'],
  ['08 xã', '8 communes'],
  ['03 trụ cột', 'three pillars'],
  ['Kế hoạch 5 năm 2021-2025', 'the five-year plan 2021–2025'],
  ['Chiến lược 10 năm 2021-2030', 'the ten-year strategy for 2021-2030'],
  ['giai đoạn 2021 - 2025 và 2025 - 2030', '2021–25 and 2025–30'],
  ['từ năm 2026 đến năm 2030', 'from 2026 to 2030'],
  ['ngày 24 tháng 01 năm 2019', '24 January 2019'],
  ['NGÀY 24 THÁNG 01 NĂM 2019', '24 JANUARY 2019'],
  ['ngày 06/01/2021', 'dated 6 January 2021'],
  ['ngày 4/9/2018', 'of September 4, 2018'],
  ['trước ngày 20/11/2021', 'before 20/11/2021'],
  ['trước ngày 15 tháng 6 và trước ngày 01 tháng 12', 'before 15 June and before 1 December'],
  ['trước ngày 20 tháng cuối quý', 'by the 20th of the last month of the quarter'],
  ['dịp Quốc khánh 2/9', 'on National Day, 2 September'],
  ['tháng 01/2021', 'January 2021'],
  ['Tháng 01 - 02/2026', 'January–February 2026'],
  ['Tháng 11, 12/2013', 'November and December 2013'],
  ['trong tháng 3 năm 2020', 'in March 2020'],
  ['6/2025', 'June 2025'],
  ['6 tháng và 9 tháng', 'six months and nine months'],
  ['Quý IV/2021', 'Q4 2021'],
  ['Quý IV/ 2021', 'the fourth quarter of 2021'],
  ['quý 1/2019', 'Quarter I/2019'],
  ['Quý I và Quý II năm 2020', 'Q1 and Q2 2020'],
  ['Quý I và Quý II năm 2020', 'the first and second quarters of 2020'],
  ['Quý I, năm ngân sách 2020', 'Q1 of the 2020 budget year'],
  ['Nghị quyết số 45-NQ/TW', 'Resolution No. 45-NQ/TW'],
  ['Chỉ thị số 01 /CT-UBND', 'Directive No. 01/CT-UBND'],
  ['Quyết định số 24/2018/QĐ-UBND ngày 4/9/2018', 'Decision No. 24/2018/QĐ-UBND of 4 September 2018'],
  ['Chương trình hành động số 86-CTr/TU', 'Action Programme No. 86-CTr/TU'],
  ['Luật số 105/2025/UBTVQH15', 'No. 105/2025/UBTVQH15'],
  ['tuyến QL.5, QL.10', 'National Highways 5 and 10'],
  ['quốc lộ 37, quốc lộ 10, quốc lộ 17B', 'National Highway 37, National Highway 10 and National Highway 17B'],
  ['quốc lộ 17B', 'National Highway 17B'],
  ['từ ĐT.353 đến ĐT 361', 'from Provincial Road 353 to Provincial Road 361'],
  ['tỉnh lộ 354', 'Provincial Road No. 354'],
  ['đường 359', 'Road 359'],
  ['đường 359', 'Provincial Road 359'],
  ['Km0 - Km19+645', 'Km 0 – Km 19+645'],
  ['từ K25+000 đến K31+741', 'from Km25+000 to Km31+741'],
  ['09km qua tỉnh Thái Bình', '9 km through Thai Binh Province'],
  ['khổ 1.435 mm', '1,435 mm gauge'],
  ['ước tăng 11,22%, gấp 3,86 lần', 'an estimated 11.22%, 3.86 times'],
  ['gấp 2 lần', 'doubled'],
  ['20 - 25% xã', '20–25% of communes'],
  ['20 - 25% xã', 'between 20 and 25 per cent of communes'],
  ['từ 44% - 45%', 'from 44% to 45%'],
  ['giảm 0,20 điểm %', 'down 0.20 percentage points'],
  ['lần thứ XIII', 'the 13th'],
  ['lần thứ XIII', 'the thirteenth'],
  ['Quốc hội khóa XV', 'the 15th National Assembly'],
  ['Quốc hội khoá XV', 'the National Assembly, XV tenure'],
  ['lần thứ hai', 'the second time'],
  ['cách mạng công nghiệp 4.0', 'the Fourth Industrial Revolution'],
  ['cuộc Cách mạng công nghiệp lần thứ tư', 'Industry 4.0'],
  ['đô thị loại I', 'class I urban area'],
  ['đô thị loại I', 'grade-1 urban area'],
  ['bệnh viện hạng I, hạng II', 'class I and class II hospitals'],
  ['giai đoạn I', 'Phase 1'],
  ['công nghệ 5G', '5G technology'],
  ['SEA Games 31', 'the 31st SEA Games'],
  ['Bến K15; chung cư HH1, HH2; Nhà ga T2; B2C', 'Wharf K15; HH1 and HH2 apartment blocks; Terminal T2; B2C'],
  ['dịch Covid 19', 'COVID-19'],
  ['tỷ lệ 1/2000 và 1/5000', '1:2000 and 1:5,000 scale'],
  ['trên 10.000 dân', 'per 10,000 inhabitants'],
  ['Tỷ suất tử vong/1.000 trẻ', 'deaths per one thousand children'],
  ['các bến số 3,4', 'berths 3 and 4'],
  ['Khách sạn 5 sao', 'five-star hotel'],
  ['ngã 4', 'four-way junction'],
  ['hai huyện đảo', 'the 2 island districts'],
  ['Chương trình Nghị sự 2030', 'the 2030 Agenda'],
  ['một số cơ chế, một phần', 'a number of mechanisms, in part'],
  ['diện tích 25 m² ¹', 'an area of 25 m²¹'],
  ['hợp đồng 5 năm, 2 Đồng Khê', 'a 5-year contract, 2 Dong Khe'],
  ['năm 2020 tỷ lệ giảm', 'in 2020 the rate fell'],
  ['2000 người', '2,000 people'],
  ['tỷ lệ 1/2000', 'at 1/2000 scale'],
  ['89.490 tỷ đồng', 'VND89,490bn'],
  ['diện tích 25 m2', 'an area of 25 m²'],
  ['XỬ LÝ VI PHẠM', 'HANDLING VIOLATIONS'],
  ['ĐẠI HỘI LẦN THỨ XI', '11TH CONGRESS'],
  ['thống nhất đầu tư trong năm', 'unified investment in the year'],
  ['THÁNG 01/2021', 'JANUARY 2021'],
  ['lần thứ năm', 'the fifth'],
  ['từ tháng 5 đến tháng 8/2021', 'from May to August 2021'],
  ['Lưu: VT (2b)', 'Filed: Records (2 copies)'],
  ['01/CT-UBND, 01 /CT-UBND', '01/CT-UBND and 01/CT-UBND'],
  ['thành phố có thể', 'The city may do so'],
];

/** A mistake, and what the check says of it. */
const different: readonly (readonly [vi: string, en: string, missing: readonly string[], added: readonly string[]])[] =
  [
    ['đạt 89.490,478 tỷ đồng', 'VND 89,490,478 billion', ['89.490,478 tỷ đồng'], ['VND 89,490,478 billion']],
    ['đạt 190.000 tỷ đồng', 'VND 190 billion', ['190.000 tỷ đồng'], ['VND 190 billion']],
    ['đạt 190.000 tỷ đồng', 'USD 190 trillion', ['190.000 tỷ đồng'], ['USD 190 trillion']],
    ['đạt 190.000 tỷ đồng', '190 trillion', ['190.000 tỷ đồng'], ['190 trillion']],
    ['ngày 24 tháng 01 năm 2019', '24 January 2018', ['ngày 24 tháng 01 năm 2019'], ['24 January 2018']],
    [
      'ngày 24/01/2019 và ngày 22/10/2018',
      '24 January 2018 and 22 October 2019',
      ['ngày 24/01/2019', 'ngày 22/10/2018'],
      ['24 January 2018', '22 October 2019'],
    ],
    ['Quý IV/2021', 'Q3 2021', ['Quý IV/2021'], ['Q3 2021']],
    ['Quý I/2020 và quý II/2021', 'Q1 2021 and Q2 2020', ['Quý I/2020', 'quý II/2021'], ['Q1 2021', 'Q2 2020']],
    ['đến năm 2030, tầm nhìn đến năm 2045', 'to 2030', ['2045'], []],
    ['năm 2021, trong năm 2021', 'in 2021', ['2021'], []],
    ['đến năm 2030', 'to 2030, with a vision to 2045', [], ['2045']],
    ['Nghị quyết 45-NQ/TW', 'Resolution 54-NQ/TW', ['45-NQ/TW'], ['54-NQ/TW']],
    ['Quyết định 24/2018/QĐ-UBND', 'Decision 24/2018/QD-UBND', ['24/2018/QĐ-UBND'], ['24/2018/QD-UBND']],
    ['QL.5', 'Provincial Road 5', ['QL.5'], ['Provincial Road 5']],
    ['QL.10', 'National Highway 18', ['QL.10'], ['National Highway 18']],
    ['12,5%', '12.5', ['12,5%'], ['12.5']],
    ['tăng 13%', 'increase', ['13%'], []],
    ['08 xã', 'nine communes', ['08'], []],
    ['lần thứ XIII', 'the 12th', ['lần thứ XIII'], ['12th']],
    ['lần thứ tư', 'the Third Industrial Revolution', ['lần thứ tư'], []],
    ['loại I', 'class II', ['loại I'], ['class II']],
    ['Bến K15', 'Wharf K51', ['K15'], ['K51']],
    ['tỷ lệ 1/2000', '1:5000', ['tỷ lệ 1/2000'], ['1:5000']],
    ['Km19+645', 'Km 19+654', ['Km19+645'], ['Km 19+654']],
    ['trong tháng 6', 'in July', ['tháng 6'], ['July']],
    ['đầu tư trong năm', '4 investments in 5', [], ['4', '5']],
    ['1.435 mm', '1.435 mm', ['1.435'], ['1.435']],
  ];

describe('the check of facts', () => {
  it.each(same)('hears the same in “%s” and “%s”', (vi, en) => {
    expect(difference(vi, en)).toEqual({ missing: [], added: [] });
  });

  it.each(different)('hears the difference of “%s” and “%s”', (vi, en, missing, added) => {
    expect(difference(vi, en)).toEqual({ missing, added });
  });

  it('lets a month whose name is also a word stand alone without binding', () => {
    expect(difference('có thể', 'The Committee may March on; May it')).toEqual({ missing: [], added: [] });
  });
});
