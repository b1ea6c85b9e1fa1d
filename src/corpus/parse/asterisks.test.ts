import { describe, expect, test } from 'vitest';
import { outline, parseText } from '../../../tests/fixtures/parse/outline.ts';

const body = (...lines: string[]) =>
  outline(`1. Việc.\n\n${lines.join('\n')}`)
    .split('\n')
    .slice(1)
    .join('\n')
    .trim();
const omitted = (text: string) => parseText(text).tree.omissions.map((omission) => omission.text);

describe('asterisks', () => {
  test.each([
    ['Bến đò **Trăng** đã sửa.', '<text> Bến đò Trăng đã sửa.'],
    ['*Bến đò* (*bến cũ*), bến ***mới***.', '<text> Bến đò (bến cũ), bến mới.'],
    ['**Ghi chú:** bến.', '<text> Ghi chú: bến.'],
    ['Bến **rất\ndài** đã sửa.', '<text> Bến rất dài đã sửa.'],
  ])('that stand as a pair round words are markup: %j', (text, read) => {
    expect(body(text)).toBe(read);
  });

  test.each([
    'Bến đò Gió (*)',
    'Bến đò Mưa (**)',
    'Bến đò Nắng I*',
    '(*) Bến chưa có đường vào.',
    '(**) Đợi đo lại độ sâu.',
    '* Ghi chú: bến chưa có đường.',
    '*Ghi chú: bến chưa có đường.',
    'Sông Gió**, sông Mưa** đã nạo vét.',
    'Cầu 3*4*5 nhịp.',
    'Hồ * và ao * chưa đo.',
    'Hồ ** ao ** chưa đo.',
    'Mở cửa **theo mùa.',
  ])('of other kinds are text: %j', (text) => {
    expect(body(text)).toBe(`<text> ${text}`);
    expect(omitted(text)).toEqual([]);
  });

  test('before a dash item stay with it', () => {
    expect(body('- (*) Chỉ mở vào mùa lũ.')).toBe('- (*) Chỉ mở vào mùa lũ.');
  });

  test('round a label and its text are markup in both', () => {
    expect(outline('**1. Việc bến.**\n\n2. **Việc\nthuyền.**')).toBe('clause 1: Việc bến.\nclause 2: Việc thuyền.');
    expect(outline('**Điều 1. Bến rất\ndài**\n\n1. Việc.')).toBe('article 1: Bến rất dài\n  clause 1: Việc.');
  });

  test('of notes in a table stay with their rows, and the notes stay apart', () => {
    const text = outline(
      [
        'PHỤ LỤC I',
        'DANH MỤC BẾN ĐÒ',
        '',
        'TT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn hoàn thành',
        '1\tBến đò Gió (*)\tBộ Tài chính\t2027',
        '2\tBến đò Mưa (**)\tBộ Nội vụ*\t2028*',
        '3\tBến đò Nắng I*\t*\t2029',
        '4\tBến đò **Trăng**\t**Bộ Nội vụ**\t2029',
        '',
        'Ghi chú:',
        '(*) Bến chưa có đường vào.',
        '(**) Đợi đo lại độ sâu.',
      ].join('\n'),
    );
    expect(text).toContain('item 1 | Bến đò Gió (*) |');
    expect(text).toContain('item 2 | Bến đò Mưa (**) | Bộ Nội vụ* | 2028*');
    expect(text).toContain('item 3 | Bến đò Nắng I* | * | 2029');
    expect(text).toContain('item 4 | Bến đò Trăng | Bộ Nội vụ | 2029');
    expect(text).toContain('(*) Bến chưa có đường vào.');
    expect(text).toContain('(**) Đợi đo lại độ sâu.');
  });

  test('do not pair over the border of a cell', () => {
    expect(outline('PHỤ LỤC\nBẾN\n\nTT\tNhiệm vụ\tThời hạn\n1\tSửa **bến\tmới** 2024')).toContain(
      'item 1 | Sửa **bến | mới** 2024',
    );
  });

  test('alone on a line are left out, and said so', () => {
    expect(outline('1. Việc.\n**\n2. Việc.')).toBe('clause 1: Việc.\nclause 2: Việc.');
    expect(omitted('1. Việc.\n**\n2. Việc.')).toEqual(['**']);
  });
});
