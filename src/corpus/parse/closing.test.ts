import { expect, test } from 'vitest';
import { dedent, outline } from '../../../tests/fixtures/parse/outline.ts';

test('the order at the end of a directive stands behind its clauses', () => {
  expect(
    outline(
      'CHỈ THỊ\nVề một việc\n\n1. Giao Sở A báo cáo.\nĐoạn của khoản.\nYêu cầu các Sở thực hiện nghiêm Chỉ thị này./.\nNơi nhận:\n- Lưu: VT.',
    ),
  ).toBe(
    dedent(`
      header type: CHỈ THỊ
      header title: Về một việc
      clause 1: Giao Sở A báo cáo.
        <text> Đoạn của khoản.
      <text> Yêu cầu các Sở thực hiện nghiêm Chỉ thị này./.
      recipients Nơi nhận:
        - Lưu: VT.
    `),
  );
});

test('the formula of adoption stands behind the last article', () => {
  expect(
    outline(
      'Điều 1. Hiệu lực\nLuật này có hiệu lực từ ngày ký./.\nLuật này được Quốc hội thông qua ngày 1 tháng 1 năm 2025.',
    ),
  ).toBe(
    dedent(`
      article 1: Hiệu lực
        <text> Luật này có hiệu lực từ ngày ký./.
      <text> Luật này được Quốc hội thông qua ngày 1 tháng 1 năm 2025.
    `),
  );
});

test('what an article orders stays in it', () => {
  expect(outline('Điều 1. Hiệu lực\nNghị quyết này có hiệu lực từ ngày ký./.')).toBe(
    'article 1: Hiệu lực\n  <text> Nghị quyết này có hiệu lực từ ngày ký./.',
  );
});

test('the text of a clause with a heading stays in it', () => {
  expect(outline('1. Tổ chức thực hiện\nCác Sở thực hiện Chỉ thị này./.')).toBe(
    'clause 1: Tổ chức thực hiện\n  <text> Các Sở thực hiện Chỉ thị này./.',
  );
});
