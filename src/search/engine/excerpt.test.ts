import { describe, expect, it } from 'vitest';
import { excerptAround, mark } from './excerpt.ts';

const shown = (pieces: readonly { text: string; hit: boolean }[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('excerpts', () => {
  it('mark words in the writing of the text, neighbours together', () => {
    expect(shown(mark('Đề án xe buýt, xe khách', new Set(['xe', 'buyt'])))).toBe('Đề án [xe buýt], [xe] khách');
  });
  it('show the part that has most of the words', () => {
    const text = `${'một hai ba '.repeat(20)}quy hoạch đô thị ${'bốn năm sáu '.repeat(20)}`;
    const pieces = shown(excerptAround(text, new Set(['quy', 'hoach', 'do', 'thi'])));
    expect(pieces).toContain('[quy hoạch đô thị]');
    expect(pieces).toMatch(/^… .* …$/);
  });
  it('are the whole of a short text', () =>
    expect(shown(excerptAround('Sở Tài chính.', new Set(['tai'])))).toBe('Sở [Tài] chính.'));
  it('begin at the beginning when no word is found', () =>
    expect(shown(excerptAround('a '.repeat(90), new Set(['x'])))).toMatch(/^a a/));
});
