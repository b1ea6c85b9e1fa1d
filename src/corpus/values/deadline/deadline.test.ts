import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../../tests/fixtures/any-text.ts';
import { deadlineSchema } from '../../model/values.ts';
import { instrumentTypeEntrySchema } from '../citation/instrument-type.ts';
import { parseDeadline, parsePeriod, readDeadline } from './deadline.ts';
import type { DeadlineOptions } from './reading.ts';

const english: Readonly<Record<string, readonly string[]>> = {
  'Bộ Tư pháp': ['Ministry of Justice'],
  'Thủ tướng Chính phủ và Bộ Tư pháp': ['Prime Minister', 'Ministry of Justice'],
  'Bộ LĐTBXH': ['Ministry of Labour, Invalids and Social Affairs'],
};
const options: DeadlineOptions = {
  issued: '2021-01-06',
  agenciesIn: (text) => english[text] ?? [],
  types: [instrumentTypeEntrySchema.parse({ vi: 'Nghị quyết', en: 'Resolution' })],
};

describe('a deadline in the calendar', () => {
  it.each([
    ['Quý IV/2021', 'quarter', '2021-10-01', '2021-12-31', 'Q4 2021'],
    ['Quý IV/ 2021', 'quarter', '2021-10-01', '2021-12-31', 'Q4 2021'],
    ['Quý 1/2022', 'quarter', '2022-01-01', '2022-03-31', 'Q1 2022'],
    ['Quý II/2022', 'quarter', '2022-04-01', '2022-06-30', 'Q2 2022'],
    ['trong quý 1/2019', 'quarter', '2019-01-01', '2019-03-31', 'Q1 2019'],
    ['Quý I và Quý II năm 2020', 'period', '2020-01-01', '2020-06-30', 'Q1 and Q2 2020'],
    ['Quý III, IV/2021', 'period', '2021-07-01', '2021-12-31', 'Q3 and Q4 2021'],
    ['Tháng 9/2021', 'month', '2021-09-01', '2021-09-30', 'September 2021'],
    ['Tháng 02/2024', 'month', '2024-02-01', '2024-02-29', 'February 2024'],
    ['Trong tháng 01/2021', 'month', '2021-01-01', '2021-01-31', 'January 2021'],
    ['trong tháng 3 năm 2020', 'month', '2020-03-01', '2020-03-31', 'March 2020'],
    ['6/2025', 'month', '2025-06-01', '2025-06-30', 'June 2025'],
    ['Tháng 01 - 02/2026', 'period', '2026-01-01', '2026-02-28', 'January–February 2026'],
    ['Năm 2021', 'year', '2021-01-01', '2021-12-31', '2021'],
    ['2022', 'year', '2022-01-01', '2022-12-31', '2022'],
    ['2021 - 2025', 'period', '2021-01-01', '2025-12-31', '2021–2025'],
    ['Giai đoạn 2021- 2025', 'period', '2021-01-01', '2025-12-31', '2021–2025'],
    ['6 tháng đầu năm 2021', 'period', '2021-01-01', '2021-06-30', 'First half of 2021'],
    ['Quý IV/2021 - Quý II/2022', 'period', '2021-10-01', '2022-06-30', 'Q4 2021 to Q2 2022'],
    ['Ngày 31/12/2021', 'date', '2021-12-31', '2021-12-31', '31 December 2021'],
    ['trước ngày 20/11/2021', 'date', null, '2021-11-19', 'Before 20 November 2021'],
    ['Trước tháng 6/2021', 'date', null, '2021-05-31', 'Before June 2021'],
    ['Chậm nhất đến ngày 30/6/2021', 'date', null, '2021-06-30', 'No later than 30 June 2021'],
    ['Đến năm 2025', 'year', null, '2025-12-31', 'By 2025'],
    ['Từ tháng 11/2013 trở đi', 'period', '2013-11-01', null, 'From November 2013 onwards'],
    ['Từ năm 2013 đến năm 2020 và tiếp theo', 'period', '2013-01-01', null, '2013–2020 and thereafter'],
    ['2025 và những năm tiếp theo', 'period', '2025-01-01', null, '2025 and subsequent years'],
  ])('%s is a %s from %s to %s', (text, kind, from, to, en) => {
    expect(parseDeadline(text, options)).toEqual({
      text: { vi: text, en },
      kind,
      from,
      to,
      every: null,
      condition: null,
    });
    expect(parseDeadline(text.normalize('NFD'), options)).toEqual(parseDeadline(text, options));
  });

  it('without a year falls on the first such time that is not over on the day of issue', () => {
    expect(parseDeadline('Tháng 01', options)).toMatchObject({ from: '2021-01-01', to: '2021-01-31' });
    expect(parseDeadline('Quý I', { ...options, issued: '2021-04-01' })).toMatchObject({
      from: '2022-01-01',
      to: '2022-03-31',
    });
    expect(parseDeadline('trước ngày 25/6', options)).toMatchObject({ kind: 'date', to: '2021-06-24' });
  });
});

