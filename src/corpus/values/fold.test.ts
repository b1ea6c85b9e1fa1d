import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, foldWord, tidy } from './fold.ts';

describe('foldWord', () => {
  it.each([
    ['hoà', 'hòa'],
    ['Uỷ', 'ủy'],
    ['Thuý', 'THÚY'],
    ['tỉ', 'tỷ'],
    ['sĩ', 'sỹ'],
  ])('takes %s and %s for one word', (a, b) => {
    expect(foldWord(a)).toBe(foldWord(b));
  });

  it('keeps words apart that differ in tone or vowel', () => {
    const words = ['ma', 'má', 'mà', 'mả', 'mã', 'mạ', 'mơ', 'mô', 'quy', 'qui', 'đa', 'da'];
    expect(new Set(words.map(foldWord)).size).toBe(words.length);
  });

  it('gives the same key for NFC and NFD', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => foldText(text.normalize('NFC')) === foldText(text.normalize('NFD')),
      ),
      { seed: 20210106 },
    );
  });
});

describe('tidy', () => {
  it('joins white space of every kind and composes letters', () => {
    expect(tidy(' Sở\u00a0 Ta\u0300i\tchính\n')).toBe('Sở Tài chính');
  });
});
