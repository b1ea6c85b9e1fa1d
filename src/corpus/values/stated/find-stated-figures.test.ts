import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../../tests/fixtures/any-text.ts';
import { makeUnitTable, unitEntrySchema, type UnitTable } from '../unit-table.ts';
import { findStatedFigures } from './find-stated-figures.ts';

const units = makeUnitTable(
  [
    { vi: '%', en: '%', kind: 'percent', scale: 0.01, base: '1' },
    { vi: '%/năm', en: '% per year', kind: 'rate', scale: 0.01, base: '1' },
    { vi: 'Tỷ đồng', en: 'VND billion', kind: 'money', scale: 1e9, base: 'VND' },
    { vi: 'USD', en: 'USD', kind: 'money', scale: 1, base: 'USD' },
    { vi: 'Xã', en: 'communes', kind: 'count', scale: 1, base: 'commune' },
    { vi: 'Người', en: 'people', kind: 'count', scale: 1, base: 'person' },
    { vi: 'người trên một vạn dân', en: 'people per 10,000 inhabitants', kind: 'rate', scale: 1, base: 'person' },
  ].map((entry) => unitEntrySchema.parse(entry)),
);
const findStatedTargets = (text: string, table: UnitTable) => findStatedFigures(text, table).targets;
const found = (text: string) =>
  findStatedTargets(text, units).map(({ title, value, unit, period }) => [
    title,
    value.comparator,
    value.min,
    value.max,
    unit,
    period,
  ]);

describe('how an indicator moves', () => {
  it.each([
    ['Tỷ lệ hộ nghèo giảm còn 1,5% vào năm 2030.', 'Tỷ lệ hộ nghèo giảm còn', '1,5'],
    ['Tỷ lệ hộ nghèo giảm xuống dưới 1%.', 'Tỷ lệ hộ nghèo giảm xuống', 'dưới 1'],
    ['Thu ngân sách tăng lên 200 tỷ đồng.', 'Thu ngân sách tăng lên', '200'],
    ['Tốc độ tăng dân số giảm dần còn 1%.', 'Tốc độ tăng dân số giảm dần còn', '1'],
    ['Tỷ lệ hộ nghèo còn 3%.', 'Tỷ lệ hộ nghèo', '3'],
    // Of a movement the end is the target, not where it begins.
    ['Đến năm 2030, tỷ lệ nước sạch tăng từ 60% lên 95%.', 'tỷ lệ nước sạch tăng lên', '95'],
    ['Tỷ lệ nợ giảm từ 3% năm 2024 xuống còn 1% năm 2030.', 'Tỷ lệ nợ giảm xuống còn', '1'],
    ['Giảm tỷ lệ hộ nghèo từ 3% xuống 1%.', 'Giảm tỷ lệ hộ nghèo xuống', '1'],
    ['Tăng tỷ lệ nước sạch lên 95%.', 'Tăng tỷ lệ nước sạch lên', '95'],
    // A range is no movement.
    ['Tỷ lệ nước sạch đạt từ 60 - 70%.', 'Tỷ lệ nước sạch', '60 - 70'],
    ['Nâng tỷ lệ phủ sóng từ 60% lên trên 80%.', 'tỷ lệ phủ sóng', 'trên 80'],
  ])('stands in the title: %s', (text, title, value) =>
    expect(findStatedTargets(text, units).map((target) => [target.title, target.value.printed])).toEqual([
      [title, value],
    ]),
  );
});

describe('a figure that is not understood', () => {
  const unread = (text: string) =>
    findStatedFigures(text, units).unread.map(({ start, end }) => text.slice(start, end));

  it.each<readonly [text: string, titles: readonly string[], unread: readonly string[]]>([
    ['Tỷ lệ A đạt 50%, tỷ lệ B 60%, C 70%.', ['Tỷ lệ A'], ['60%', '70%']],
    ['Có 100% bến được cấp phép và trên 90% thuyền có phao.', [], ['100%', '90%']],
    ['Năm 2025 và năm 2030 lần lượt đạt 50% và 60%.', [], ['50%', '60%']],
    ['Tỷ lệ nước sạch năm 2026, 2030 đạt 80%, 90%.', [], ['80%', '90%']],
    ['Năm 2030 phấn đấu tỷ lệ nước sạch 100%.', [], ['100%']],
    ['Năm 2026, 2027 tỷ lệ A đạt 10%.', [], ['10%']],
    ['Tỷ lệ đô thị hóa đạt 70% (năm 2025 là 65%).', ['Tỷ lệ đô thị hóa'], ['65%']],
    // Nobody knows what it counts.
    ['Tỷ lệ nghèo giảm từ 2 - 3 phần vạn; rút ngắn xuống còn 3 ngày.', [], ['2 - 3', '3']],
    // What was reached, and what a thing measures, is understood.
    ['Thu ngân sách ước đạt 200 tỷ đồng; tỷ lệ A đạt 5%.', ['tỷ lệ A'], []],
    ['Tỷ lệ A đạt trên 5% trong 12 tháng năm 2030.', ['Tỷ lệ A'], []],
  ])('is told, and states no target: %s', (text, titles, rest) => {
    expect(findStatedTargets(text, units).map(({ title }) => title)).toEqual(titles);
    expect(unread(text)).toEqual(rest);
  });
});

