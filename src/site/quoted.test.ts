import { expect, test } from 'vitest';
import { quoted } from './quoted.ts';

test('a text that mostly quotes gives the quotation', () => {
  expect(
    quoted('Nghị quyết về “Hải Phòng” đề ra mục tiêu: “Xây dựng Hải Phòng trở thành thành phố đi đầu cả nước”.'),
  ).toBe('“Xây dựng Hải Phòng trở thành thành phố đi đầu cả nước”');
});

test('a text that only names something in quotation marks stays whole', () => {
  const text = 'Tiếp tục thực hiện linh hoạt “mục tiêu kép” vừa phòng, chống dịch bệnh, vừa phát triển.';
  expect(quoted(text)).toBe(text);
});
