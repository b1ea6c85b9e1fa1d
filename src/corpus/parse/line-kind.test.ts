import { describe, expect, test } from 'vitest';
import {
  beginsAttachment,
  beginsLower,
  firstOffset,
  isCaption,
  isFootnote,
  isIssuedWith,
  isPageNumber,
  isRecipientsHeading,
  isRule,
  isStamp,
  isTabbed,
  isTypeLine,
  isUnit,
  isUpper,
} from './line-kind.ts';

const table: readonly (readonly [string, (text: string) => boolean, readonly string[], readonly string[]])[] = [
  ['a rule', isRule, ['-------', ' ____ ', '——————'], ['--', '- - -', '-a-']],
  ['a page number', isPageNumber, ['3', ' 12 ', '- 3 -', 'Trang 2/10', '\f7'], ['2021', '3\t', '3.', 'Trang bìa']],
  ['capitals', isUpper, ['TỔ CHỨC THỰC HIỆN', 'II. MỤC TIÊU 2021'], ['Tổ chức', 'A', '12', 'UBND thành phố']],
  ['a beginning in lower case', beginsLower, ['và các', '(kể cả', '“mục tiêu'], ['Và', '- và', '12 quận', '']],
  ['a tabbed line', isTabbed, ['a\tb', '\ta'], ['ab', '\t\t', `${'a\t'.repeat(70)}b`]],
  ['a type line', isTypeLine, ['NGHỊ QUYẾT', ' **QUYẾT ĐỊNH** '], ['QUYẾT ĐỊNH:', 'NGHỊ QUYẾT SỐ 1', 'Nghị quyết']],
  [
    'the beginning of an attachment',
    beginsAttachment,
    ['CHƯƠNG TRÌNH HÀNH ĐỘNG', 'QUY CHẾ'],
    ['Chương trình', 'KẾ HOẠCHH', 'NGHỊ QUYẾT'],
  ],
  [
    'what it was issued with',
    isIssuedWith,
    ['(Kèm theo Quyết định', '(Ban hành kèm theo Nghị quyết', 'ban hành kèm theo Nghị quyết'],
    ['kèm theo', 'Phụ lục kèm theo X'],
  ],
  [
    'the heading of recipients',
    isRecipientsHeading,
    ['Nơi nhận:', 'Noi nhận: THỦ TƯỚNG', '**Nơi nhận:**', 'Nơi nhận'],
    ['Nơi nhận hồ sơ là Sở'],
  ],
  ['a footnote', isFootnote, ['[1] Nghị quyết', '¹ Nghị quyết'], ['1 Nghị quyết', '[a]']],
  ['a unit', isUnit, ['Đơn vị tính: %', '(ĐVT: tỷ đồng)', 'Đơn vị: đồng'], ['Đơn vị chủ trì']],
  [
    'a caption',
    isCaption,
    ['Bảng 1: Số liệu', 'BẢNG 2 CHỈ TIÊU', 'Biểu số 02. Vốn', 'Bảng 3'],
    ['Bảng 9, Phụ lục III', 'Bảng giá'],
  ],
  [
    'a stamp',
    isStamp,
    ['HOA TỐC', 'Người ký: Cổng thông tin', 'Thời gian ký: 1.2.2024'],
    ['HỎA TỐC VÀ KHẨN', 'Cơ quan chủ trì'],
  ],
];

describe.each(table)('%s', (_, is, yes, no) => {
  if (yes.length > 0) test.each(yes)('%j is', (text) => expect(is(text)).toBe(true));
  test.each(no)('%j is not', (text) => expect(is(text)).toBe(false));
});

test('text begins behind spaces, control characters and opening markup', () => {
  expect(firstOffset(' \u0007<i>**I. X')).toBe(7);
});