it('a year before a colon is that of what follows', () =>
  expect(
    findStatedTargets('Năm 2030: tỷ lệ nước sạch đạt 90%; hộ nghèo còn 1%.', units).map(({ period }) => period),
  ).toEqual(['Năm 2030', 'Năm 2030']));

it('a bound behind the unit belongs to the figure', () =>
  expect(
    findStatedTargets('Tỷ lệ hộ dùng nước sạch đạt 90% trở lên; tỷ lệ hộ nghèo còn 2% trở xuống.', units).map(
      ({ value }) => [value.printed, value.comparator],
    ),
  ).toEqual([
    ['90 trở lên', '≥'],
    ['2 trở xuống', '≤'],
  ]));

describe('every figure of a sentence with its own year', () => {
  it.each([
    [
      'GRDP bình quân đầu người năm 2025 đạt 5.000 USD, năm 2030 đạt 9.000 USD.',
      'GRDP bình quân đầu người',
      '5.000',
      '9.000',
    ],
    ['Tỷ lệ đô thị hóa đạt trên 50% (năm 2025) và 60% (năm 2030).', 'Tỷ lệ đô thị hóa', 'trên 50', '60'],
    [
      'Tỷ lệ hộ dùng nước sạch đạt 45 - 50% năm 2025 và trên 60% năm 2030.',
      'Tỷ lệ hộ dùng nước sạch',
      '45 - 50',
      'trên 60',
    ],
    ['Tỷ lệ hộ nghèo còn 3% vào năm 2025 và dưới 1% vào năm 2030.', 'Tỷ lệ hộ nghèo', '3', 'dưới 1'],
    ['Tỷ lệ hộ nghèo còn 3%, vào năm 2025, dưới 1% vào năm 2030.', 'Tỷ lệ hộ nghèo', '3', 'dưới 1'],
    ['Tỷ lệ hộ nghèo giảm còn 3% vào năm 2025, dưới 1% vào năm 2030.', 'Tỷ lệ hộ nghèo giảm còn', '3', 'dưới 1'],
    ['Tỷ lệ phủ sóng phấn đấu đến năm 2025 đạt 30%, năm 2030 đạt 50%.', 'Tỷ lệ phủ sóng', '30', '50'],
    ['Độ che phủ rừng năm 2025 đạt 42%, đến năm 2030 giữ ổn định 42%.', 'Độ che phủ rừng', '42', '42'],
    ['Đến 2025, tỷ lệ phủ sóng đạt 30%, đến 2030 đạt 50%.', 'tỷ lệ phủ sóng', '30', '50'],
    ['Tỷ lệ phủ sóng năm 2025 đạt 20%; đến năm 2030 đạt 30%.', 'Tỷ lệ phủ sóng', '20', '30'],
  ])('%s', (text, title, first, second) =>
    expect(
      findStatedTargets(text, units).map((target) => [target.title, target.value.printed, target.period?.slice(-4)]),
    ).toEqual([
      [title, first, '2025'],
      [title, second, '2030'],
    ]),
  );

  it.each([', ', '; '])('a time that opens the next part is that of the next figure, after “%s”', (mark) =>
    expect(
      findStatedTargets(
        `Đến năm 2030, tỷ lệ nghèo giảm còn 1%${mark}năm 2045 phấn đấu tỷ lệ số hóa đạt 100%.`,
        units,
      ).map(({ value, period }) => [value.printed, period?.slice(-4)]),
    ).toEqual([
      ['1', '2030'],
      ['100', '2045'],
    ]),
  );

  it('a turn behind a comma turns away from what stands before it', () =>
    expect(findStatedTargets('Đẩy mạnh tuyên truyền, phấn đấu đạt 30%.', units)).toEqual([]));

  it('a year of comparison is none', () =>
    expect(findStatedTargets('Tỷ lệ thất thoát giảm 10% so với năm 2020.', units).map(({ period }) => period)).toEqual([
      null,
    ]));
});

