import { describe, expect, test } from 'vitest';
import { readText } from '../../src/corpus/parse/index.ts';
import { annexSummary, figuresWithoutUnit, unresolvedDiagnostics } from '../../src/corpus/records/index.ts';
import { builtCorpus } from './built.ts';
import { corpusOfText, madeManifest } from './text-corpus.ts';

const { loaded } = builtCorpus();

/** A document of the end of 2025 whose only annex is a table for 2026. */
const read = (title: string, ...rows: readonly string[]) => {
  const text = `KẾ HOẠCH\nBến sông\n\nI. NHIỆM VỤ\n1. Thực hiện phụ lục.\n\nPHỤ LỤC I\n${title}\n\n${rows.join('\n')}\n`;
  const { drafts } = corpusOfText(text, loaded, madeManifest({ issued: '2025-12-20' }));
  const { lines } = readText(Buffer.from(text), 'seeds/d.txt');
  const warnings = [
    ...figuresWithoutUnit(drafts, 'seeds/d.txt', lines),
    ...unresolvedDiagnostics(drafts.unresolved, 'seeds/d.txt', lines),
  ];
  return { drafts, warnings: warnings.map(({ code, line }) => `${code} ${line}`) };
};
const targetsOf = (title: string, ...rows: readonly string[]) =>
  read(title, ...rows).drafts.targets.map(({ value, unit, period }) =>
    [value?.printed ?? '', unit?.vi ?? '', period?.from ?? '', period?.to ?? ''].join(' | '),
  );

describe('a table by quarters', () => {
  test.each([
    [
      'has a target for each quarter of the year that its title names, what was reached and how it compares left out',
      'CHỈ TIÊU NĂM 2026',
      [
        'TT\tChỉ tiêu\tĐơn vị tính\tƯớc thực hiện 2025\tQuý I\tQuý II\tSo sánh 2026/2025 (%)',
        '1\tSố lượt khách\tnghìn lượt\t100\t20\t30\t120',
      ],
      [' | nghìn lượt |  | ', '20 | nghìn lượt | 2026-01-01 | 2026-03-31', '30 | nghìn lượt | 2026-04-01 | 2026-06-30'],
    ],
    [
      'has no target for the quarters of what was reached',
      'CHỈ TIÊU NĂM 2026',
      [
        'TT\tChỉ tiêu\tĐVT\tThực hiện năm 2025\t\tKế hoạch 2026\t',
        '\t\t\tQuý III\tCả năm\t6 tháng\tCả năm',
        '1\tSố lượt khách\tnghìn lượt\t100\t120\t70\t150',
      ],
      [
        ' | nghìn lượt |  | ',
        '70 | nghìn lượt | 2026-01-01 | 2026-06-30',
        '150 | nghìn lượt | 2026-01-01 | 2026-12-31',
      ],
    ],
    [
      'has the plan of the year where one is given',
      'CHỈ TIÊU NĂM 2026',
      [
        'TT\tChỉ tiêu\tĐVT\tKế hoạch năm 2026\tQuý I\tQuý II\tSo sánh 2026/2025 (%)',
        '1\tSố lượt khách\tnghìn lượt\t120\t20\t30\t110',
      ],
      ['120 | nghìn lượt | 2026-01-01 | 2026-12-31'],
    ],
    [
      'has the quarter that a heading names among other words',
      'CHỈ TIÊU',
      ['TT\tChỉ tiêu\tĐVT\tKế hoạch quý I/2026\tKế hoạch 6 tháng đầu năm 2026', '1\tKhách\tngười\t30\t70'],
      [' | người |  | ', '30 | người | 2026-01-01 | 2026-03-31', '70 | người | 2026-01-01 | 2026-06-30'],
    ],
    [
      'knows the short forms of plan, result and comparison',
      'CHỈ TIÊU NĂM 2026',
      ['TT\tChỉ tiêu\tĐVT\tTH 2024\tƯớc TH 2025\tKH 2026\tTăng/giảm (%)', '1\tKhách\tngười\t1\t2\t3\t50'],
      ['3 | người | 2026-01-01 | 2026-12-31'],
    ],
    [
      'has the unit that stands above it',
      'THU NGÂN SÁCH NĂM 2026',
      ['Đơn vị tính: tỷ đồng', '', 'TT\tNội dung\tQuý I\t6 tháng', '1\tThu nội địa\t10\t25'],
      [' | tỷ đồng |  | ', '10 | tỷ đồng | 2026-01-01 | 2026-03-31', '25 | tỷ đồng | 2026-01-01 | 2026-06-30'],
    ],
  ])('%s', (_, title, rows, expected) => expect(targetsOf(title, ...rows)).toEqual(expected));

  test('is a scenario where the words say so, each quarter with its own months', () => {
    const { scenarios } = read(
      'KỊCH BẢN TĂNG TRƯỞNG NĂM 2026',
      'TT\tNgành kinh tế\tQuý I\tQuý II\tCả năm',
      '1\tDịch vụ\t105\t107\t106',
    ).drafts;
    expect(scenarios[0]?.values.map(({ period, from, index }) => [period.vi, from, index])).toEqual([
      ['Quý I', '2026-01-01', 105],
      ['Quý II', '2026-04-01', 107],
      ['Cả năm', '2026-01-01', 106],
    ]);
  });

  test('without a unit or such words is told and makes no records', () => {
    const { drafts } = read('SỐ LIỆU NĂM 2026', 'TT\tNội dung\tQuý I\tQuý II', '1\tDịch vụ\t105\t107');
    expect(annexSummary(drafts)).toEqual(['d/pli: 1 row → no records']);
  });
});

