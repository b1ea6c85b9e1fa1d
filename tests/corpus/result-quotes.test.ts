import { describe, expect, it } from 'vitest';
import { codesOf, event, good } from './result-entries.ts';

/** A quotation that says another thing than its entry is refused, by kinds of saying another thing; what says the same is taken. */

const growth = (value: number, measure = 'growth') => ({ value, unit: '%', measure });
const level = (value: number, unit: string, more: object = {}) => ({ value, unit, ...more });
const q1 = { from: '2021-01-01', to: '2021-03-31' };
const industry = { ...good, record: '01-ct-ubnd/pl1-3' };
const revenue = { ...good, record: '01-ct-ubnd/pl1-4', figure: level(90400, 'tỷ đồng') };
const share = { ...good, record: '01-ct-ubnd/pl1-3.1', figure: level(42.8, '%') };
const exports = { ...good, record: '01-ct-ubnd/pl1-6', figure: level(25, 'tỷ USD') };
const jobs = { ...good, record: '01-ct-ubnd/pl1-13', figure: level(55000, 'lượt người') };
const average = {
  ...good,
  record: '108-nq-cp/i-3-a-t3',
  kind: 'interim',
  period: { from: '2019-01-01', to: '2023-12-31' },
  figure: { value: 12.6, unit: '%/năm', measure: 'average-growth' },
  source: { ...good.source, date: '2024-08' },
};
const at = (date: string, quote: string, more: object = {}) => ({
  ...event,
  date,
  quote,
  source: { ...event.source, date: '2026-01-01' },
  ...more,
});

