import { describe, expect, it, test } from 'vitest';
import { checkConsistency } from './consistency.ts';
import { checkLetters } from './letters.ts';
import { checkMarkup } from './markup.ts';
import { checkPunctuation } from './punctuation.ts';

describe('the check of left-over letters', () => {
  const left = (vi: string, en: string) =>
    checkLetters(vi, en, new Set(['Cấm']), new Set(['đảng'])).map(({ message }) => message.en);

  it.each([
    ['đường Nguyễn Bỉnh Khiêm', 'Nguyễn Bỉnh Khiêm Street'],
    ['sông Cấm', 'the Cấm River'],
    ['Bắc sông cấm', 'north of the Cấm'],
    ['Quyết định 24/2018/QĐ-UBND', 'Decision 24/2018/QĐ-UBND'],
    ['Báo cáo', 'Report'],
  ])('lets a proper name be: %s', (vi, en) => expect(left(vi, en)).toEqual([]));

  it.each([
    ['Ủy ban nhân dân quận', 'the nhân dân Committee', '“nhân dân”'],
    ['Sở Tài chính', 'Sở Tài chính', '“Sở Tài chính”'],
    ['QUY HOẠCH ĐẤT', 'QUY HOẠCH ĐẤT', '“HOẠCH ĐẤT”'],
    ['của Đảng', 'of the Đảng', '“Đảng”'],
    ['đường Lê Lợi', 'Lý Lợi Street', '“Lý Lợi”'],
  ])('hears Vietnamese in %s', (vi, en, found) => expect(left(vi, en)).toEqual([`Vietnamese is left over: ${found}.`]));
});

describe('the check of markup', () => {
  it.each([
    ['**đậm** và [trang](/vi/x/)', '**bold** and [page](/vi/x/)'],
    ['giá < 5 và > 3', 'price < 5 and > 3'],
    ['xem https://example.org/a.', 'see https://example.org/a,'],
    ['{count} đoạn', '{count} segments'],
  ])('accepts the same marks: %s', (vi, en) => expect(checkMarkup(vi, en)).toEqual([]));

  it.each([
    ['**đậm**', 'bold', 'The English lacks “**”, “**”.'],
    ['<i>nghiêng</i>', '<b>slanted</b>', 'The English lacks “</i>”, “<i>”. The English has “</b>”, “<b>” too many.'],
    ['[trang](/vi/x/)', '[page](/vi/y/)', 'The English lacks “/vi/x/”. The English has “/vi/y/” too many.'],
    ['{count} đoạn', 'segments', 'The English lacks “{count}”.'],
  ])('hears other marks: %s', (vi, en, message) =>
    expect(checkMarkup(vi, en).map((finding) => finding.message.en)).toEqual([message]),
  );
});

test('a space at an end, and two in a row, are heard', () => {
  const told = (en: string) => checkPunctuation('Báo cáo', en, []).map(({ message }) => message.en);
  expect(told('Report')).toEqual([]);
  expect(told('Report ')).toEqual(['There is a space at the beginning or the end.']);
  expect(told('The  report')).toEqual(['There are two spaces in a row.']);
});

describe('the check of end punctuation', () => {
  const fine = (vi: string, en: string) => checkPunctuation(vi, en, ['Ltd.']).length === 0;

  it.each([
    ['Thi hành./.', 'To be implemented.'],
    ['ngân hàng,...', 'banking, etc.'],
    ['ngân hàng,...', 'banking and so on'],
    ['như sau:', 'as follows:'],
    ['gồm;', 'including.'],
    ['“Thành phố xanh”.', '“Green city.”'],
    ['Công ty', 'Company Ltd.'],
    ['Một. Hai', 'One. Two.'],
  ])('accepts “%s” and “%s”', (vi, en) => expect(fine(vi, en)).toBe(true));

  it.each([
    ['Báo cáo.', 'Report'],
    ['Báo cáo', 'Report.'],
    ['gồm:', 'including'],
    ['gồm', 'including:'],
    ['gồm.', 'including;'],
  ])('hears the difference of “%s” and “%s”', (vi, en) => expect(fine(vi, en)).toBe(false));
});

describe('the check of consistency', () => {
  it('names each segment whose Vietnamese has another English elsewhere', () => {
    const found = checkConsistency([
      { id: 'a', vi: 'Báo cáo', en: 'Report' },
      { id: 'b', vi: 'Báo  cáo', en: 'A report' },
      { id: 'c', vi: 'Báo cáo', en: '' },
      { id: 'd', vi: 'Đề án', en: 'Scheme' },
    ]);
    expect([...found.keys()]).toEqual(['a', 'b']);
    expect(found.get('a')?.[0]?.message.en).toBe('The same Vietnamese at b is “A report”.');
  });
});
