import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../../tests/fixtures/any-text.ts';
import { findDeadlines } from './find-deadlines.ts';

const options = { issued: '2021-01-06', types: [] };
const found = (text: string) =>
  findDeadlines(text, options).map(({ start, end, deadline }) => [
    text.slice(start, end),
    deadline.kind,
    deadline.to,
    deadline.every,
  ]);

describe('deadlines in sentences', () => {
  it('are found with their place', () => {
    expect(found('định kỳ hàng quý, tổng hợp, gửi Sở trước ngày 20 tháng cuối quý để báo cáo')).toEqual([
      ['định kỳ hàng quý', 'recurring', null, 'quarter'],
      ['trước ngày 20 tháng cuối quý', 'recurring', null, 'quarter'],
    ]);
    expect(found('Trong tháng 01/2021, xây dựng; báo cáo trước ngày 20/11/2021 để tổng hợp')).toEqual([
      ['Trong tháng 01/2021', 'month', '2021-01-31', null],
      ['trước ngày 20/11/2021', 'date', '2021-11-19', null],
    ]);
    expect(found('Báo cáo định kỳ hàng năm (từ năm 2019).')).toEqual([
      ['định kỳ hàng năm (từ năm 2019)', 'recurring', null, 'year'],
    ]);
  });

  it.each(['.', './.', '; báo cáo quý sau.'])('a day of every year is no single day, before “%s”', (end) =>
    expect(found(`báo cáo kết quả trước ngày 15 tháng 11 hằng năm${end}`)).toEqual([
      ['trước ngày 15 tháng 11 hằng năm', 'recurring', null, 'year'],
    ]),
  );

  it('a cycle that is not read leaves no single day', () =>
    expect(found('báo cáo trước ngày 15 tháng 11 mỗi quý').filter(([, kind]) => kind === 'date')).toEqual([]));

  it.each([
    'kết quả đạt được trong năm 2020',
    'Quyết định ngày 4/9/2018',
    'trong quá trình thực hiện nhiệm vụ',
    'thường xuyên theo dõi',
    '',
  ])('%s states none', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('never overlap and never fail', () => {
    const texts = anyText(
      'trước ',
      'ngày ',
      '20',
      '/',
      '11/2021',
      'tháng ',
      'trong ',
      'quý ',
      'IV',
      'định kỳ ',
      'hàng ',
      'năm ',
      '2025',
      ', ',
      '. ',
      '(',
      ')',
    );
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const deadline of findDeadlines(text, options)) {
          expect(deadline.start).toBeGreaterThanOrEqual(end);
          end = deadline.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { seed: 20210106, numRuns: 300 },
    );
  });
});