const refused: Readonly<Record<string, readonly (readonly [entry: object, quote: string])[]>> = {
  'index-told-as-growth': [
    [{ ...industry, figure: growth(111.38) }, 'chỉ số sản xuất công nghiệp năm 2021 ước 111,38% so với cùng kỳ'],
    [{ ...industry, figure: growth(118.15) }, '(IIP) năm 2021 ước đạt 118,15%'],
    [{ ...industry, figure: growth(118.15) }, 'sản xuất công nghiệp năm 2021 đạt 118,15% so với năm 2020'],
    [{ ...industry, figure: growth(118.15) }, 'the index reached 118.15% in 2021'],
    [{ ...industry, figure: growth(111.38) }, 'chỉ số sản xuất công nghiệp tăng lên mức 111,38%'],
    [{ ...good, figure: growth(112.38) }, 'GRDP năm 2021 ước đạt 112,38%'],
  ],
  'quote-without-figure': [
    [{ ...revenue, figure: level(8, 'tỷ đồng') }, 'thu ngân sách tháng 8/2021 tăng cao'],
    [{ ...revenue, figure: level(2021, 'tỷ đồng') }, 'thu ngân sách năm 2021 tăng cao'],
    [{ ...revenue, figure: level(13, 'tỷ đồng') }, 'ngày 13-5-2022 công bố thu ngân sách'],
    [{ ...revenue, figure: level(35, 'tỷ đồng') }, 'theo Nghị quyết 35/2021/QH15 thu ngân sách tăng'],
    [{ ...revenue, figure: level(5, 'tỷ đồng') }, 'thu ngân sách đứng thứ 5 cả nước'],
    [{ ...revenue, figure: level(2021, 'tỷ đồng') }, 'kết quả 2021 rất tốt'],
    [{ ...revenue, figure: level(9, 'tỷ đồng') }, 'thu ngân sách 9 tháng tăng cao'],
    [{ ...revenue, figure: level(15, 'tỷ đồng') }, 'as of November 15 revenue rose'],
    [{ ...revenue, figure: level(19, 'tỷ đồng') }, 'thu ngân sách giữa dịch Covid 19'],
    [share, 'tỷ trọng công nghiệp chế biến đạt 42,8'],
  ],
  'not-done': [
    [event, 'cầu Bến Rừng chưa thông xe'],
    [event, 'dự kiến thông xe cầu Bến Rừng'],
    [event, 'cầu Bến Rừng sẽ thông xe trong tháng này'],
    [event, 'lùi ngày thông xe cầu Bến Rừng'],
    [event, 'the bridge has not yet opened'],
    [event, 'the bridge is expected to open'],
    [event, 'the opening of the bridge was postponed'],
    [event, 'sắp khánh thành cầu Bến Rừng'],
    [event, 'the bridge will be opened'],
  ],
  'date-too-fine': [
    [at('2022-05-13', 'thông xe tháng 5/2022'), ''],
    [at('2022-05-13', 'thông xe vào tháng 5 năm 2022'), ''],
    [at('2022-05-13', 'opened in May 2022'), ''],
    [at('2022-05-13', 'thông xe trong quý II/2022'), ''],
    [at('2022-05', 'thông xe năm 2022'), ''],
  ],
  'quote-of-another-time': [
    [at('2022-05-12', 'thông xe ngày 13-5-2022'), ''],
    [at('2022-05-12', 'thông xe ngày 13.5.2022'), ''],
    [at('2022-05-12', 'thông xe ngày 13 tháng 5 năm 2022'), ''],
    [at('2022-05-12', 'sáng 13/5 thông xe cầu'), ''],
    [at('2022-05-12', 'opened on 13 May 2022'), ''],
    [at('2022-05-12', 'opened on May 13th, 2022'), ''],
    [at('2022-05', 'thông xe tháng 6/2022'), ''],
    [at('2023', 'thông xe tháng 6/2022'), ''],
    [good, 'GRDP giai đoạn 2016–2021 tăng 12,38%'],
    [good, 'từ năm 2016 đến năm 2021 GRDP tăng 12,38%'],
    [good, 'GRDP trong 5 năm tăng 12,38%'],
    [good, 'GRDP 5 năm qua tăng 12,38%'],
    [revenue, 'lũy kế thu ngân sách đạt 90.400 tỷ đồng'],
    [revenue, 'giai đoạn 2016-2021 lũy kế thu ngân sách đạt 90.400 tỷ đồng'],
    [revenue, 'đến 15/11 thu ngân sách đạt 90.400 tỷ đồng'],
    [revenue, 'tính đến ngày 15/11/2021 thu ngân sách đạt 90.400 tỷ đồng'],
    [revenue, 'tính đến giữa tháng 12 thu ngân sách đạt 90.400 tỷ đồng'],
    [revenue, 'as of November 15 revenue reached VND 90,400 billion'],
    [revenue, 'revenue from January to November reached VND 90,400 billion'],
    [good, 'năm 2020 GRDP tăng 12,38%, năm 2021 tăng 13%'],
    [{ ...good, record: '01-ct-ubnd/pl2.1', period: q1 }, 'GRDP quý I/2020 tăng 12,38%'],
    [good, 'GRDP 9 tháng tăng 12,38%, cả năm 2021 tăng 13%'],
    [average, 'năm 2023 GRDP tăng bình quân 12,6%/năm'],
  ],
  'average-told-as-one': [
    [good, 'GRDP bình quân mỗi năm tăng 12,38%'],
    [good, 'GRDP tăng 12,38%/năm'],
    [revenue, 'thu ngân sách bình quân đạt 90.400 tỷ đồng'],
    [revenue, 'mỗi quý thu 90.400 tỷ đồng'],
    [good, 'GRDP grew 12.38% a year on average'],
  ],
  'planned-is-no-result': [
    [good, 'kế hoạch năm 2021 GRDP tăng 12,38%'],
    [good, 'mục tiêu GRDP năm 2021 tăng 12,38%'],
    [good, 'chỉ tiêu năm 2021: GRDP tăng 12,38%'],
    [good, 'chỉ tiêu năm 2021, GRDP tăng 12,38%'],
    [good, 'a target of 12.38% growth in 2021'],
    [good, 'đạt mục tiêu tăng trưởng 12,38%'],
    [good, 'GRDP tăng 12,38% theo kế hoạch'],
    [revenue, 'dự toán thu ngân sách 90.400 tỷ đồng'],
    [revenue, 'thành phố được giao thu 90.400 tỷ đồng'],
    [revenue, 'vượt dự toán 90.400 tỷ đồng'],
    [good, 'GRDP grew 13%, against the target of 12.38%'],
  ],
  'status-does-not-fit': [
    [good, 'dự kiến GRDP năm 2021 tăng 12,38%'],
    [good, 'GRDP năm 2021 sẽ tăng 12,38%'],
    [good, 'GRDP is expected to grow by 12.38%'],
  ],
  'change-told-as-level': [
    [revenue, 'thu ngân sách tăng 90.400 tỷ đồng'],
    [revenue, 'thu ngân sách tăng thêm 90.400 tỷ đồng'],
    [revenue, 'thu ngân sách đạt mức tăng 90.400 tỷ đồng'],
    [revenue, 'số tăng thu đạt 90.400 tỷ đồng'],
    [revenue, 'thu ngân sách tăng so với năm trước 90.400 tỷ đồng'],
    [
      { ...revenue, figure: level(90400, 'tỷ đồng', { comparator: '>' }) },
      'thu nhiều hơn 90.400 tỷ đồng so với cùng kỳ',
    ],
    [revenue, 'revenue increased by VND 90,400 billion'],
    [share, 'tỷ trọng công nghiệp chế biến tăng 42,8%'],
  ],
  'quote-of-another-territory': [
    [good, 'cả nước tăng 12,38%'],
    [good, 'GRDP Quảng Ninh năm 2021 tăng 12,38%'],
    [revenue, 'thu ngân sách Hà Nội đạt 90.400 tỷ đồng'],
    [good, 'Hải Phòng tăng 13%, bình quân vùng tăng 12,38%'],
    [revenue, 'thu ngân sách huyện Thủy Nguyên đạt 90.400 tỷ đồng'],
  ],
  'quote-of-another-thing': [
    [exports, 'kim ngạch nhập khẩu đạt 25 tỷ USD'],
    [revenue, 'chi ngân sách đạt 90.400 tỷ đồng'],
    [exports, 'imports reached USD 25 billion'],
  ],
  'milestone-does-not-fit': [
    [event, 'lễ khởi công cầu Bến Rừng'],
    [event, 'lễ động thổ cầu Bến Rừng'],
    [{ ...event, milestone: 'groundbreaking' }, 'lễ thông xe cầu Bến Rừng'],
    [event, 'the groundbreaking of the bridge'],
  ],
  'period-after-source': [
    [{ ...good, source: { ...good.source, date: '2021-06' } }, good.quote],
    [{ ...good, source: { ...good.source, date: '2021-10-30' } }, good.quote],
    [{ ...good, status: 'preliminary', source: { ...good.source, date: '2021-03-31' } }, good.quote],
  ],
};

