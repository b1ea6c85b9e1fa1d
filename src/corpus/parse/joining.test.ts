import { describe, expect, test } from 'vitest';
import { breaksOff, continues, endsSentence, isHyphenated } from './joining.ts';

const long = 'Tăng cường công tác quản lý nhà nước về tài nguyên và môi trường';

describe('lines that go on', () => {
  test('begin in lower case, even behind a page break', () => {
    expect(continues('một việc.', 'và hai việc', 2, false)).toBe(true);
    expect(continues('một việc.', 'và hai việc', 9, false)).toBe(false);
  });

  test('follow a word that needs another, even behind a page break', () => {
    expect(continues(`${long} của`, 'Bộ Y tế', 1, false)).toBe(true);
    expect(continues(`${long} của`, 'QUYẾT NGHỊ:', 1, false)).toBe(false);
  });

  test('follow a full line that no sentence ends with', () => {
    expect(continues(long, 'Bộ Y tế chủ trì', 0, false)).toBe(true);
    expect(continues(`${long}.`, 'Bộ Y tế chủ trì', 0, false)).toBe(false);
    expect(continues('Một việc', 'Bộ Y tế chủ trì', 0, false)).toBe(false);
    expect(continues(long, 'Bộ Y tế chủ trì', 1, false)).toBe(false);
  });

  test('do not go on with a heading unless in lower case', () => {
    expect(continues(long, 'Bộ Y tế chủ trì', 0, true)).toBe(false);
    expect(continues(long, 'và chuyển đổi số', 0, true)).toBe(true);
  });
});

test.each(['Một việc.', 'gồm:', 'xong;', '“xong”', '(xong)', 'hết./.', '**Xong.**'])('%j ends a sentence', (text) =>
  expect(endsSentence(text)).toBe(true),
);
test.each(['chuyển đổi số', 'hằng năm', 'xong'])('%j may be complete', (text) => expect(breaksOff(text)).toBe(false));

test.each([
  ['khảo sát và chươ-', 'ng trình'],
  ['ban hà-', 'nh kế hoạch'],
  ['NGHỊ QUY-', 'ết'],
  ['việc th-', 'ương thuyền'],
  ['bến đò ngh-', 'iêng'],
])('%j ⏎ %j is a syllable cut in two', (before, next) => expect(isHyphenated(before, next)).toBe(true));

test.each([
  ['kinh tế -', 'xã hội'],
  ['chủ nghĩa Mác-', 'Lênin'],
  ['nước In-', 'đô-nê-xi-a'],
  ['đường sông-', 'biển'],
  ['mục a-', 'b của bảng'],
  ['từ 1-', 'hai bến'],
])('%j ⏎ %j is none', (before, next) => expect(isHyphenated(before, next)).toBe(false));
