import { expect, test } from 'vitest';
import { spacedLetters } from './spaced-letters.ts';

const join = (text: string) => {
  const spaces = new Set(spacedLetters(text).spaces);
  return [...text].filter((_, index) => !spaces.has(index)).join('');
};

test.each([
  ['- S ở T ài c h í nh;', '- Sở Tài chính;'],
  ['K T. GIÁM ĐỐ C', 'KT. GIÁM ĐỐC'],
  ['T M. ỦY BA N NHÂ N DÂ N', 'TM. ỦY BAN NHÂN DÂN'],
  ['PHÓ GIÁM ĐỐ C', 'PHÓ GIÁM ĐỐC'],
  ['- Sở T à i c h í nh ;', '- Sở Tài chính ;'],
  ['- S ở Y t ế;', '- Sở Y tế;'],
  ['- Văn p h ò n g x ã;', '- Văn phòng xã;'],
  ['- L ưu : V T .', '- Lưu : VT .'],
  ['Nguyễ n V ă n Cầu', 'Nguyễn Văn Cầu'],
  ['N ơ i  n h ậ n :', 'Nơi  nhận:'],
  ['T M .  Ủ Y  B A N  N H Â N  D Â N', 'TM.  ỦY  BAN  NHÂN  DÂN'],
])('%j is read %j', (text, read) => expect(join(text)).toBe(read));

test.each([
  'Dự án nhóm B của xã, điểm c khoản 2 Điều 3.',
  '- Lưu: VT, TH, KT (2b).',
  'Quý I và Quý II năm 2024',
  'Nguyễn Văn A và Trần Thị B',
  'a) Bến đò; b) Bến phà',
  'Nhóm A B  của xã',
  'Hạng  A  và  B',
  'không khí ở đô thị gây ô nhiễm, có ý kiến ở xã, gây ô nhiễm',
])('%j has no letters set apart', (text) => expect(spacedLetters(text).certain).toBe(false));