const taken: readonly (readonly [entry: object, quote: string])[] = [
  [{ ...industry, figure: growth(118.15, 'index') }, '(IIP) năm 2021 ước đạt 118,15%'],
  [{ ...industry, figure: growth(111.38, 'index') }, 'chỉ số sản xuất công nghiệp ước bằng 111,38% so với cùng kỳ'],
  [{ ...industry, figure: growth(18.15) }, '(IIP) năm 2021 ước tăng 18,15% so với năm 2020'],
  [revenue, 'thu ngân sách tăng 26,3%, đạt 90.400 tỷ đồng'],
  [revenue, 'thu ngân sách tăng lên 90.400 tỷ đồng'],
  [revenue, 'thu ngân sách đạt 90.400 tỷ đồng, bằng 101% kế hoạch'],
  [revenue, 'kế hoạch 89.490 tỷ đồng, thực hiện 90.400 tỷ đồng'],
  [revenue, 'vượt kế hoạch với 90.400 tỷ đồng'],
  [revenue, 'thu ngân sách đến 31/12/2021 đạt 90.400 tỷ đồng'],
  [revenue, 'đến hết tháng 12 thu ngân sách đạt 90.400 tỷ đồng'],
  [revenue, 'lũy kế từ đầu năm thu ngân sách đạt 90.400 tỷ đồng'],
  [revenue, 'thu ngân sách đạt 90\u00A0400 tỷ đồng'],
  [revenue, '9 tháng đạt 70.000 tỷ đồng, cả năm 2021 đạt 90.400 tỷ đồng'],
  [good, 'theo Sở Kế hoạch và Đầu tư, GRDP tăng 12,38%'],
  [good, 'GRDP Hải Phòng tăng 12,38%, cao nhất cả nước'],
  [good, 'cao hơn cả nước, GRDP Hải Phòng tăng 12,38%'],
  [average, 'giai đoạn 2019 - 2023 tăng bình quân 12,6%/năm'],
  [{ ...average, figure: { ...average.figure, value: 12 } }, 'trong 5 năm tăng bình quân 12%/năm'],
  [at('2022-05-13', 'thông xe ngày 13-5-2022'), ''],
  [at('2022-05-13', 'sáng 13.5, thông xe cầu Bến Rừng'), ''],
  [at('2022-05', 'thông xe ngày 13/5/2022'), ''],
  [at('2022-05', 'thông xe tháng Năm'), ''],
  [at('2024-07-17', 'thông xe 17-07-24'), ''],
  [at('2022-05-13', 'opened on 13 May 2022'), ''],
  [at('2027-05', 'sẽ thông xe tháng 5/2027', { status: 'announced' }), ''],
];