describe('an indicator with its figure', () => {
  it.each([
    [
      'Phấn đấu đưa tỷ trọng đóng góp vào GDP cả nước đạt khoảng 6,4%',
      ['tỷ trọng đóng góp vào GDP cả nước', '≈', 6.4, 6.4, '%', null],
    ],
    [
      'riêng vùng kinh tế trọng điểm Bắc Bộ đóng góp 28,3%',
      ['vùng kinh tế trọng điểm Bắc Bộ đóng góp', '=', 28.3, 28.3, '%', null],
    ],
    [
      'tốc độ tăng trưởng bình quân thấp nhất là 12,5% trong giai đoạn 2026 - 2030',
      ['tốc độ tăng trưởng bình quân', '≥', 12.5, null, '%', 'giai đoạn 2026 - 2030'],
    ],
    [
      'tốc độ tăng trưởng giai đoạn 2018 - 2025 tối thiểu là 13%',
      ['tốc độ tăng trưởng', '≥', 13, null, '%', 'giai đoạn 2018 - 2025'],
    ],
    ['GRDP bình quân/người đạt 29.900USD', ['GRDP bình quân/người', '=', 29900, 29900, 'USD', null]],
    [
      'Thu ngân sách nhà nước trên địa bàn đạt 180.000 đến 190.000 tỷ đồng',
      ['Thu ngân sách nhà nước trên địa bàn', 'range', 180000, 190000, 'tỷ đồng', null],
    ],
    [
      'đóng góp của năng suất (TFP) vào GRDP từ 44% - 45%',
      ['đóng góp của năng suất (TFP) vào GRDP', 'range', 44, 45, '%', null],
    ],
    [
      'Đến năm 2030, tỷ lệ lao động qua đào tạo, bồi dưỡng đạt trên 80%',
      ['tỷ lệ lao động qua đào tạo, bồi dưỡng', '>', 80, null, '%', 'Đến năm 2030'],
    ],
    [
      'số lượng công bố quốc tế tăng trung bình 10%/năm',
      ['số lượng công bố quốc tế tăng trung bình', '=', 10, 10, '%/năm', null],
    ],
    [
      'Đẩy mạnh tiêu dùng, dịch vụ số, bảo đảm kinh tế số các ngành, lĩnh vực chiếm tối thiểu 70% kinh tế số',
      ['kinh tế số các ngành, lĩnh vực', '≥', 70, null, '%', null],
    ],
    [
      'Nhân lực nghiên cứu đạt 12 người trên một vạn dân',
      ['Nhân lực nghiên cứu', '=', 12, 12, 'người trên một vạn dân', null],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('two figures of one indicator', () => {
  const [first, second] = ['đến năm 2025', 'đến năm 2030'];
  it.each([
    'Tỷ lệ thuyền có phao đến năm 2025 đạt 60%, đến năm 2030 đạt 95%',
    'Tỷ lệ thuyền có phao đạt 60% đến năm 2025 và đạt 95% đến năm 2030',
    'Tỷ lệ thuyền có phao đạt 60% đến năm 2025, 95% đến năm 2030.',
  ])('for two years are two targets: %s', (text) => {
    expect(found(text)).toEqual([
      ['Tỷ lệ thuyền có phao', '=', 60, 60, '%', first],
      ['Tỷ lệ thuyền có phao', '=', 95, 95, '%', second],
    ]);
  });

  it('the first keeps the period of its sentence', () => {
    expect(found('Đến năm 2025, thu phí bến đạt khoảng 12 tỷ đồng, đến năm 2030 đạt khoảng 21 tỷ đồng')).toEqual([
      ['thu phí bến', '≈', 12, 12, 'tỷ đồng', 'Đến năm 2025'],
      ['thu phí bến', '≈', 21, 21, 'tỷ đồng', 'đến năm 2030'],
    ]);
  });

  it.each([
    'Tỷ lệ thuyền có phao đến năm 2025 đạt 60%, trong đó đạt 95%',
    'Tỷ lệ thuyền có phao đến năm 2025 đạt 60%, đến năm 2030 đạt 95 xã',
    'Đến năm 2030 đạt 95%',
  ])('is not read into a figure of no other time, another unit or no indicator: %s', (text) => {
    expect(found(text).map(([, , min]) => min)).not.toContain(95);
  });
});

describe('a verb with a figure as its object', () => {
  it.each([
    [
      'Cơ bản đạt các tiêu chí. Hoàn thành và chuyển đổi 50% số huyện thành đơn vị hành chính quận. Chính quyền',
      ['Hoàn thành và chuyển đổi 50% số huyện thành đơn vị hành chính quận', '=', 50, 50, '%', null],
    ],
    [
      'phấn đấu hoàn thành 100% số xã xây dựng nông thôn mới vào năm 2025.',
      ['hoàn thành 100% số xã xây dựng nông thôn mới vào năm 2025', '=', 100, 100, '%', 'vào năm 2025'],
    ],
    [
      'Sớm hoàn thành xây dựng mô hình thí điểm 08 xã nông thôn mới, tổng kết',
      ['hoàn thành xây dựng mô hình thí điểm 08 xã nông thôn mới', '=', 8, 8, 'xã', null],
    ],
    [
      'bố trí ít nhất 3% tổng chi ngân sách hằng năm cho khoa học',
      ['bố trí ít nhất 3% tổng chi ngân sách hằng năm cho khoa học', '≥', 3, null, '%', null],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('what is to disappear', () => {
  it('is a target without a figure, its exception included', () => {
    expect(found('Không còn hộ nghèo, trừ hộ nghèo được bảo trợ.')).toEqual([
      ['hộ nghèo, trừ hộ nghèo được bảo trợ', 'text', null, null, null, null],
    ]);
    expect(found('phấn đấu đến năm 2025 đạt mục tiêu không còn hộ nghèo (theo chuẩn quốc gia), bền vững')).toEqual([
      ['hộ nghèo (theo chuẩn quốc gia)', 'text', null, null, null, 'đến năm 2025'],
    ]);
  });

  it('is told from what no longer is', () => {
    expect(found('quy định không còn phù hợp; văn bản không còn hiệu lực')).toEqual([]);
  });
});

describe('several targets of one paragraph', () => {
  const text =
    'Một số chỉ tiêu cụ thể: Phấn đấu đưa tỷ trọng A đạt khoảng 6,4%, đóng góp vào B là 23,7%; trong đó: tốc độ C tối thiểu là 13%, GRDP bình quân/người đạt 14.740 USD. Không còn hộ nghèo.';

  it('come in the order of the text, each with its own stretch', () => {
    const targets = findStatedTargets(text, units);
    expect(targets.map(({ title }) => title)).toEqual([
      'tỷ trọng A',
      'đóng góp vào B',
      'tốc độ C',
      'GRDP bình quân/người',
      'hộ nghèo',
    ]);
    expect(targets.map(({ start, end }) => text.slice(start, end))).toEqual([
      'tỷ trọng A đạt khoảng 6,4%',
      'đóng góp vào B là 23,7%',
      'tốc độ C tối thiểu là 13%',
      'GRDP bình quân/người đạt 14.740 USD',
      'Không còn hộ nghèo',
    ]);
  });
});

describe('what is no target', () => {
  it.each([
    'Tốc độ tăng trưởng ước tăng 11,22%, gấp 3,86 lần',
    'Trong 5 năm qua tỷ lệ hộ nghèo còn 3%',
    'quốc lộ 10, khổ 1.435 mm',
    'giai đoạn 2021 - 2025',
    'và 09km qua địa phận',
    'công nghiệp 4.0',
    'Tỷ lệ hộ nghèo giảm mạnh',
    '',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('no text makes the finder fail', () => {
    const texts = anyText(
      'tỷ lệ ',
      'đạt ',
      'khoảng ',
      '6,4',
      '%',
      ' - ',
      '50',
      ' xã ',
      ', ',
      '. ',
      '; ',
      '(',
      ')',
      'không còn ',
      'giai đoạn 2021 - 2025 ',
      'đến năm 2025 ',
      'hoàn thành ',
      'phấn đấu ',
      'và ',
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const target of findStatedTargets(text, units)) {
          expect(target.end).toBeGreaterThan(target.start);
          expect(target.title).not.toBe('');
        }
      }),
      { seed: 20210106, numRuns: 500 },
    );
  });
});
