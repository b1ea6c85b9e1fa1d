import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';
import type { Quote } from './excerpt.ts';
import { mark } from './marks.ts';
import type { MarkedPiece, Marks } from './marks.ts';

const seed = 20211120;
const marks = (words: string, ...runs: string[]): Marks => ({
  words: new Set(words.split(' ')),
  typed: new Set(words.split(' ')),
  runs: runs.map((run) => run.split(' ')),
});
const shown = (pieces: readonly MarkedPiece[]) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const quoted = (quotes: readonly Quote[]) =>
  quotes.map(({ pieces, before, after }) => `${before ? '<' : ''}${shown(pieces)}${after ? '>' : ''}`);
const plain = ({ pieces }: Quote) => pieces.map(({ text }) => text).join('');

describe('marks', () => {
  it('keep the writing of the text, neighbours together', () =>
    expect(shown(mark('Đề án xe buýt, xe khách', marks('xe buyt')))).toBe('Đề án [xe buýt], [xe] khách'));
  it('mark numbers and names only as a whole', () =>
    expect(shown(mark('Quyết định 622/QĐ-TTg, 622 hộ, Sở Tài chính', marks('', '622 qd ttg', 'so tai chinh')))).toBe(
      'Quyết định [622/QĐ-TTg], 622 hộ, [Sở Tài chính]',
    ));
});

describe('an excerpt', () => {
  it('is the part of a line that has most of the words', () => {
    const text = `${'một hai ba '.repeat(20)}quy hoạch đô thị ${'bốn năm sáu '.repeat(20)}`.trim();
    expect(quoted(excerptOf(text, '', marks('quy hoach do thi')))).toEqual([
      expect.stringMatching(/^<.*\[quy hoạch đô thị\].*>$/),
    ]);
  });
  it('is rather where the typed words are than where more words stand for them', () => {
    const said = 'giảm ô nhiễm môi trường, ô nhiễm không khí';
    const text = `${said} ${'và nhiều thứ khác '.repeat(12)}xử lý ô nhiễm các dòng sông`;
    const [first] = quoted(
      excerptOf(text, '', { ...marks('o nhiem moi truong khong khi song'), typed: new Set(['o', 'nhiem', 'song']) }),
    );
    expect(first).toContain('[ô nhiễm] các dòng [sông]');
  });
  it('is the whole of a short text', () =>
    expect(quoted(excerptOf('Sở Tài chính.', '', marks('tai')))).toEqual(['Sở [Tài] chính.']));
  it('begins where the title ends, and is nothing where the title says all', () => {
    const title = '2.11. Rà soát quy hoạch các khu…';
    const text = 'Rà soát quy hoạch các khu công nghiệp ven biển';
    expect(quoted(excerptOf(text, title, marks('quy')))).toEqual(['<công nghiệp ven biển']);
    expect(excerptOf('Cầu Bến Rừng', 'Dự án cầu Bến Rừng', marks('cau'))).toEqual([]);
  });
  it('never runs over the end of a line, nor quotes what the page does not print', () =>
    expect(quoted(excerptOf('\tTên khác\nDự án trọng điểm\nCầu Bến Rừng', '', marks('trong rung khac')))).toEqual([
      'Dự án [trọng] điểm',
      'Cầu Bến [Rừng]',
    ]));
  it(`is made of quotations (seed ${seed})`, () => {
    const word = fc.constantFrom('đề', 'án', 'xe', '45-NQ/TW,', '13,5%', '(K15)', 'people’s');
    const line = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), line, (lines, title) => {
        for (const quote of excerptOf(lines.join('\n'), title, marks('xe', '45 nq tw', '13 5'))) {
          expect(lines.some((one) => one.includes(plain(quote)))).toBe(true);
          expect(plain(quote)).not.toBe('');
          expect(plain(quote).startsWith(title)).toBe(false);
        }
      }),
      { seed },
    );
  });
});