/** What else strangers tried: each is refused, for one reason or another. */
const tried: readonly (readonly [entry: object, quote: string])[] = [
  [{ ...industry, figure: growth(111.38) }, 'IIP 2021 = 111,38% (năm 2020 = 100)'],
  [{ ...industry, figure: growth(106) }, 'sản xuất công nghiệp gấp 1,06 lần, tức 106%'],
  [{ ...industry, figure: growth(18.15) }, 'IIP giảm từ 20% xuống 18,15%'],
  [{ ...good, figure: growth(12.38) }, 'GRDP tăng 12,38 điểm phần trăm'],
  [revenue, 'thu ngân sách cộng dồn ba năm 2019-2021 đạt 90.400 tỷ đồng'],
  [revenue, 'thu ngân sách từ đầu nhiệm kỳ đạt 90.400 tỷ đồng'],
  [revenue, 'tính từ 1/1 đến 20/12/2021 thu đạt 90.400 tỷ đồng'],
  [revenue, 'đến ngày 15 tháng 12 thu ngân sách đạt 90.400 tỷ đồng'],
  [revenue, 'sau 11 tháng thu ngân sách đạt 90.400 tỷ đồng'],
  [revenue, 'năm ngoái thu ngân sách đạt 90.400 tỷ đồng'],
  [revenue, 'thu ngân sách nộp thêm 90.400 tỷ đồng'],
  [revenue, 'thu ngân sách hụt 90.400 tỷ đồng'],
  [revenue, 'vượt thu 90.400 tỷ đồng'],
  [revenue, 'thu ngân sách vượt 90.400 tỷ đồng so với dự toán'],
  [revenue, 'HĐND giao chỉ tiêu thu 90.400 tỷ đồng'],
  [revenue, 'thu ngân sách ước thực hiện kế hoạch 90.400 tỷ đồng'],
  [revenue, 'thu ngân sách cần đạt 90.400 tỷ đồng'],
  [revenue, 'quyết tâm thu 90.400 tỷ đồng'],
  [revenue, 'nếu thuận lợi, thu ngân sách đạt 90.400 tỷ đồng'],
  [revenue, 'không thu được 90.400 tỷ đồng'],
  [revenue, 'thu ngân sách năm 2021 (số ước lần 2) đạt 90.400 triệu đồng'],
  [revenue, 'thu ngân sách năm 2022 đạt 90.400 tỷ đồng'],
  [revenue, 'cả nước thu ngân sách năm 2021 đạt 90.400 tỷ đồng'],
  [revenue, 'thu ngân sách TP.HCM năm 2021 đạt 90.400 tỷ đồng'],
  [jobs, 'mỗi năm giải quyết việc làm cho 55.000 lượt người'],
  [jobs, 'giải quyết việc làm cho 55.000 lượt người trong 2 năm 2020, 2021'],
  [exports, 'tổng kim ngạch xuất nhập khẩu đạt 25 tỷ USD'],
  [exports, 'kim ngạch xuất khẩu của Việt Nam đạt 25 tỷ USD'],
  [share, 'tỷ trọng nông nghiệp trong GRDP đạt 42,8%'],
  [at('2024-07-17', 'lễ thông xe cầu Bến Rừng diễn ra ngày 17/8'), ''],
  [at('2024-07-17', 'lễ thông xe kỹ thuật dự kiến ngày 17/7/2024'), ''],
  [at('2024-07-17', 'cầu Bến Rừng hợp long ngày 17/7/2024'), ''],
  [at('2024-07-17', 'cầu Bến Rừng đạt 70% khối lượng ngày 17/7/2024'), ''],
  [at('2024-07-17', 'cầu Bến Rừng được thông xe vào đầu tháng 7/2024'), ''],
  [at('2024-07-17', 'cầu Bến Rừng thông xe hồi tháng bảy'), ''],
  [at('2024-07-17', 'tạm ngừng thông xe cầu Bến Rừng'), ''],
  [at('2024-07-17', 'Bến Rừng bridge opening is set for 17 July 2024'), ''],
  [at('2024-07-17', 'the bridge is to open on July 17'), ''],
];

const quoted = (entry: object, quote: string) => (quote === '' ? entry : { ...entry, quote });

describe('a quotation', () => {
  for (const [code, list] of Object.entries(refused))
    it.each(list)(`is refused as ${code}: %j %s`, (entry, quote) =>
      expect(codesOf(quoted(entry, quote)).codes).toContain(code),
    );
  it.each(tried)('is refused: %j %s', (entry, quote) => expect(codesOf(quoted(entry, quote)).codes).not.toEqual([]));
  it.each(taken)('is taken where it says what the entry says: %j %s', (entry, quote) =>
    expect(codesOf(quoted(entry, quote)).codes).toEqual([]),
  );
});