describe('the unit of a figure', () => {
  const table = (...rows: readonly string[]) => ['TT\tChỉ tiêu\tKế hoạch năm 2026', ...rows] as const;

  test.each([
    ['stands above the table', ['(ĐVT: triệu USD)', '', ...table('1\tXuất khẩu\t100')], ['triệu USD']],
    [
      'is its own, or that in brackets behind the name, before that above the table',
      [
        'Đơn vị tính: tỷ đồng',
        '',
        ...table('1\tThu\t100', '2\tTỷ lệ hộ nghèo (%)\t1,5', '3\tKhách\t120 nghìn lượt', '4\tChe phủ\t20%'),
      ],
      ['tỷ đồng', '%', 'nghìn lượt', '%'],
    ],
    [
      'is its own where nobody knows it, and no money for what no money measures',
      [
        'Đơn vị tính: tỷ đồng',
        '',
        ...table(
          '1\tSố tuyến phố\t4',
          '2\tTuyến phố\t6 tuyến phố đêm',
          '3\tTỷ lệ thu\t5',
          '4\tThu\tTăng 10% so với năm 2025',
        ),
      ],
      ['', 'tuyến phố đêm', '', '%'],
    ],
    [
      'stands in the heading of its column',
      ['TT\tChỉ tiêu\tKế hoạch năm 2026 (%)', '1\tTỷ lệ (chung) thuyền có phao\t95'],
      ['%'],
    ],
    ['ends the name, behind a comma', [...table('1\tTỷ lệ thất nghiệp, %\t2,5')], ['%']],
    [
      'is that of the title where a dash says that its column has none',
      ['TT\tChỉ tiêu\tĐơn vị\tKế hoạch năm 2026', '1\tTỷ lệ hộ nghèo (%)\t-\t1,5'],
      ['%'],
    ],
    [
      'is none where brackets hold something else, or the line is that of another table',
      [
        'Đơn vị tính: %',
        '',
        ...table('1\tTỷ lệ\t5'),
        '',
        'Bảng 2. Chỉ số',
        '',
        ...table('1\tChỉ số hài lòng (XYZ)\t90'),
      ],
      ['%', ''],
    ],
  ])('%s', (_, rows, expected) => {
    const { targets } = read('CHỈ TIÊU NĂM 2026', ...rows).drafts;
    expect(targets.map(({ unit }) => unit?.vi ?? '')).toEqual(expected);
  });

  test('that nothing states is told, once a table', () => {
    expect(
      read('CHỈ TIÊU NĂM 2026', ...table('1\tA (%)\t5', '2\tB\t6', '3\tC\tKhông còn', '4\tD\t7')).warnings,
    ).toEqual(['figure-without-unit 12']);
  });

  test('that stands above the table and is not one known unit is told', () => {
    expect(read('CHỈ TIÊU NĂM 2026', 'Đơn vị tính: tỷ đồng, ha', '', ...table('1\tA\t5')).warnings).toEqual([
      'figure-without-unit 13',
      'unknown-unit 10',
    ]);
    expect(read('CHỈ TIÊU NĂM 2026', 'Đơn vị tính: mái chèo', '', ...table('1\tA\t5')).warnings).toEqual([
      'unknown-unit 10',
    ]);
    // So is what only the figure itself says.
    expect(read('CHỈ TIÊU NĂM 2026', ...table('1\tA\t6 mái chèo', '2\tB\t5 người')).warnings).toEqual([
      'unknown-unit 11',
    ]);
  });
});

