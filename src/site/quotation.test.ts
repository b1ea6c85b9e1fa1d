import { expect, test } from 'vitest';
import { quotation } from './quotation.ts';

test('a text that mostly quotes gives the quotation', () => {
  expect(
    quotation('Nghị quyết về “Hải Phòng” đề ra mục tiêu: “Xây dựng Hải Phòng trở thành thành phố đi đầu cả nước”.'),
  ).toBe('“Xây dựng Hải Phòng trở thành thành phố đi đầu cả nước”');
});

test('a text that only names something in quotation marks stays whole', () => {
  const text = 'Tiếp tục thực hiện linh hoạt “mục tiêu kép” vừa phòng, chống dịch bệnh, vừa phát triển.';
  expect(quotation(text)).toBe(text);
});
