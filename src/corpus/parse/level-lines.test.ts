import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outline, parseText } from '../../../tests/fixtures/parse/outline.ts';
import type { SourceLine } from '../model/source-line.ts';
import { isSpace } from './characters.ts';
import { printedOffset } from './leaf.ts';
import { levelLines } from './level-lines.ts';

const line = (printed: string, number = 1): SourceLine => ({ number, printed, text: printed, replacements: [] });
const level = (text: string) => levelLines([line(text)])[0] as SourceLine;

const plan = `
  ỦY BAN NHÂN DÂN XÃ SEN TRẮNG
  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  Độc lập - Tự do - Hạnh phúc

  Số: 12/KH-UBND
  Sen Trắng, ngày 05 tháng 3 năm 2024

  KẾ HOẠCH
  Về việc sửa bến đò

  Căn cứ Luật Đê điều ngày 29 tháng 11 năm 2006;

  I. MỤC ĐÍCH

  1. Sửa mười bến đò.

  - Bến trong đê;

  Nơi nhận:
  - Như trên;
  - Lưu: VT.

  TM. ỦY BAN NHÂN DÂN
  CHỦ TỊCH
  (Đã ký)
  Nguyễn Văn Đò

  PHỤ LỤC I
  DANH MỤC BẾN ĐÒ

  TT\tNhiệm vụ\tThời hạn
  1\tSửa bến đò Đá\t2024`
  .replace(/^\n/, '')
  .replace(/^ {2}/gm, '');

describe('what looks the same on paper is read the same', () => {
  test.each([
    ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['narrow no-break spaces', (text: string) => text.replaceAll(' ', '\u202f')],
    ['two spaces between words', (text: string) => text.replaceAll(' ', '  ')],
    ['two and three spaces by turns', (text: string) => text.replace(/ (\S+) /g, '  $1   ')],
    ['zero-width spaces', (text: string) => text.replaceAll(' ', ' \u200b').replaceAll('ế', 'ế\u200b')],
    ['soft hyphens', (text: string) => text.replaceAll('ộ', 'ộ\u00ad')],
    ['Ð for Đ', (text: string) => text.replaceAll('Đ', 'Ð').replaceAll('đ', 'ð')],
    ['African Ɖ for Đ', (text: string) => text.replaceAll('Đ', 'Ɖ')],
    ['lines indented by spaces', (text: string) => text.replace(/^(?=.)/gm, '    ')],
    ['lines indented by a tab', (text: string) => text.replace(/^(?=[^\t\n]+$)/gm, '\t')],
    ['lines indented by two tabs and a space', (text: string) => text.replace(/^(?=[^\t\n]+$)/gm, '\t\t ')],
  ])('%s', (_, change) => {
    expect(change(plan)).not.toBe(plan);
    expect(outline(change(plan))).toBe(outline(plan));
  });

  test('and says that Ð is another letter, once', () => {
    expect(parseText(plan.replaceAll('Đ', 'Ð')).diagnostics).toMatchObject([
      { code: 'capital-eth', severity: 'info', line: 3, column: 1 },
    ]);
  });

  test('in diagnostics with the columns of the seed', () => {
    expect(parseText('1. Một.\n    1.  Hai.').diagnostics.at(-1)).toMatchObject({
      code: 'label-repeated',
      line: 2,
      column: 5,
    });
  });
});

describe('levelling', () => {
  test('keeps the gaps of columns', () => {
    expect(level('UBND XÃ     CỘNG HÒA').text).toBe('UBND XÃ     CỘNG HÒA');
    expect(level('a\t  b').text.split('\t')).toHaveLength(2);
  });

  test('keeps cells behind a tab where the text is not indented', () => {
    const [, cell] = levelLines([line('Điều 1. Việc.'), line('\tSở Y tế', 2)]);
    expect(cell?.text).toBe('\tSở Y tế');
  });

  test('leads back to the printed place of every character', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'Đ', ' ', '  ', '\t', '\u00a0', '\u200b', 'Ð', 'ế'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (printed) => {
        const read = level(printed);
        for (let at = 0; at < read.text.length; at++) {
          const letter = read.text[at] ?? '';
          if (isSpace(letter.charCodeAt(0))) continue;
          expect(printed[printedOffset(read, at, true)]?.replace('Ð', 'Đ')).toBe(letter);
        }
        const visible = (value: string) =>
          Array.from(value)
            .filter((letter) => !isSpace(letter.charCodeAt(0)))
            .join('');
        expect(visible(read.text)).toBe(visible(printed.replaceAll('Ð', 'Đ')));
      }),
      { seed: 20240305, numRuns: 500 },
    );
  });

  test('keeps the words and the tabs of every line of the seeds', () => {
    const words = (text: string) => text.split('\t').map((cell) => cell.replace(/\s+/g, ' ').trim());
    for (const id of ['108-nq-cp', '01-ct-ubnd']) {
      const seed = readFileSync(new URL(`../../../seeds/${id}.txt`, import.meta.url), 'utf8').normalize('NFC');
      for (const read of levelLines(seed.split('\n').map((text, index) => line(text, index + 1))))
        expect(words(read.text)).toEqual(words(read.printed));
    }
  });
});