test('a unit in the title of an annex is that of its first table', () => {
  const { drafts, warnings } = read('CHỈ TIÊU NĂM 2026 (ĐVT: %)', 'TT\tChỉ tiêu\tKế hoạch năm 2026', '1\tA\t5');
  expect([drafts.targets[0]?.unit?.vi, warnings]).toEqual(['%', []]);
});

test('a year before the first that the title plans for was reached, though the document is of that year', () => {
  expect(targetsOf('CHỈ TIÊU NĂM 2026', 'TT\tChỉ tiêu\tĐVT\tNăm 2025\tNăm 2026', '1\tA\tngười\t3\t4')).toEqual([
    '4 | người | 2026-01-01 | 2026-12-31',
  ]);
  expect(
    targetsOf('CHỈ TIÊU GIAI ĐOẠN 2026-2030', 'TT\tChỉ tiêu\tĐVT\t2025\t2026\t2030', '1\tA\tngười\t3\t4\t5').slice(1),
  ).toEqual(['4 | người | 2026-01-01 | 2026-12-31', '5 | người | 2030-01-01 | 2030-12-31']);
});

describe('the money of a project', () => {
  const money = (...rows: readonly string[]) => {
    const { drafts, warnings } = read('DANH MỤC DỰ ÁN', ...rows);
    const amounts = drafts.projects.flatMap(({ listings }) =>
      listings.map(({ totalInvestment }) => totalInvestment?.amount),
    );
    return [amounts, warnings];
  };

  test.each([
    ['a line above', ['Đơn vị: triệu đồng', '', 'TT\tTên dự án\tTổng mức đầu tư', '1\tCầu Sông\t12.000'], [[12], []]],
    [
      'brackets behind its name, if it is one of money',
      ['ĐVT: tỷ đồng', '', 'TT\tTên dự án\tTổng mức đầu tư', '1\tCầu (ha)\t9', '2\tBến (triệu đồng)\t500'],
      [[9, 0.5], []],
    ],
    [
      'its heading, before a line above',
      ['ĐVT: tỷ đồng', '', 'TT\tTên dự án\tTổng vốn (triệu đồng)', '1\tCầu Sông\t500'],
      [[0.5], []],
    ],
    [
      'nothing, and it is told',
      ['TT\tTên dự án\tTổng mức đầu tư', '1\tCầu Sông\t500'],
      [[undefined], ['figure-without-unit 11']],
    ],
  ])('has the unit of %s', (_, rows, expected) => expect(money(...rows)).toEqual(expected));
});