describe('a deadline that comes back', () => {
  it.each([
    ['Định kỳ hàng năm (từ năm 2019)', 'year', '2019-01-01', 'Annually (from 2019)'],
    ['Trước 31/12 hằng năm', 'year', null, 'Before 31 December each year'],
    ['Định kỳ báo cáo hằng năm', 'year', null, 'Annual reporting'],
    ['Hằng năm', 'year', null, 'Annually'],
    ['định kỳ hàng quý', 'quarter', null, 'Quarterly'],
    ['định kỳ 6 tháng', null, null, 'Every six months'],
    ['trước ngày 20 tháng cuối quý', 'quarter', null, 'Before the 20th of the last month of each quarter'],
    ['trước ngày 20 hàng tháng', null, null, 'Before the 20th of each month'],
    ['trước ngày 15 tháng 6 và trước ngày 01 tháng 12', 'year', null, 'Before 15 June and 1 December each year'],
    ['Tháng 12 hàng năm', 'year', null, 'December each year'],
    ['Thường xuyên', null, null, 'Regularly'],
    ['Tháng 12/2013 và thường xuyên', null, '2013-12-01', 'December 2013, then regularly'],
    [
      'Tháng 11, 12/2013 và bổ sung, cập nhật hàng năm',
      'year',
      '2013-11-01',
      'November and December 2013, then updated annually',
    ],
  ])('%s recurs every %s from %s', (text, every, from, en) => {
    expect(parseDeadline(text, options)).toEqual({
      text: { vi: text, en },
      kind: 'recurring',
      from,
      to: null,
      every,
      condition: null,
    });
  });
});

describe('a deadline outside the calendar', () => {
  it.each([
    'Trong quá trình thực hiện Nghị quyết',
    'Trong thời gian thực hiện Nghị quyết',
    'Trong quá trình thực hiện Nghị\nquyết',
  ])('%s lasts as long as the document', (text) => {
    expect(parseDeadline(text, options)).toMatchObject({
      kind: 'lifetime',
      from: null,
      to: null,
      text: { en: 'Throughout the implementation of the Resolution' },
    });
  });

  it.each([
    ['theo chỉ đạo của Bộ Tư pháp', 'As directed by the Ministry of Justice'],
    [
      'theo chỉ đạo của Thủ tướng Chính phủ và Bộ Tư pháp',
      'As directed by the Prime Minister and the Ministry of Justice',
    ],
    ['Sau khi có hướng dẫn của Bộ LĐTBXH', 'After guidance from the Ministry of Labour, Invalids and Social Affairs'],
    ['Trong thời hạn 03 ngày làm việc kể từ ngày ký', 'Within 3 working days of signing'],
    ['Theo kế hoạch', 'According to plan'],
  ])('%s hangs on a condition', (text, en) => {
    expect(parseDeadline(text, options)).toMatchObject({
      kind: 'conditional',
      from: null,
      to: null,
      text: { vi: text, en },
      condition: { en: en.charAt(0).toLowerCase() + en.slice(1) },
    });
  });

  it('has no English where a body or an event in it has none', () => {
    expect(parseDeadline('theo chỉ đạo của Bộ Lạ', options)).toMatchObject({
      kind: 'conditional',
      text: { en: null },
      condition: { vi: 'theo chỉ đạo của Bộ Lạ', en: null },
    });
    expect(parseDeadline('Sau khi dự án được phê duyệt', options)).toMatchObject({
      kind: 'conditional',
      text: { en: null },
    });
    expect(parseDeadline('Trong quá trình thực hiện Đề án', options)).toMatchObject({
      kind: 'lifetime',
      text: { en: null },
    });
  });
});

describe('what is no deadline', () => {
  it.each([
    '',
    'x',
    'Quý 11/2022',
    'Quý IV/20201',
    'Quý V/2021',
    'Tháng 13/2021',
    '31/2/2021',
    '2025 - 2021',
    'Sở Tài chính',
  ])('%j gives a reason, never a guess', (text) => {
    const { deadline, reason } = readDeadline(text, options);
    expect(deadline).toBeNull();
    expect(reason).toMatch(/^Unexpected .+, expected /);
  });

  it('never fails, and what is read agrees with the schema', () => {
    const texts = anyText(
      'trước ',
      'ngày ',
      '20',
      '/',
      '11',
      '2021',
      'tháng ',
      'quý ',
      'IV',
      ' - ',
      'và ',
      'hàng ',
      'năm ',
      'định kỳ ',
      'từ ',
      'theo ',
      'đến ',
      '(',
      ')',
      '31',
      '2',
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { deadline } = readDeadline(text, options);
        if (deadline === null) return;
        deadlineSchema.parse(deadline);
        if (deadline.from !== null && deadline.to !== null) expect(deadline.from <= deadline.to).toBe(true);
      }),
      { seed: 20210106, numRuns: 500 },
    );
  });
});

describe('parsePeriod', () => {
  it.each([
    ['giai đoạn 2018 - 2025', '2018–2025', '2018-01-01', '2025-12-31'],
    ['Giai đoạn từ năm 2026 đến năm 2030:', '2026–2030', '2026-01-01', '2030-12-31'],
    ['đến năm 2030', 'By 2030', null, '2030-12-31'],
    ['Giai đoạn từ nay đến năm 2025:', 'From now to 2025', '2019-11-26', '2025-12-31'],
  ])('reads %s as %s', (text, en, from, to) => {
    expect(parsePeriod(text, '2019-11-26')).toMatchObject({ text: { en }, from, to });
  });

  it('does not read other texts', () => {
    expect(parsePeriod('Tầm nhìn')).toBeNull();
    expect(parsePeriod('')).toBeNull();
  });
});
